import type { Cadence, Framework, ModelDocument, Stakeholder } from './types.ts';

/** How often the STRIDE model wants to be looked at. */
export const cadences: readonly Cadence[] = [
  {
    type: 'cadence',
    id: 'REVIEW-MONTHLY',
    title: 'Monthly',
    description: 'Which threats and weaknesses are new?',
    months: 1,
  },
  {
    type: 'cadence',
    id: 'REVIEW-QUARTERLY',
    title: 'Quarterly',
    description: 'Are the risk levels still right?',
    months: 3,
  },
  {
    type: 'cadence',
    id: 'REVIEW-ANNUALLY',
    title: 'Annually',
    description: 'The whole model, from assets to controls.',
    months: 12,
  },
  {
    type: 'cadence',
    id: 'REVIEW-AD-HOC',
    title: 'Ad hoc',
    description: 'At once, when something critical turns up.',
  },
];

const stakeholder = (name: string, title: string, description: string): Stakeholder => ({
  type: 'stakeholder',
  id: `STAKEHOLDER-${name}`,
  title,
  description,
});

export const stakeholders: readonly Stakeholder[] = [
  stakeholder('SECURITY', 'Security team', 'Keeps the model and judges what is accepted.'),
  stakeholder('DEVELOPMENT', 'Development team', 'Builds the mitigations and reads the findings.'),
  stakeholder('OPERATIONS', 'Operations team', 'Runs the controls that live outside the code.'),
  stakeholder('BUSINESS', 'Business stakeholders', 'Say what a loss would cost.'),
];

/** The two documents behind the catalogue. Their review date is past: the self-test of the review check. */
export const documents: readonly ModelDocument[] = [
  {
    type: 'document',
    id: 'DOC-MODULES',
    model: 'modules',
    title: 'Threat models of the modules',
    description:
      'Networking, storage and encryption, each with attack surface, threats and mitigations, and the operational practices. It carries no version or dates.',
  },
  {
    type: 'document',
    id: 'DOC-STRIDE',
    model: 'stride',
    title: 'STRIDE threat model',
    description:
      'Assets, threats by STRIDE letter, attack vectors, risk matrix, controls, standards and principles.',
    control: {
      version: '1.0',
      updated: '2025-01-15',
      nextReview: '2025-04-15',
      owner: 'Security Architecture Team',
      classification: 'Internal Use',
    },
  },
];

/** Standards and laws the STRIDE model wants to be measured against. */
export const frameworks: readonly Framework[] = [
  {
    type: 'framework',
    id: 'OWASP-TOP-10',
    title: 'OWASP Top 10',
    description: 'The model names the 2021 edition; the catalogue cites 2021, 2025 and ASVS 5.0.0.',
    law: false,
  },
  {
    type: 'framework',
    id: 'NIST-CSF',
    title: 'NIST Cybersecurity Framework',
    description: 'Cited by the categories of version 2.0.',
    law: false,
  },
  {
    type: 'framework',
    id: 'ISO-27001',
    title: 'ISO/IEC 27001 and 27002',
    description: 'Cited by the annex A controls of the 2022 edition, which 27002 explains.',
    law: false,
  },
  {
    type: 'framework',
    id: 'SANS-CWE-TOP-25',
    title: 'SANS/CWE Top 25',
    description: 'Cited by rank, for the lists of 2024 and 2025.',
    law: false,
  },
  {
    type: 'framework',
    id: 'GDPR',
    title: 'General Data Protection Regulation',
    description: 'Personal data of people in the European Union.',
    law: true,
  },
  {
    type: 'framework',
    id: 'PCI-DSS',
    title: 'PCI DSS',
    description: 'Payment card data; binding by contract, cited by requirement of version 4.0.1.',
    law: true,
  },
  {
    type: 'framework',
    id: 'HIPAA',
    title: 'HIPAA Security Rule',
    description: 'Health records in the United States; 45 CFR 164.',
    law: true,
  },
  {
    type: 'framework',
    id: 'SOX',
    title: 'Sarbanes-Oxley Act',
    description: 'Honest financial reporting of companies listed in the United States.',
    law: true,
    why: 'It asks for internal controls that work and are attested, and names none that a file could show.',
  },
];
