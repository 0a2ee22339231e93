import { pino } from 'pino';

export const logger = pino({
  name: 'shop',
  level: process.env.LOG_LEVEL ?? 'info',
  redact: ['*.password', '*.passwordHash', '*.token', 'req.headers.authorization', 'req.headers.cookie'],
});

export interface AuditEvent {
  readonly actor: string;
  readonly action: 'login' | 'logout' | 'password-changed' | 'account-closed' | 'refunded' | 'role-granted';
  readonly outcome: 'ok' | 'denied' | 'failed';
  readonly subject?: string;
}

const auditTrail = logger.child({ channel: 'audit' });

export function audit(event: AuditEvent): void {
  auditTrail.info(event, event.action);
}
