import type { Risk, VectorId } from './ids.ts';
import type { RiskRow } from './types.ts';

const row = (
  priority: number,
  title: string,
  vector: VectorId,
  likelihood: Risk,
  impact: Risk,
  risk: Risk,
): RiskRow => ({ type: 'risk', id: `RISK-${priority}`, priority, title, vector, likelihood, impact, risk });

/**
 * The risk matrix of the STRIDE model, as it stands there. It rates SQL injection, session hijacking, XSS and CSRF one step
 * lower than the attack vectors do; where they differ, the level of the vector counts.
 */
export const riskMatrix: readonly RiskRow[] = [
  row(1, 'SQL injection', 'AV-INJECTION', 'medium', 'critical', 'high'),
  row(2, 'DDoS attack', 'AV-DDOS', 'high', 'high', 'high'),
  row(3, 'JWT compromise', 'AV-JWT', 'medium', 'high', 'medium'),
  row(4, 'Session hijacking', 'AV-SESSION-HIJACKING', 'medium', 'high', 'medium'),
  row(5, 'XSS attack', 'AV-XSS', 'high', 'medium', 'medium'),
  row(6, 'CSRF attack', 'AV-CSRF', 'medium', 'medium', 'low'),
];
