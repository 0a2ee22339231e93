import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isClass, isFunction, unwrap, wrapped } from '../../ast/index.ts';
import type { Origin, Place } from '../../scope/index.ts';
import { DEEPEST_CLASS } from '../callees.ts';
import type { Source } from '../edge.ts';
import { ask, type World } from '../world.ts';
import { goBack } from './go-back.ts';
import type { GuardReader, Subject } from './reader.ts';

/** How far what a value is compared with is followed back. */
const DEEPEST_ORIGIN = 12;
/** What comes out of more places than this is put together by the program. */
const MOST_ORIGINS = 100;

export function findSubject<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.Node,
  steps: readonly string[],
): Subject | undefined {
  if (node.type === 'Identifier') {
    const variable = reader.world.scope.bindings.findVariable(node);
    return variable && { variable, steps };
  }
  if (node.type === 'ThisExpression') {
    const variable = findThisName(reader, node);
    return variable && { variable, steps: [THIS, ...steps] };
  }
  if (node.type !== 'MemberExpression') return undefined;
  const name = findMemberName(node) ?? findGivenName(reader, node);
  return name === undefined ? undefined : findSubject(reader, unwrap(node.object), [name, ...steps]);
}

/** What leads from the name of a class to its instance. */
const THIS = '(this)';

/** Does a subject lie in a field of `this`? */
export function isOfThis({ steps: [first] }: Subject): boolean {
  return first === THIS;
}

/** Is the field of `this` that a subject lies in given another value between a position and a use? */
export function isFieldWritten<P extends Place>(
  world: World<P>,
  { steps }: Subject,
  at: number,
  use: TSESTree.Node,
): boolean {
  const [first, field] = steps;
  const writes = first === THIS && field !== undefined ? world.getIndex().getMemberWrites(field) : [];
  return writes.some(
    ({ holder, names }) =>
      names.length === 1 &&
      holder.type === 'ThisExpression' &&
      holder.range[0] >= at &&
      holder.range[1] <= use.range[0],
  );
}

/** The name of what `this` is an instance of; the topmost of classes that extend each other, for fields are theirs together. */
function findThisName<P extends Place>(
  { world }: GuardReader<P>,
  node: TSESTree.ThisExpression,
): TSESLint.Scope.Variable | undefined {
  const { resolve, bindings } = world.scope;
  const [origin, ...others] = resolve(node).list.filter(({ kind }) => kind !== 'place');
  if (others.length > 0 || (origin?.kind !== 'instance' && origin?.kind !== 'node')) return undefined;
  let owner: TSESTree.Node = origin.kind === 'instance' ? origin.of : origin.node;
  for (let depth = 0; depth < DEEPEST_CLASS && isClass(owner) && owner.superClass !== null; depth += 1) {
    const parent: Origin<P> | undefined = resolve(owner.superClass).list[0];
    if (parent?.kind !== 'node' || !isClass(parent.node) || !world.fuel.spend()) break;
    owner = parent.node;
  }
  const holder = wrapped(owner).parent;
  const own = isClass(owner) || isFunction(owner) ? owner.id : null;
  const name = own ?? (holder?.type === 'VariableDeclarator' ? holder.id : undefined);
  return name?.type === 'Identifier' ? bindings.findVariable(name) : undefined;
}

/** `req[part]` in a function that is made by one which is given `'body'` for `part`. */
function findGivenName<P extends Place>(
  { world, substitute }: GuardReader<P>,
  { property, computed }: TSESTree.MemberExpression,
): string | undefined {
  const given = computed ? substitute(property) : property;
  if (given === property) return undefined;
  const [value, ...others] = world.scope.values(given).known;
  if (value?.kind !== 'literal' || others.length > 0) return undefined;
  return typeof value.value === 'string' ? value.value : undefined;
}

export function isProven<P extends Place>(reader: GuardReader<P>, node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'Literal') return true;
  const { known, complete } = reader.world.scope.values(bare);
  // Of a text that is put together, what is in the holes may be of others.
  return complete && known.length > 0 && known.every(({ kind }) => kind !== 'text');
}

/** Is it nobody's data that the value is compared with: a constant, a setting, a list of the module? */
export function isOwn<P extends Place>(reader: GuardReader<P>, node: TSESTree.Node): boolean {
  const known = reader.owned.get(node);
  if (known !== undefined) return known;
  const found = isProven(reader, node) || !isOfOthers(reader, node);
  reader.owned.set(node, found);
  return found;
}

/** Is it given by whoever calls an exported function, and by nobody else: the folder that paths have to stay in? */
export function isGivenByCallers<P extends Place>(reader: GuardReader<P>, node: TSESTree.Node): boolean {
  return !isOfOthers(reader, node, ({ givenTo }) => givenTo === undefined);
}

function isOfOthers<P extends Place>(
  { world, step }: GuardReader<P>,
  node: TSESTree.Node,
  isCounted: (source: Source) => boolean = () => true,
): boolean {
  let count = 0;
  const start = { state: ask(world, node, [], undefined) };
  for (const [{ state }, goOn] of goBack(world.fuel, start, DEEPEST_ORIGIN)) {
    const { source, edges } = step(state);
    count += 1;
    if (source !== undefined && isCounted(source)) return true;
    if (count >= MOST_ORIGINS) return false;
    for (const { to } of edges) goOn({ state: to });
  }
  return false;
}

export function isTextual<P extends Place>(reader: GuardReader<P>, node: TSESTree.Node): boolean {
  return reader.world.scope.values(node).known.some(({ kind }) => kind === 'literal');
}

export function isList<P extends Place>(reader: GuardReader<P>, node: TSESTree.Node): boolean {
  return reader.world.scope.values(node).known.some(({ kind }) => kind === 'array');
}
