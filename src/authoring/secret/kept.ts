import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, isFunction, printName, unwrap } from '../../ast/index.ts';
import { findAsked } from '../../flow/index.ts';
import { canHashByItself, isHasher, isHook } from '../../knowledge/database/password-fields.ts';
import { getNaturesOfName } from '../../knowledge/names/credentials.ts';
import { isLasting, isMeantForUrls } from '../../knowledge/network/url-parameters.ts';
import type { Arrival, TaintedArrival } from '../arrival/judge.ts';
import { getSitesAt } from '../site.ts';

export { PASSWORD_FIELDS } from '../../knowledge/database/password-fields.ts';

/** What is kept: something that is good until it is changed, or a token that ends by itself. */
export type Kept = 'lasting' | 'token';

/** What is found where a page or an app keeps something; undefined for what everybody may read. */
export function findKept(arrival: TaintedArrival<object>): Kept | undefined {
  const { source } = arrival;
  const names = [source.name.split('.').at(-1) ?? '', source.called ?? '', findKeptName(arrival) ?? ''];
  if (source.of !== 'secret' || names.some(isRefreshing)) return 'lasting';
  return names.some(isMeantForUrls) ? undefined : 'token';
}

/** The name under which something is kept that the file does not show, where it is one of a credential. */
export function findNamedKept(
  arrival: Arrival<object>,
): { readonly name: string; readonly kept: Kept } | undefined {
  const name = findKeptName(arrival);
  if (name === undefined) return undefined;
  const [nature] = getNaturesOfName(name);
  if (nature === 'password' || isRefreshing(name)) return { name, kept: 'lasting' };
  return nature !== undefined && isLasting(name) ? { name, kept: 'token' } : undefined;
}

/** Does the model that a record is made by hash its password: where the file shows it, or, perhaps, where nobody sees it? */
export function hashesItself(arrival: Arrival<object>): boolean | 'unknown' {
  const { sink, scope } = arrival;
  if (!canHashByItself(sink.place.name)) return false;
  if (scope.getNodes().some((node) => isHashingHook(scope, node))) return true;
  return isBareModel(arrival) ? false : 'unknown';
}

/** `const User = model('User', new Schema({ password: String }))`: nobody else has the schema, so nobody adds a hook to it. */
function isBareModel({ sink: { node }, scope, spells }: Arrival<object>): boolean {
  // What is added to all schemas may hash.
  if (spells('plugin')) return false;
  const callee = node.type === 'CallExpression' || node.type === 'NewExpression' ? unwrap(node.callee) : node;
  const { list, complete } = scope.resolve(callee.type === 'MemberExpression' ? callee.object : callee);
  return (
    complete && list.length > 0 && list.every((origin) => 'node' in origin && isBare(origin.node, scope))
  );
}

function isBare(node: TSESTree.Node, scope: Arrival<object>['scope']): boolean {
  const made = unwrap(node);
  const schema =
    made.type === 'CallExpression' && made.arguments[1] !== undefined ? unwrap(made.arguments[1]) : undefined;
  const [fields] = schema?.type === 'NewExpression' ? schema.arguments : [];
  if (schema?.type !== 'NewExpression' || schema.arguments.length > 1) return false;
  return fields?.type === 'ObjectExpression' && (scope.nodesIn(fields) ?? [schema]).every(isPlain);
}

/** Is it no function among the fields that may change what is set, and nothing that may hold one? */
function isPlain(node: TSESTree.Node): boolean {
  if (isFunction(node) || node.type === 'SpreadElement' || node.type === 'CallExpression') return false;
  if (node.type !== 'Identifier' || /^[A-Z]/.test(node.name)) return node.type !== 'NewExpression';
  const { parent } = node;
  if (parent.type === 'Property') return parent.key === node && !parent.shorthand && node.name !== 'set';
  return parent.type === 'MemberExpression';
}

/** `schema.pre('save', function () { this.password = hash(…) })`, `hooks: { beforeSave() { … } }`, `@BeforeInsert()` */
function isHashingHook(scope: Arrival<object>['scope'], node: TSESTree.Node): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  const name =
    callee?.type === 'MemberExpression'
      ? findMemberName(callee)
      : node.type === 'Property'
        ? findKeyName(node)
        : callee?.type === 'Identifier' && node.parent?.type === 'Decorator'
          ? callee.name
          : undefined;
  if (name === undefined || !isHook(name)) return false;
  return getRoots(scope, node).some((root) =>
    (scope.nodesIn(root) ?? []).some((inner) => isHashing(scope, inner)),
  );
}

/** What is run: a decorated method, or what is given to a call or a property, where it is written. */
function getRoots(scope: Arrival<object>['scope'], node: TSESTree.Node): TSESTree.Node[] {
  if (node.parent?.type === 'Decorator') return [node.parent.parent];
  const given =
    node.type === 'CallExpression' ? node.arguments : node.type === 'Property' ? [node.value] : [];
  const functions = given.flatMap((one) =>
    scope
      .resolve(one)
      .list.flatMap((origin) => (origin.kind === 'node' && isFunction(origin.node) ? [origin.node] : [])),
  );
  return [node, ...functions];
}

function isHashing(scope: Arrival<object>['scope'], node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression') return false;
  return isHasher(printName(node.callee)) || scope.api(node.callee).some(({ name }) => isHasher(name));
}

function findKeptName({ sink, getSites, scope }: Arrival<object>): string | undefined {
  const [site] = getSitesAt(getSites('kept-name'), sink.node);
  const [name] = site === undefined ? [] : sink.arguments;
  const [value] = name === undefined ? [] : scope.values(name).known;
  return value?.kind === 'literal' ? String(value.value) : undefined;
}

/** What makes new tokens until somebody stops it. */
function isRefreshing(name: string): boolean {
  return /refresh_?-?token|private_?-?key/i.test(name);
}

/** Is it a password by a name that the code spells, and not one of a whole of which nobody knows what is in it? */
export function isNamedPassword({ way }: TaintedArrival<object>): boolean {
  return way.some((node) => {
    const name = findAsked(unwrap(node)) ?? printName(node).split('.').at(-1) ?? '';
    return getNaturesOfName(name).includes('password');
  });
}
