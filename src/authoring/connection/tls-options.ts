import type { TSESTree } from '@typescript-eslint/utils';
import { isLoading, unwrap } from '../../ast/index.ts';
import { namesCertificate, type KnownPlace, type Role } from '../../knowledge/index.ts';
import type { Property, Scope } from '../../scope/index.ts';
import type { Given, KnownValue } from '../call-rule.ts';
import { getPositions, getSitesAt, readRole, type Position, type Site } from '../site.ts';
import { readText } from './endpoint.ts';

/** Is something given to a connection, is it surely left out, or can nobody tell? */
export type Presence = 'given' | 'absent' | 'unknown';

/** What is looked for: names among Node.js's options of TLS, and the role that other spellings of it play. */
export interface Wanted {
  readonly names: readonly string[];
  readonly role: Role;
  /** Whose certificate it is, in the parameters of a connection string. */
  readonly whose: 'client' | 'authority';
}

/** A certificate of the client's own. A context that is made elsewhere may hold one. */
export const CLIENT_CERTIFICATE: Wanted = {
  names: ['cert', 'pfx', 'secureContext'],
  role: 'tls-client-cert',
  whose: 'client',
};
/** The authorities, or the one certificate, that are trusted in place of all authorities. */
export const TRUSTED_AUTHORITY: Wanted = {
  names: ['ca', 'secureContext'],
  role: 'tls-ca',
  whose: 'authority',
};

/** Roles by which a call can be given options of TLS at all. */
const MEANS: readonly Role[] = ['tls-options', 'tls-client-cert', 'tls-ca', 'tls-carrier', 'tls-chain'];
/** Roles of whatever carries options of TLS to a connection. */
const CARRIED: readonly Role[] = [...MEANS, 'tls-identity-check', 'tls-verify', 'tls-absent-credentials'];
/** Agents in agents deeper than this are not looked into. */
const DEEPEST = 4;

/** Can a call be given options of TLS? A socket of a browser cannot. */
export function isConfigurable({ site }: Given): boolean {
  return MEANS.some((role) => getPositions(site, role).length > 0);
}

/**
 * The calls that settle the options of TLS of a connection: the one that dials, what made the client it is called on, and
 * the agents, dispatchers and credentials it is handed. Undefined where one of them is out of sight.
 */
export function findSettlingSites(given: Given): readonly Site[] | undefined {
  if (given.getSites('tls-elsewhere').length > 0) return undefined;
  const found = new Set<Site>();
  return collect(given.site, given, found, 0) ? [...found] : undefined;
}

function collect(site: Site, given: Given, found: Set<Site>, depth: number): boolean {
  if (found.has(site)) return true;
  if (depth > DEEPEST || !given.scope.fuel.spend()) return false;
  // Clear text has no options of TLS; it is judged as such.
  if (getPositions(site, 'tls-absent-credentials').length > 0) return false;
  found.add(site);
  const makers = [...findCarriers(site, given.scope), ...findReceivers(site, given.scope)];
  return makers.every((node) => {
    if (node === undefined) return false;
    const sites = new Set(CARRIED.flatMap((role) => getSitesAt(given.getSites(role), node)));
    return sites.size > 0 && [...sites].every((one) => collect(one, given, found, depth + 1));
  });
}

/** Where the agents and the like that a call is handed are made; undefined for one that is not known. */
function findCarriers(site: Site, scope: Scope<KnownPlace>): readonly (TSESTree.Node | undefined)[] {
  const positions = getPositions(site, 'tls-carrier');
  return positions.flatMap((position) => {
    const { property } = position;
    if (property === undefined) return [];
    const isHidden = property.unknown && !positions.some((other) => isWritten(position, other, scope));
    const origins = scope.resolveProperty({ ...property, unknown: false });
    const nodes = origins.list.flatMap((origin) => {
      if (origin.kind === 'place') return [origin.node];
      if (origin.kind !== 'node') return [undefined];
      return isNothing(origin.node) ? [] : [isMade(origin.node) ? origin.node : undefined];
    });
    return isHidden || (!origins.complete && nodes.length === 0) ? [...nodes, undefined] : nodes;
  });
}

function isNothing(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && !node.value;
}

