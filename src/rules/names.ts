// Made by `npm run generate`; do not edit.

/** Names of the rules, without the plugin's prefix. */
export type RuleName =
  | 'no-code-injection'
  | 'no-command-injection'
  | 'no-disabled-certificate-validation'
  | 'no-dns-based-trust'
  | 'no-header-injection'
  | 'no-legacy-tls'
  | 'no-nosql-injection'
  | 'no-open-redirect'
  | 'no-path-traversal'
  | 'no-sensitive-file-exposure'
  | 'no-ssrf'
  | 'no-template-injection'
  | 'no-unsafe-html'
  | 'no-unsanitized-header-forwarding'
  | 'no-untrusted-module-load'
  | 'no-untrusted-proxy-headers'
  | 'prefer-dns-over-https'
  | 'require-alpn'
  | 'require-certificate-pinning'
  | 'require-hsts'
  | 'require-mutual-tls'
  | 'require-parameterized-queries'
  | 'require-tls'
  | 'valid-settings';
