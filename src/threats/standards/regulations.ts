/** The laws and the card-industry standard the STRIDE model asks to comply with. */
export type Law = 'GDPR' | 'HIPAA' | 'PCI DSS' | 'SOX';

/**
 * Articles and requirements that name a technical control. Titles are summaries in our words, not the legal text; the
 * letter and number in the id is what counts. PCI DSS is version 4.0.1.
 */
export const regulationClauses = {
  'GDPR-32(1)(a)': { law: 'GDPR', title: 'Pseudonymisation and encryption of personal data' },
  'GDPR-32(1)(c)': { law: 'GDPR', title: 'Restoring availability after an incident' },
  'GDPR-32(1)(d)': { law: 'GDPR', title: 'Regular testing of the security measures' },
  'HIPAA-164.308(a)(6)': { law: 'HIPAA', title: 'Security incident procedures' },
  'HIPAA-164.308(a)(7)(ii)(A)': { law: 'HIPAA', title: 'Data backup plan' },
  'HIPAA-164.308(a)(8)': { law: 'HIPAA', title: 'Periodic evaluation' },
  'HIPAA-164.312(a)(1)': { law: 'HIPAA', title: 'Access control' },
  'HIPAA-164.312(a)(2)(iv)': { law: 'HIPAA', title: 'Encryption and decryption of stored records' },
  'HIPAA-164.312(b)': { law: 'HIPAA', title: 'Audit controls' },
  'HIPAA-164.312(c)(1)': { law: 'HIPAA', title: 'Integrity of records' },
  'HIPAA-164.312(d)': { law: 'HIPAA', title: 'Person or entity authentication' },
  'HIPAA-164.312(e)(1)': { law: 'HIPAA', title: 'Transmission security' },
  'PCI-3.5.1': { law: 'PCI DSS', title: 'Stored account numbers are unreadable' },
  'PCI-3.6.1': { law: 'PCI DSS', title: 'Keys that protect stored account data are themselves protected' },
  'PCI-3.7.4': { law: 'PCI DSS', title: 'Keys are replaced at the end of their cryptoperiod' },
  'PCI-4.2.1': { law: 'PCI DSS', title: 'Strong cryptography over open, public networks' },
  'PCI-6.2.4': { law: 'PCI DSS', title: 'Software engineering techniques against common attacks' },
  'PCI-6.3.2': { law: 'PCI DSS', title: 'Inventory of third-party software components' },
  'PCI-6.3.3': { law: 'PCI DSS', title: 'Security patches are installed in time' },
  'PCI-6.4.2': { law: 'PCI DSS', title: 'Automated protection in front of public web applications' },
  'PCI-6.4.3': { law: 'PCI DSS', title: 'Authorisation and integrity of payment page scripts' },
  'PCI-7.2.1': { law: 'PCI DSS', title: 'An access control model by need and role' },
  'PCI-7.2.2': { law: 'PCI DSS', title: 'Privileges assigned by job function, no wider than needed' },
  'PCI-7.2.4': { law: 'PCI DSS', title: 'Accounts and privileges are reviewed every six months' },
  'PCI-8.3.4': { law: 'PCI DSS', title: 'Failed logins lock the account out' },
  'PCI-8.4.2': { law: 'PCI DSS', title: 'Multi-factor authentication into the cardholder data environment' },
  'PCI-8.6.2': { law: 'PCI DSS', title: 'Passwords of system accounts are not written into code or files' },
  'PCI-10.2.1': { law: 'PCI DSS', title: 'Audit logs are enabled and active' },
  'PCI-10.3.2': { law: 'PCI DSS', title: 'Audit logs are protected from modification' },
  'PCI-10.3.4': { law: 'PCI DSS', title: 'Change detection on audit logs' },
  'PCI-10.6.1': { law: 'PCI DSS', title: 'System clocks are synchronised' },
  'PCI-11.4.1': { law: 'PCI DSS', title: 'A penetration testing method' },
  'PCI-12.10.1': { law: 'PCI DSS', title: 'An incident response plan' },
} as const satisfies Record<string, { readonly law: Law; readonly title: string }>;

export type RegulationId = keyof typeof regulationClauses;
