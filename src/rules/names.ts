// Made by `npm run generate`; do not edit.

/** Names of the rules, without the plugin's prefix. */
export type RuleName = 'no-disabled-certificate-validation' | 'require-tls' | 'valid-settings';
