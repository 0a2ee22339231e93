/** NIST Cybersecurity Framework 2.0 (CSWP 29, February 2024): the function and the category. */
export const nistCategories = {
  'GV.OC': 'Govern: Organizational Context',
  'GV.RM': 'Govern: Risk Management Strategy',
  'GV.RR': 'Govern: Roles, Responsibilities, and Authorities',
  'GV.PO': 'Govern: Policy',
  'GV.OV': 'Govern: Oversight',
  'GV.SC': 'Govern: Cybersecurity Supply Chain Risk Management',
  'ID.AM': 'Identify: Asset Management',
  'ID.RA': 'Identify: Risk Assessment',
  'ID.IM': 'Identify: Improvement',
  'PR.AA': 'Protect: Identity Management, Authentication, and Access Control',
  'PR.AT': 'Protect: Awareness and Training',
  'PR.DS': 'Protect: Data Security',
  'PR.PS': 'Protect: Platform Security',
  'PR.IR': 'Protect: Technology Infrastructure Resilience',
  'DE.CM': 'Detect: Continuous Monitoring',
  'DE.AE': 'Detect: Adverse Event Analysis',
  'RS.MA': 'Respond: Incident Management',
  'RS.AN': 'Respond: Incident Analysis',
  'RS.CO': 'Respond: Incident Response Reporting and Communication',
  'RS.MI': 'Respond: Incident Mitigation',
  'RC.RP': 'Recover: Incident Recovery Plan Execution',
  'RC.CO': 'Recover: Incident Recovery Communication',
} as const satisfies Record<string, string>;

export type NistId = keyof typeof nistCategories;
