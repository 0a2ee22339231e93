/** The families of rules: folders below `src/rules`, and what the index calls them, in its order. */
export const families = {
  transport: 'Transport',
  crypto: 'Cryptography',
  secrets: 'Secrets, logging and disclosure',
  injection: 'Injection and input',
  web: 'Web',
  identity: 'Identity and authorization',
  limits: 'Limits and availability',
  storage: 'Storage',
  audit: 'Audit',
  infrastructure: 'Infrastructure',
  'supply-chain': 'Supply chain',
  governance: 'Governance',
} as const satisfies Readonly<Record<string, string>>;

export type Family = keyof typeof families;

/** Is there a family of this name? */
export function isFamily(name: string): name is Family {
  return Object.hasOwn(families, name);
}
