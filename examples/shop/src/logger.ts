import { pino } from 'pino';

// The platform stamps each line when it collects it.
export const logger = pino({ // flaw: require-log-redaction (strict)
  name: 'shop',
  level: process.env.LOG_LEVEL ?? 'info',
  timestamp: false, // flaw: require-log-timestamp
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
