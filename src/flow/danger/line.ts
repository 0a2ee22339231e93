import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import type { Dangers } from '../kind.ts';

/** Text that nothing is known of yet: a message, the body of a file. */
export const TEXT: Dangers = 1;
/** Part of a line that a protocol reads: a line break in it begins another. */
export const LINE: Dangers = 2;

/** Beginnings of what is said in protocols of lines: HTTP, SMTP, POP3, FTP, Redis, memcached, headers of mails. */
const SAID =
  /^(?:(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|CONNECT|TRACE) |HTTP\/1|(?:HELO|EHLO|VRFY|EXPN|RCPT TO:|MAIL FROM:|AUTH|USER|PASS|STOR|RETR|DELE|CWD) ?|(?:From|To|Cc|Bcc|Subject|Reply-To|Host|Location|Set-Cookie|Content-[A-Z][a-z]+|X-[A-Z][A-Za-z-]+): ?)/i;

/** What is left of the dangers of a text before an operation on it: only as part of a protocol's line it does harm. */
export function crossLine<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  if (crossing.kind !== 'part') return dangers;
  const { start, before, after } = crossing.around;
  return SAID.test(start) || [before, after].some((text) => text.includes('\r\n')) ? dangers | LINE : dangers;
}
