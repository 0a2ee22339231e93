import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findMemberName,
  isFunction,
  isSpelledAlike,
  unwrap,
  type FunctionNode,
} from '../../ast/index.ts';
import { ANY, isDeep, KEYS } from '../../flow/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { findEnumerated, getWrites, type Origins, type Scope } from '../../scope/index.ts';
import { readArrivalSource, type ArrivalSource, type Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import { isVouched } from '../message/listener.ts';
import { isBare } from './bare.ts';

type Bindings = Scope<KnownPlace>['bindings'];

/** A member of a record made here, written under a name that stands in what others wrote. */
export interface OwnWrite {
  readonly member: TSESTree.MemberExpression;
  readonly source: ArrivalSource;
  readonly found: Tainted;
}

/**
 * Finds where a record is made of a text, of pairs or of a tree that others wrote: with `__proto__` among the names, and an
 * object as its value, they choose what the record inherits.
 */
export function* findOwnWrites(file: FileView): Iterable<OwnWrite> {
  for (const node of file.scope.getNodes()) {
    if (node.type !== 'AssignmentExpression' || node.operator !== '=') continue;
    const member = unwrap(node.left);
    if (member.type !== 'MemberExpression' || !isNamedByData(file.scope, member)) continue;
    const values = findValues(file.scope, node.right);
    if (values.some((value) => isOfSame(file.scope, value, member.property))) continue;
    if (!isRecord(file.scope, file.scope.resolve(member.object))) continue;
    const found = findName(file, member.property);
    if (found === undefined || isKeptByName(file.scope, node.right, found)) continue;
    if (values.some((value) => isObject(file, value, found)))
      yield { member, source: readArrivalSource(found, file), found };
  }
}

/** Is a name worked out, and not one of the members that an object has already? */
function isNamedByData({ values, bindings }: Scope<KnownPlace>, member: TSESTree.MemberExpression): boolean {
  if (!member.computed || findMemberName(member) !== undefined) return false;
  const { known, complete } = values(member.property);
  return !(complete && known.length > 0) && !isEnumerated(bindings, member.property);
}

/** Are they the names of an object, one after the other? `for (key in object)` with a variable from elsewhere, too. */
function isEnumerated(bindings: Bindings, key: TSESTree.Node): boolean {
  const node = unwrap(key);
  const variable = node.type === 'Identifier' ? bindings.findVariable(node) : undefined;
  const isLeft = (variable === undefined ? [] : getWrites(variable)).some(
    ({ identifier }) => identifier.parent.type === 'ForInStatement' && identifier.parent.left === identifier,
  );
  return isLeft || findEnumerated(bindings, key) !== undefined;
}

/** Is it made by braces, with what all objects inherit, and nowhere in another way that the file shows? */
function isRecord(scope: Scope<KnownPlace>, origins: Origins<KnownPlace>): boolean {
  const nodes = getMade(origins);
  return (
    nodes?.some((node) => node.type === 'ObjectExpression') === true &&
    !nodes.some((node) => isBare(scope, node) || OTHERS.has(node.type))
  );
}

/** The expressions that a value begins at; undefined where it begins at something else. */
function getMade({ list }: Origins<KnownPlace>): readonly TSESTree.Node[] | undefined {
  const made: TSESTree.Node[] = [];
  for (const origin of list) {
    if (origin.kind === 'filled') continue;
    const nodes =
      origin.kind === 'changed' ? getMade(origin.of) : origin.kind === 'node' ? [origin.node] : undefined;
    if (nodes === undefined) return undefined;
    made.push(...nodes);
  }
  return made;
}

/** What makes a list, an instance, or something that is called. */
const OTHERS = new Set<string>([
  'ArrayExpression',
  'NewExpression',
  'ClassExpression',
  'ClassDeclaration',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** The name, where others have put it into something: whoever gives it alone knows what it names. */
function findName({ scope, flow }: FileView, key: TSESTree.Node): Tainted | undefined {
  const found = flow.findTaint('prototype-key', key, []);
  return found !== undefined && isAmongData(scope, found) && !isVouched(scope, found.source)
    ? found
    : undefined;
}

/** `object[key]`, for each of its keys */
function isMemberOfLoop(bindings: Bindings, node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression' && node.computed && isEnumerated(bindings, node.property);
}

/** Is it one of many in a list or a text, and not the name of a member that an object has, or its value? */
function isAmongData({ bindings }: Scope<KnownPlace>, { source, way }: Tainted): boolean {
  // Where a text has been read into a tree, all of it is data; any member of an object that is given may be an option.
  const isOfText = source.path.length === 0;
  const isOfMember = way.some(
    ({ state: { node, path } }) =>
      path.steps.includes(KEYS) ||
      (path.steps.some(isDeep) && !isOfText) ||
      isMemberOfLoop(bindings, unwrap(node)),
  );
  return (
    !isOfMember &&
    way.some(
      ({ state: { path }, crossing }) =>
        path.steps.some((step) => step === ANY || /^\d+$/.test(step)) ||
        (crossing?.kind === 'method' && CUTTING.has(crossing.name)),
    )
  );
}

/** What takes a text apart. */
const CUTTING = new Set(['.split', '.match', '.exec', '.slice', '.substring', '.substr', '.charAt']);

/** What is written: itself, or what a variable of that name is given. */
function findValues({ bindings }: Scope<KnownPlace>, value: TSESTree.Node): readonly TSESTree.Node[] {
  const node = unwrap(value);
  const variable = node.type === 'Identifier' ? bindings.findVariable(node) : undefined;
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition?.node.type !== 'VariableDeclarator') return [node];
  const { id, init } = definition.node;
  const given = [id === definition.name ? init : null, ...getWrites(variable).map((one) => one.writeExpr)];
  return [node, ...given.flatMap((one) => (one == null ? [] : [unwrap(one)]))];
}

/** Is it a copy of the member of that name, or a thing that is kept under a name of its own? */
function isOfSame({ nodesIn }: Scope<KnownPlace>, value: TSESTree.Node, key: TSESTree.Node): boolean {
  const name = unwrap(key);
  if (name.type === 'MemberExpression' && isSpelledAlike(name.object, value)) return true;
  return [value, ...(nodesIn(value) ?? [])].some(
    (node) =>
      node.type === 'MemberExpression' && node.computed && isSpelledAlike(unwrap(node.property), name),
  );
}

/** `things[name] = thing`, where the name is taken out of the thing */
function isKeptByName({ bindings }: Scope<KnownPlace>, value: TSESTree.Node, { way }: Tainted): boolean {
  const node = unwrap(value);
  const thing = node.type === 'Identifier' ? bindings.findVariable(node) : undefined;
  return (
    thing !== undefined &&
    way.some(({ state }) => {
      const passed = unwrap(state.node);
      return passed.type === 'Identifier' && bindings.findVariable(passed) === thing;
    })
  );
}

/** May the value be an object, of the very data that the name comes from? */
function isObject(file: FileView, value: TSESTree.Node, name: Tainted): boolean {
  const found = file.flow.findTaint('merged', value, []);
  const isOfName = found?.source.node === name.source.node && !isText(found);
  return isOfName || isRecursive(file.scope, value);
}

/** Is it a name of a member, or a part of a text, that nothing has been read from since? */
function isText({ way }: Tainted): boolean {
  let is = false;
  for (const { state, crossing } of way) {
    const effects = crossing?.kind === 'known' ? crossing.effects : [];
    if (state.path.steps.includes(KEYS) || effects.includes('part')) is = true;
    else if (effects.includes('parsed')) is = false;
    else if (crossing?.kind === 'method' && crossing.name === 'JSON.parse') is = false;
  }
  return is;
}

/** Functions between a call and the function that it stands in. */
const MOST_CALLED = 24;

/** Is it what the function gives that it stands in, by way of others of the file or at once? */
function isRecursive({ resolve, nodesIn, fuel }: Scope<KnownPlace>, value: TSESTree.Node): boolean {
  const owner = findEnclosingFunction(value);
  const called = new Set<FunctionNode>();
  const call = value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  const open: TSESTree.Node[] = call.type === 'CallExpression' ? [call] : [];
  for (let next = open.pop(); next !== undefined && called.size < MOST_CALLED; next = open.pop()) {
    if (next.type !== 'CallExpression' || !fuel.spend()) continue;
    for (const origin of resolve(next.callee).list) {
      if (origin.kind !== 'node' || !isFunction(origin.node) || called.has(origin.node)) continue;
      if (origin.node === owner) return true;
      called.add(origin.node);
      open.push(...(nodesIn(origin.node) ?? []));
    }
  }
  return false;
}
