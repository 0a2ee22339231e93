import type { TSESTree } from '@typescript-eslint/utils';
import {
  classifyHost,
  findBlindParameter,
  findCommandHosts,
  findPlainParameter,
  findScheme,
} from '../../knowledge/index.ts';
import type { Given, KnownValue } from '../call-rule.ts';
import { isCarrierLocal } from './carrier.ts';
import {
  headOf,
  isHere,
  isSwitchedOff,
  readTarget,
  readText,
  readUrl,
  type Endpoint,
  type Target,
} from './endpoint.ts';
import { findSchemeChoice } from './scheme-choice.ts';
import type { Position, Site } from '../site.ts';

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
interface Upgrade {
  readonly api: string;
  readonly line: number;
  readonly remedy: string;
}
interface Dialled {
  /** What the URL begins with, and what it would begin with over TLS. */
  readonly scheme: string;
  readonly secure: string;
}
type Switched = State<
  'tlsOff' | 'tlsDoubtful',
  { readonly flaw: string; readonly api: string; readonly line: number }
>;

/**
 * A URL in clear text that is dialled beyond the machine: `cleartextUrl` where its host is known to be public. `scheme`
 * is what it begins with.
 */
export function findCleartextUrl(value: KnownValue, given: Given): (Cleartext & Dialled) | undefined {
  const endpoint = readUrl(value);
  if (endpoint?.scheme === undefined || endpoint.schemeKind !== 'cleartext') return undefined;
  if (endpoint.parameters === 'on' || isHere(endpoint.reach) || isTlsOn(given.read)) return undefined;
  if (given.site.positions.some(isGivenSocket)) return undefined;
  const { scheme, secureScheme } = endpoint;
  const choice = findSchemeChoice(value, scheme, secureScheme, given.read('dial-url').values.known);
  if (choice === 'mirrored') return undefined;
  const state = cleartext(scheme, secureScheme, endpoint, given);
  const message = choice === 'open' ? 'cleartextHost' : state.message;
  return { ...state, message, scheme, secure: state.data.secure, node: headOf(value) };
}

function isGivenSocket({ role, property }: Position): boolean {
  return role === 'dial-socket' && property !== undefined && property.nodes.length > 0;
}

/** A URL whose protocol begins in clear text and is not made to switch. `scheme` is what it begins with. */
export function findUpgradableUrl(
  value: KnownValue,
  { site, line, read, getSites }: Given,
): (State<'upgradeMissing', Upgrade> & Dialled) | undefined {
  const endpoint = readUrl(value);
  if (endpoint?.schemeKind !== 'upgradable' || endpoint.parameters === 'on' || isHere(endpoint.reach))
    return undefined;
  if (isTlsOn(read) || read('tls-upgrade').isGiven) return undefined;
  // A call on the client that was made, such as `client.startTLS()`.
  if (getSites('tls-upgrade').some((other) => isUpgrade(other, site.place.package))) return undefined;
  const { scheme = '', secureScheme } = endpoint;
  const secure = showScheme(secureScheme);
  const data = { api: site.api, line, remedy: `use ${secure}` };
  return { message: 'upgradeMissing' as const, scheme, secure, node: headOf(value), data };
}

function isUpgrade({ place, positions }: Site, packageName: string): boolean {
  if (place.package !== packageName) return false;
  return positions.some(({ role, property }) => role === 'tls-upgrade' && property === undefined);
}

const CLEARTEXT_PROTOCOL = /^(http|ws|ftp|redis|amqp|mqtt|tcp)(?:-only|:|:\/\/)?$/;

/** A scheme given on its own, for a host beyond the machine. */
export function findCleartextProtocol(value: KnownValue, given: Given) {
  const written = readText(value) ?? '';
  const scheme = CLEARTEXT_PROTOCOL.exec(written)?.[1];
  const target = readTarget(given.read);
  if (scheme === undefined || target.isDefault || isUnreachable(target) || isTlsOn(given.read))
    return undefined;
  const secure = findScheme(scheme)?.secure;
  const protocol = written.replace(scheme, secure ?? scheme);
  return { ...cleartext(scheme, secure, target, given), protocol };
}

/** A call of a client that speaks clear text unless it is told otherwise, when nothing tells it otherwise. */
export function findCleartextCall(given: Given): Cleartext | undefined {
  const { site, read } = given;
  const target = readTarget(read);
  if (!site.isOnly || target.isDefault || isUnreachable(target) || read('dial-protocol').isFound)
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
  const isSwitch = position.role === 'tls-keep' || !position.isCertain ? isNo : isSwitchedOff;
  if (!isSwitch(value) || isUnreachable(target) || target.tls === 'on') return undefined;
  const { known, complete } = read(position.role).values;
  const isAlways = site.isOnly && complete && known.every(isSwitch);
  // What is over TLS unless it is switched off is a service of the internet: its own default host is far.
  const isNamed = !target.isDefault || position.role === 'tls-keep';
  return switched(isAlways && isNamed && isFar(target, given), value, given);
}