/** One argument is the options and says nothing of it: then the others are not the options. */
function isWritten(position: Position, other: Position, scope: Scope<KnownPlace>): boolean {
  if (other.entry !== position.entry || other.property?.missing !== true || other.property.unknown)
    return false;
  return other.owner !== undefined || isObject(other.property, scope);
}

function isObject(property: Property<KnownPlace>, scope: Scope<KnownPlace>): boolean {
  return scope
    .resolveProperty(property)
    .list.some((origin) => origin.kind === 'node' && origin.node.type === 'ObjectExpression');
}

/** Where the client that a call is made on was made; undefined for one that is not known. The module itself was not. */
function findReceivers(site: Site, scope: Scope<KnownPlace>): readonly (TSESTree.Node | undefined)[] {
  if (site.node.type !== 'CallExpression') return [];
  const callee = unwrap(site.node.callee);
  const receiver = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  return scope.resolve(receiver).list.flatMap((origin) => {
    if (origin.kind !== 'place' || isLoading(origin.node) || origin.node === receiver) return [];
    return [isMade(origin.node) ? origin.node : undefined];
  });
}

function isMade(node: TSESTree.Node): boolean {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

/** The options of TLS of a connection, where they are written out as an object. */
export function findOptionsLiteral(
  sites: readonly Site[],
  { scope }: Given,
): TSESTree.ObjectExpression | undefined {
  const properties = sites.flatMap((site) =>
    getPositions(site, 'tls-options').flatMap(({ property }) => property ?? []),
  );
  const origins = properties.flatMap((property) => scope.resolveProperty(property).list);
  return origins
    .flatMap((origin) =>
      origin.kind === 'node' && origin.node.type === 'ObjectExpression' ? [origin.node] : [],
    )
    .at(0);
}

/** Is something given at any of the sites that settle a connection, or by the URL that is dialled? */
export function findPresence(
  sites: readonly Site[],
  wanted: Wanted,
  given: Given,
  dialled: KnownValue,
): Presence {
  if (namesCertificate(readText(dialled) ?? '', wanted.whose)) return 'given';
  const answers = sites.flatMap((site) => [
    ...readOptions(site, wanted, given),
    ...getPositions(site, wanted.role).flatMap(({ property }) =>
      property === undefined ? [] : [readPresence(property, site, given)],
    ),
  ]);
  if (answers.includes('given')) return 'given';
  return answers.includes('unknown') ? 'unknown' : 'absent';
}

function readOptions(site: Site, { names }: Wanted, given: Given): readonly Presence[] {
  const { scope } = given;
  const positions = getPositions(site, 'tls-options').flatMap(({ entry, property }) => {
    if (property === undefined) return [];
    const object = scope.resolveProperty(property);
    const answers = names.map((name) => readPresence(scope.member(object, name), site, given));
    return [{ entry, answers, isShown: isObject(property, scope) }];
  });
  return positions.flatMap(({ entry, answers, isShown }) => {
    const isOther = positions.some(
      (other) =>
        other.entry === entry && other.isShown && other.answers.every((answer) => answer === 'absent'),
    );
    return isOther && !isShown ? answers.filter((answer) => answer !== 'unknown') : answers;
  });
}

function readPresence(property: Property<KnownPlace>, site: Site, { scope }: Given): Presence {
  if (property.nodes.length + property.origins.length > 0) {
    const { known, complete } = scope.propertyValues({ ...property, missing: false }, site.node);
    const isEmpty = known.length > 0 && known.every((value) => isEmptyValue(value));
    const isAll = known.every(({ kind }) => kind === 'place');
    return isEmpty && (complete || isAll) ? 'absent' : 'given';
  }
  return property.unknown ? 'unknown' : 'absent';
}

/** `null`, `undefined`, `false`, and the list of all authorities, which is what is trusted anyway. */
function isEmptyValue(value: KnownValue): boolean {
  if (value.kind === 'place') return value.place.rows.some(({ name }) => name === 'every-authority');
  return value.kind === 'literal' && !value.value;
}

/** Is the look at the certificate switched off at any of the sites that settle a connection? */
export function isUnverified(sites: readonly Site[], { scope }: Given): boolean {
  return sites.some((site) => {
    const { known } = readRole(scope, site, 'tls-verify').values;
    return known.some((value) => value.kind === 'literal' && value.value === false);
  });
}
