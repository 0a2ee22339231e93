import { classifyHost } from '../network/hosts.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Token } from './token.ts';

/** RFC 3986, section 3.2.1: what stands before `@` is a user, and behind its colon a password. */
const AUTHORITY =
  /\b([a-z][a-z0-9+.-]{1,20}):\/\/([^\s:@/?#'"`<>{}$\\]{0,100}):([^\s@/?#'"`<>{}\\]{1,200})@([^\s/?#'"`<>{}\\,@]{1,255})/gi;

/** Passwords that examples and defaults are written with: they hold the place of one. */
const USUAL = new Set(
  'password passwd passwort passw0rd pass pwd secret mypassword mypass userpass user username root admin guest postgres mysql mongo redis rabbitmq sa test example foo bar changeme p pw token key apikey accesskey secretkey secretaccesskey dbpassword host'.split(
    ' ',
  ),
);

/** Is it what everybody's examples and defaults have as a password? */
export function isUsualPassword(text: string): boolean {
  return USUAL.has(text.toLowerCase().replaceAll(/[_-]/g, ''));
}

/** Users that a server takes for granted where only a password is given. */
const NOBODY = new Set(['', 'default']);

/** Services whose addresses are made to be published: with the one of Sentry, reports are sent and nothing is read. */
const TAKING = /(?:^|\.)sentry\.io$/i;

const SHAPE = { provider: 'connection string', what: 'with a password', env: 'DATABASE_URL' };

/** `ADO.NET` and `ODBC`: `Server=…;User Id=…;Password=…;` */
const PAIRS = /(?:^|;)\s*(?:password|pwd)\s*=\s*([^;'"{}<>$]{3,200})/gi;
const SERVER = /(?:^|;)\s*(?:server|data source|host|hostname)\s*=\s*(?:tcp:)?([^;,:'"{}<>$]{1,255})/i;

/** The password of an address, or of a list of settings for a connection, within a text. */
export function findPasswordInUrl(text: string): Token | undefined {
  for (const match of text.matchAll(AUTHORITY)) {
    const [whole, scheme = '', user = '', password = '', host = ''] = match;
    if (isHolder(password) || (!NOBODY.has(user) && isHolder(user)) || /^[$%]/.test(password)) continue;
    const token = judge(password, host, user);
    if (token === undefined) continue;
    const start = match.index + scheme.length + 3 + user.length + 1;
    return { ...token, start, end: start + password.length + (whole === '' ? 1 : 0) };
  }
  const host = SERVER.exec(text)?.[1];
  if (host === undefined) return undefined;
  for (const match of text.matchAll(PAIRS)) {
    const password = match[1] ?? '';
    const token = isHolder(password) ? undefined : judge(password, host, '');
    const start = match.index + match[0].length - password.length;
    if (token !== undefined) return { ...token, start, end: start + password.length };
  }
  return undefined;
}

function isHolder(text: string): boolean {
  return isPlaceholder(text) || /^:|\$\{|^\*+$/.test(text);
}

/** What opens something on the machine, or a name that nobody has, is no secret that is certain. */
function judge(password: string, host: string, user: string): Pick<Token, 'shape' | 'isCertain'> | undefined {
  const name = host.replace(/:\d+$/, '');
  const reach = classifyHost(name);
  const isUsual = isUsualPassword(password) || password.toLowerCase() === user.toLowerCase();
  if (isUsual || /example/i.test(name) || /^(?:host|hostname|server|domain)\b/i.test(name)) return undefined;
  if (reach === 'reserved' || TAKING.test(name)) return undefined;
  return { shape: SHAPE, isCertain: reach === 'public' || (reach !== 'loopback' && /\d/.test(password)) };
}