/** The same for an option that switches TLS off when it is truthy. */
export function findDisabled(value: KnownValue, given: Given): Switched | undefined {
  const { site, position, read } = given;
  const target = readTarget(read);
  if (value.kind !== 'literal' || !value.value || isUnreachable(target)) return undefined;
  const { known, complete } = read(position.role).values;
  const isAlways = complete && known.every((one) => one.kind === 'literal' && Boolean(one.value));
  return switched(site.isOnly && isAlways && isFar(target, given), value, given);
}

function isFar({ reach, isLikelyNear }: Target, { position }: Given): boolean {
  return position.isCertain && mayLeave(reach) && !isLikelyNear;
}

/** The same for the parameters of a connection string. */
export function findParametersOff(value: KnownValue, given: Given) {
  const endpoint = readUrl(value);
  if (endpoint?.parameters !== 'off' || isHere(endpoint.reach) || isTlsOn(given.read)) return undefined;
  return { ...switched(mayLeave(endpoint.reach), value, given), node: headOf(value) };
}

/** Does a connection stay on the machine, so that nobody can stand in the middle? */
export function isLocal(given: Given): boolean {
  const target = readTarget(given.read);
  return isUnreachable(target) || (target.isDefault && isCarrierLocal(given));
}

/** Do the URLs of a command and its arguments all stay on the machine? */
export function isLocalCommand({ read }: Given): boolean {
  const texts = read('program-options').values.known.map((value) => readText(value) ?? '');
  const hosts = texts.flatMap((text) => findCommandHosts(text));
  return hosts.length > 0 && hosts.every((host) => isHere(classifyHost(host)));
}

/** The parameter by which a connection string asks for TLS without a look at the certificate, beyond the machine. */
export function findUnverifiedParameter(value: KnownValue): string | undefined {
  const endpoint = readUrl(value);
  if (endpoint?.parameters !== 'unverified' || isHere(endpoint.reach)) return undefined;
  return findBlindParameter(readText(value) ?? '');
}

/** A connection without a switch of TLS where the default is clear text. */
export function findUnswitched({ site, position, read }: Given) {
  const target = readTarget(read);
  const isNamed = target.host !== undefined || read('dial-host').isGiven;
  // What the default is may depend on the version, which is not known then.
  if (!position.isCertain || !isNamed || isUnreachable(target) || target.tls !== undefined) return undefined;
  const schemes = read('dial-url').values.known.map((value) => readUrl(value)?.schemeKind);
  if (schemes.some((kind) => kind === 'cleartext' || kind === 'tls')) return undefined;
  const data = { api: site.api, host: showHost(target), option: position.option ?? 'TLS' };
  return { message: 'tlsMissing' as const, data };
}

/** An upgrade to TLS that whoever is on the way can leave out, because nothing demands it. */
export function findOptionalUpgrade({ site, position, line, read }: Given) {
  const implicit = read('tls-implicit');
  const target = readTarget(read);
  const isImplicit = implicit.values.known.some((known) => !isSwitchedOff(known));
  if (isImplicit || (implicit.isGiven && !implicit.values.complete)) return undefined;
  if (target.isDefault || isUnreachable(target) || target.tls === 'on') return undefined;
  const isJudgedByScheme = read('dial-url').values.known.some(
    (value) => readUrl(value)?.schemeKind === 'upgradable',
  );
  if (isJudgedByScheme) return undefined;
  const remedy = `set \`${position.option ?? 'TLS'}\``;
  return { message: 'upgradeMissing' as const, data: { api: site.api, line, remedy } };
}

/** A demand for the upgrade that is written out as no demand. */
export function findRefusedUpgrade(value: KnownValue, given: Given) {
  return isSwitchedOff(value) ? findOptionalUpgrade(given) : undefined;
}

/** A listener that answers in clear text with something else than a redirect; `value` is its protocol or port. */
export function findCleartextListener(value: KnownValue, { site, position, read }: Given) {
  const given = value.kind === 'literal' ? String(value.value) : undefined;
  if (given === undefined || !/^(?:http:?|allow-all|80|80(?:00|08|80))$/i.test(given)) return undefined;
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
      secure: showScheme(secure),
    },
  };
}

function showScheme(secure: string | undefined): string {
  return secure === undefined ? 'a protocol over TLS' : `\`${secure}:\``;
}

function switched(isCertain: boolean, value: KnownValue, { site, position, line }: Given): Switched {
  const parameter = findPlainParameter(readText(value) ?? '');
  const shown = value.kind === 'literal' ? JSON.stringify(value.value) : undefined;
  const flaw = parameter ?? `${position.option ?? 'the argument'}: ${shown ?? String(undefined)}`;
  return { message: isCertain ? 'tlsOff' : 'tlsDoubtful', data: { flaw, api: site.api, line } };
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

/** Where TLS is on by itself, leaving the option out leaves it on. */
function isNo(value: KnownValue): boolean {
  return (
    isSwitchedOff(value) && value.kind === 'literal' && value.value !== undefined && value.value !== null
  );
}

const SWITCHES = ['tls-enable', 'tls-enable-options', 'tls-implicit'] as const;

/** Is TLS switched on, or given something that may switch it on? */
function isTlsOn(read: Given['read']): boolean {
  return SWITCHES.some((role) => {
    const { values, isGiven } = read(role);
    return isGiven && (!values.complete || values.known.some((value) => !isSwitchedOff(value)));
  });
}
