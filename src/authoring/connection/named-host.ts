import picomatch from 'picomatch';
import type { Given, KnownValue } from '../call-rule.ts';
import type { OptionsSpec } from '../create-rule.ts';
import { getPositions } from '../site.ts';
import { isSwitchedOff, readAddress, readUrlOrAddress, type Endpoint } from './endpoint.ts';

/** The option of rules that are silent until hosts are named. */
export interface HostOptions {
  /** Names of hosts, and globs of them. */
  readonly hosts: readonly string[];
}

/** The schema of {@link HostOptions}; `whose` says what the hosts have in common. */
export function describeHosts(whose: string): OptionsSpec<HostOptions>['schema']['hosts'] {
  return {
    type: 'array',
    // A URL or a path in the place of a host would match nothing.
    items: { type: 'string', minLength: 1, maxLength: 253, pattern: '^[^\\s/]+$' },
    uniqueItems: true,
    description: `Hosts ${whose}, by name or glob, such as \`*.payments.internal\`.`,
  };
}

/** Makes the judge of hosts. Case, a port and a dot at the end make no difference; `*` stands for dots, too. */
export function createHostJudge(hosts: readonly string[]): (host: string) => boolean {
  if (hosts.length === 0) return () => false;
  const isNamed = picomatch(hosts.map(normalize), { dot: true, nocase: true, literalBrackets: true });
  return (host) => isNamed(normalize(host));
}

function normalize(host: string): string {
  return dropPort(host)
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

/** Colons within brackets, or several of them, are an address of IPv6. */
function dropPort(host: string): string {
  const at = host.lastIndexOf(':');
  const isPort = at > 0 && /^\d+$/.test(host.slice(at + 1));
  return isPort && (host[at - 1] === ']' || host.indexOf(':') === at) ? host.slice(0, at) : host;
}

/** Where a named host is dialled over TLS. */
export interface NamedEndpoint extends Endpoint {
  readonly host: string;
}

/**
 * Reads a value that is dialled as a named host, over TLS. Undefined for other hosts, and for clear text: that is for
 * `require-tls`.
 */
export function findNamedEndpoint(
  value: KnownValue,
  given: Given,
  { hosts }: HostOptions,
): NamedEndpoint | undefined {
  if (hosts.length === 0) return undefined;
  const isHost = ['dial-host', 'dial-credentials'].includes(given.position.role);
  const endpoint = isHost ? readAddress(value) : readUrlOrAddress(value);
  if (endpoint?.host === undefined || !createHostJudge(hosts)(endpoint.host)) return undefined;
  return isOverTls(endpoint, given) ? { ...endpoint, host: endpoint.host } : undefined;
}

const CLEARTEXT = /^(?:http|ws|ftp|redis|amqp|mqtt|tcp)(?::|:\/\/)?$/;
const SWITCHES = ['tls-enable', 'tls-enable-options', 'tls-upgrade', 'tls-implicit'] as const;

/** Does a connection run over TLS, as far as the call shows? Where a switch decides, it has to be given. */
function isOverTls({ schemeKind, parameters }: Endpoint, { site, read }: Given): boolean {
  if (schemeKind === 'tls') return true;
  if (schemeKind === 'cleartext' || parameters === 'off') return false;
  if (parameters !== undefined) return true;
  if (site.positions.some(({ role }) => role === 'dial-cleartext' || role === 'dial-raw')) return false;
  const protocols = read('dial-protocol').values.known;
  if (protocols.some((value) => value.kind === 'literal' && CLEARTEXT.test(String(value.value))))
    return false;
  const switches = SWITCHES.filter((role) => getPositions(site, role).length > 0).map(read);
  if (switches.length > 0 || schemeKind === 'upgradable') {
    return switches.some(
      ({ values, isGiven }) => isGiven && !(values.complete && values.known.every(isSwitchedOff)),
    );
  }
  return !read('tls-keep').values.known.some(isSwitchedOff);
}
