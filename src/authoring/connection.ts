import type { TSESTree } from '@typescript-eslint/utils';
import { findScheme } from '../knowledge/index.ts';
import type { Given, KnownValue } from './call-rule.ts';
import { headOf, isHere, readAddress, readTarget, readUrl, type Endpoint, type Target } from './endpoint.ts';
import { findEnclosingCall } from './repair.ts';
import type { Position } from './site.ts';

/** A state of a connection and what a message about it needs to say: the shape of a verdict, named after the state. */
export interface State<Name extends string, Data extends object> {
  readonly message: Name;
  readonly data: Data;
  readonly node?: TSESTree.Node;
}

type Cleartext = State<
  'cleartextUrl' | 'cleartextHost',
  { readonly api: string; readonly line: number; readonly url: string; readonly secure: string }
>;
type Switched = State<
  'tlsOff' | 'tlsDoubtful',
  { readonly option: string; readonly api: string; readonly line: number }
>;

/**
 * A URL in clear text that is dialled beyond the machine: `cleartextUrl` where its host is known to be public. `scheme`
 * is what it begins with.
 */
export function findCleartextUrl(
  value: KnownValue,
  given: Given,
): (Cleartext & { readonly scheme: string }) | undefined {
  const endpoint = readUrl(value);
  if (endpoint?.scheme === undefined || endpoint.schemeKind !== 'cleartext') return undefined;
  if (endpoint.parameters === 'on' || isHere(endpoint.reach) || isTlsOn(given.read)) return undefined;
  if (given.site.positions.some(isGivenSocket)) return undefined;
  const { scheme, secureScheme } = endpoint;
  return { ...cleartext(scheme, secureScheme, endpoint, given), scheme, node: headOf(value) };
}

function isGivenSocket({ role, property }: Position): boolean {
  return role === 'dial-socket' && property !== undefined && property.nodes.length > 0;
}

/** A URL whose protocol begins in clear text and is not made to switch. */
export function findUpgradableUrl(value: KnownValue, { site, line, read }: Given) {
  const endpoint = readUrl(value);
  if (endpoint?.schemeKind !== 'upgradable' || endpoint.parameters === 'on' || isHere(endpoint.reach))
    return undefined;
  if (isTlsOn(read) || read('tls-upgrade').isGiven) return undefined;
  return { message: 'upgradeMissing' as const, node: headOf(value), data: { api: site.api, line } };
}

const CLEARTEXT_PROTOCOL = /^(http|ws|ftp|redis|amqp|mqtt|tcp):?(?:\/\/)?$/;

/** A scheme given on its own, for a host beyond the machine. */
export function findCleartextProtocol(value: KnownValue, given: Given): Cleartext | undefined {
  const scheme = value.kind === 'literal' ? CLEARTEXT_PROTOCOL.exec(String(value.value))?.[1] : undefined;
  const target = readTarget(given.read);
  if (scheme === undefined || target.isDefault || isUnreachable(target) || isTlsOn(given.read))
    return undefined;
  return cleartext(scheme, findScheme(scheme)?.secure, target, given);
}

/** A call of a client that speaks clear text unless it is told otherwise, when nothing tells it otherwise. */
export function findCleartextCall(given: Given): Cleartext | undefined {
  const { site, read } = given;
  const target = readTarget(read);
  if (!site.isOnly || target.isDefault || isUnreachable(target) || read('dial-protocol').isGiven)
    return undefined;
  const isJudgedByScheme = read('dial-url').values.known.some(
    (value) => readUrl(value)?.scheme !== undefined,
  );
  return isJudgedByScheme ? undefined : cleartext('http', 'https', target, given);
}

/** A plain socket that leaves the machine while the file lays TLS over none. */
export function findRawSocket({ site, read, getSites }: Given) {
  const target = readTarget(read);
  if (!site.isOnly || target.isDefault || isUnreachable(target)) return undefined;
  if (getSites('tls-wrap').some((wrap) => wrap.positions.some(isGivenWrap))) return undefined;
  return { message: 'rawSocket' as const, data: { api: site.api, host: showHost(target) } };
}

function isGivenWrap({ role, property }: Position): boolean {
  return role === 'tls-wrap' && property !== undefined && !property.missing;
}

/**
 * A value that switches TLS off: `tlsOff` when the connection surely runs without it and may leave the network,
 * `tlsDoubtful` when another value is possible or the host is inside somebody's network.
 */
export function findSwitchedOff(value: KnownValue, given: Given): Switched | undefined {
  const { site, position, read } = given;
  const target = readTarget(read);
  if (!isOff(value) || isUnreachable(target) || target.tls === 'on') return undefined;
  const isAlways = site.isOnly && read(position.role).values.known.every(isOff);
  return switched(isAlways && !target.isDefault && mayLeave(target.reach), given);
}

/** The same for an option that switches TLS off when it is truthy. */
export function findDisabled(value: KnownValue, given: Given): Switched | undefined {
  const target = readTarget(given.read);
  if (value.kind !== 'literal' || !value.value || isUnreachable(target)) return undefined;
  return switched(mayLeave(target.reach), given);
}

