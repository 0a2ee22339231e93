import { SECRET_HEADERS } from './secret-variables.ts';

/** Paths, in the notation of pino's `redact`, of fields that credentials are usually logged in. */
export const REDACTED_FIELDS = ['password', 'token', '*.password', '*.token', 'req.headers'];

const WRITTEN_HEADER = new RegExp(`:req\\[(?:${SECRET_HEADERS.replaceAll(',', '|')})\\]`, 'i');

/** The token of a request's line that writes a header by which requests prove whose they are; undefined where there is none. */
export function findSecretToken(format: string): string | undefined {
  return WRITTEN_HEADER.exec(format)?.[0];
}