/** The same for the parameters of a connection string. */
export function findParametersOff(value: KnownValue, given: Given): Switched | undefined {
  const endpoint = readUrl(value);
  if (endpoint?.parameters !== 'off' || isHere(endpoint.reach) || isTlsOn(given.read)) return undefined;
  return { ...switched(mayLeave(endpoint.reach), given), node: headOf(value) };
}

/** Does a connection stay on the machine, so that nobody can stand in the middle? */
export function isLocal({ read }: Given): boolean {
  return isUnreachable(readTarget(read));
}

/** Does a connection string ask for TLS without a look at the certificate, beyond the machine? */
export function isUnverifiedUrl(value: KnownValue): boolean {
  const endpoint = readUrl(value);
  return endpoint?.parameters === 'unverified' && !isHere(endpoint.reach);
}

/** A connection without a switch of TLS where the default is clear text. */
export function findUnswitched({ site, position, read }: Given) {
  const target = readTarget(read);
  const isNamed = target.host !== undefined || read('dial-host').isGiven;
  if (!isNamed || isUnreachable(target) || target.tls !== undefined) return undefined;
  const schemes = read('dial-url').values.known.map((value) => readUrl(value)?.schemeKind);
  if (schemes.some((kind) => kind === 'cleartext' || kind === 'tls')) return undefined;
  const data = { api: site.api, host: showHost(target), option: position.option ?? 'TLS' };
  return { message: 'tlsMissing' as const, data };
}

/** An upgrade to TLS that whoever is on the way can leave out, because nothing demands it. */
export function findOptionalUpgrade({ site, line, read }: Given) {
  const implicit = read('tls-implicit');
  const target = readTarget(read);
  const isImplicit = implicit.values.known.some((known) => !isOff(known));
  if (isImplicit || (implicit.isGiven && !implicit.values.complete)) return undefined;
  if (target.isDefault || isUnreachable(target) || target.tls === 'on') return undefined;
  return { message: 'upgradeMissing' as const, data: { api: site.api, line } };
}

/** A demand for the upgrade that is written out as no demand. */
export function findRefusedUpgrade(value: KnownValue, given: Given) {
  return isOff(value) ? findOptionalUpgrade(given) : undefined;
}

/** Credentials without TLS for an address that may lie outside one's own network. */
export function findInsecureCredentials({ site, scope }: Given) {
  const [address] = findEnclosingCall(site.node)?.arguments ?? [];
  const isSibling = address !== undefined && address !== site.node;
  const reaches = isSibling ? scope.values(address).known.map((value) => readAddress(value)?.reach) : [];
  if (reaches.length > 0 && !reaches.some(mayLeave)) return undefined;
  return { message: 'insecureCredentials' as const, data: { api: site.api } };
}

/** A listener that answers in clear text with something else than a redirect; `value` is its protocol or port. */
export function findCleartextListener(value: KnownValue, { site, position, read }: Given) {
  const given = value.kind === 'literal' ? String(value.value) : undefined;
  if (given === undefined || !/^(?:http:?|80)$/i.test(given)) return undefined;
  if (position.role === 'listen-port' && read('listen-protocol').isGiven) return undefined;
  const action = read('listen-action');
  const isRedirect = action.values.known.some(
    (known) => known.kind === 'literal' && known.value === 'redirect',
  );
  if (isRedirect || (action.isGiven && !action.values.complete)) return undefined;
  return { message: 'cleartextListener' as const, data: { api: site.api } };
}

function cleartext(
  scheme: string,
  secure: string | undefined,
  { host, reach }: Pick<Endpoint, 'host' | 'reach'>,
  { site, line }: Given,
): Cleartext {
  return {
    message: reach === 'public' ? 'cleartextUrl' : 'cleartextHost',
    data: {
      api: site.api,
      line,
      url: `${scheme}://${host ?? '…'}`,
      secure: secure === undefined ? 'a protocol over TLS' : `${secure}:`,
    },
  };
}

function switched(isCertain: boolean, { site, position, line }: Given): Switched {
  const option = position.option ?? 'the connection string';
  return { message: isCertain ? 'tlsOff' : 'tlsDoubtful', data: { option, api: site.api, line } };
}

function showHost({ host }: Target): string {
  return host === undefined ? 'another host' : `\`${host}\``;
}

function isUnreachable({ reach, isSocket }: Target): boolean {
  return isSocket || isHere(reach);
}

function mayLeave(reach: Endpoint['reach']): boolean {
  return reach === 'public' || reach === undefined;
}

function isOff(value: KnownValue): boolean {
  return value.kind === 'literal' && (!value.value || value.value === 'disable');
}

const SWITCHES = ['tls-enable', 'tls-enable-options', 'tls-implicit'] as const;

/** Is TLS switched on, or given something that may switch it on? */
function isTlsOn(read: Given['read']): boolean {
  return SWITCHES.some((role) => {
    const { values, isGiven } = read(role);
    return isGiven && (!values.complete || values.known.some((value) => !isOff(value)));
  });
}
