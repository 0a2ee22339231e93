import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isAsset, isClass, isFunction, unwrap, walk, type ClassNode } from '../ast/index.ts';
import { getPatternPath, type Place } from '../scope/index.ts';
import { argumentAt } from './callees.ts';
import type { Item } from './edge.ts';
import { readFailure } from './caught.ts';
import { compareOrder, createCoverage, isStraight } from './order.ts';
import { isHeldBy, readArguments, readParameter } from './parameter.ts';
import { isDeep, isExact, KEYS, leaveOut } from './path.ts';
import { takeApart } from './pattern-path.ts';
import { readPlace } from './place.ts';
import type { Reading } from './reading.ts';
import { match, type Escape, type Write } from './write.ts';

type Variable = TSESLint.Scope.Variable;
type Definition = TSESLint.Scope.Definition;

/** Where the value of a name comes from: what is written to it before it is used, or what it is declared as. */
export function readIdentifier<P extends Place>(reading: Reading<P>, node: TSESTree.Identifier): void {
  const variable = reading.world.scope.bindings.findVariable(node);
  if (variable === undefined || variable.defs.length === 0) {
    readKnownName(reading, node);
    return;
  }
  if (variable.identifiers.some((name) => isProvenByType(name, reading.state.path.steps))) reading.number();
  const asked = readWrites(reading, variable, node);
  if (asked === undefined) return;
  if (asked !== reading.state.path.steps) {
    // The same question about less.
    reading.same(node, asked);
    return;
  }
  for (const definition of variable.defs) readDefinition(reading, definition, node, variable);
}

function readKnownName<P extends Place>(reading: Reading<P>, node: TSESTree.Identifier): void {
  if (node.name === 'undefined') return;
  let isTold = false;
  for (const origin of reading.world.scope.resolve(node).list) {
    if (origin.kind === 'place' && readPlace(reading, origin.place, node)) isTold = true;
    if (origin.kind === 'arguments') {
      readArguments(reading, origin.of);
      isTold = true;
    }
  }
  if (!isTold) reading.unknown();
}

/** Types that hold no text of anybody's. */
const PROVEN = new Set<string>(['TSNumberKeyword', 'TSBooleanKeyword', 'TSBigIntKeyword', 'TSLiteralType']);

function isProvenByType(name: TSESTree.Node, steps: readonly string[]): boolean {
  if (steps.length > 0 || name.type !== 'Identifier') return false;
  const type = name.typeAnnotation?.typeAnnotation;
  if (type === undefined) return false;
  return type.type === 'TSUnionType'
    ? type.types.every((one) => PROVEN.has(one.type))
    : PROVEN.has(type.type);
}

/**
 * Follows the writes that can reach a use, latest first. Answers what is left to ask of what came before; undefined where
 * one of them replaces all of it.
 */
function readWrites<P extends Place>(
  reading: Reading<P>,
  variable: Variable,
  use: TSESTree.Node,
): readonly string[] | undefined {
  const { world, state } = reading;
  let asked: readonly string[] = state.path.steps;
  const writes = world.getWrites(variable);

  const all = writes.about(state.path.steps[0]);
  const home = variable.scope.block;
  const covered = createCoverage((node) => compareOrder(node, use, home));
  for (const escape of state.path.steps.length > 0 ? world.getEscapes(variable) : []) {
    readEscape(reading, escape, use, home);
  }
  for (let index = findLast(all, use, variable); index >= 0; index -= 1) {
    const write = all[index];
    if (write === undefined) continue;
    const rests = match(asked, write);
    if (rests.length === 0 || isOtherMember(reading, write)) continue;
    if (!world.fuel.spend()) {
      reading.unknown();
      return undefined;
    }
    const order = compareOrder(write.node, use, home);
    if (order === 'never') continue;
    for (const rest of rests) readWritten(reading, write, rest, () => all.slice(0, index).map(getListed));
    if (!write.isReplacing || !write.target.every(isExact)) continue;
    const left = leave(asked, write.target);
    if (left === undefined) {
      if (order === 'before' || covered.add(write.node)) return undefined;
    } else if (order === 'before') asked = left;
  }
  return asked;
}

/** What is left to ask of what was there before a member was written; undefined where it is all that is asked about. */
function leave(asked: readonly string[], target: readonly string[]): readonly string[] | undefined {
  const at = target.findIndex((name, index) => name !== asked[index]);
  const name = target[at];
  const step = asked[at];
  if (name === undefined) return undefined;
  return isDeep(step) && at === target.length - 1 ? [...asked.slice(0, at), leaveOut(step, [name])] : asked;
}

/** The last write that can happen before a use: the last above it, where neither a loop nor a function brings a later one about. */
function findLast(all: readonly Write[], use: TSESTree.Node, { scope: { block } }: Variable): number {
  if (!isStraight(use, block)) return all.length - 1;
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const write = all[middle];
    if (write !== undefined && write.node.range[0] <= use.range[0]) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `target[field] = …`, where the names that `field` can have are known, and what is asked about is not among them. */
export function isOtherMember<P extends Place>(
  { world, state }: Reading<P>,
  { key, target }: Write,
): boolean {
  const asked = state.path.steps[target.length - 1];
  if (key === undefined || !isExact(asked)) return false;
  const { known, complete } = world.scope.values(key);
  return (
    complete &&
    known.length > 0 &&
    known.every((value) => value.kind === 'literal' && String(value.value) !== asked)
  );
}

/** What a write puts into a list. */
function getListed({ node, value }: Write): readonly (TSESTree.Node | null)[] {
  if (node.type === 'CallExpression') return node.arguments;
  return value.type === 'ArrayExpression' ? value.elements : [];
}

function readWritten<P extends Place>(
  reading: Reading<P>,
  write: Write,
  rest: readonly string[],
  getEarlier: Item['getEarlier'],
): void {
  const { steps, defaults } = takeApart(write.pattern, rest);
  const list = write.node.type === 'CallExpression' ? write.node.arguments : [];
  const index = list.findIndex((one) => one === write.value || one === write.value.parent);
  const turn = { isTurn: true, ...(index >= 0 && { item: { list, index, getEarlier } }) };
  if (steps !== undefined && !isLength(write, steps)) {
    if (write.through[0] !== KEYS) reading.same(write.value, [...write.through, ...steps], turn);
    else if (steps.length === 0) reading.same(write.value, [KEYS], turn);
  }
  for (const { node, steps: asked } of defaults) reading.same(node, asked, turn);
}

/** `const { length } = req.body.items`: a number, where what it is taken from is no set of parameters. */
function isLength({ pattern, value }: Write, [first, ...others]: readonly string[]): boolean {
  const bare = unwrap(value);
  if (pattern.length === 0 || first !== 'length' || others.length > 0) return false;
  return bare.type === 'MemberExpression' && !SETS.has(findMemberName(bare) ?? '');
}

const SETS = new Set(['query', 'params', 'body', 'cookies', 'headers']);

/** A function of the file that is handed the value may write to it: `fill(target)`. */
function readEscape<P extends Place>(
  reading: Reading<P>,
  { call, index, target: place }: Escape,
  use: TSESTree.Node,
  home: TSESTree.Node,
): void {
  const { world, state } = reading;
  for (const callee of world.getCallees(call)) {
    const parameter = callee.params[index];
    if (parameter?.type !== 'Identifier' || !world.fuel.spend()) continue;
    const variable = world.scope.bindings.findVariable(parameter);
    if (variable === undefined) continue;
    const writes = world
      .getWrites(variable)
      .all.filter(({ target, isReplacing }) => target.length > 0 || !isReplacing);
    if (writes.length === 0 || argumentAt(world, call, index) === undefined) continue;
    if (compareOrder(call, use, home) === 'never') continue;
    for (const write of writes) {
      for (const rest of match(state.path.steps, { ...write, target: [...place, ...write.target] })) {
        const taken = takeApart(write.pattern, rest);
        if (taken.steps === undefined || write.through[0] === KEYS || !world.fuel.spend()) continue;
        const context = world.states.enter(call, state.context);
        reading.same(write.value, [...write.through, ...taken.steps], { context, isTurn: true });
      }
    }
  }
}

function readDefinition<P extends Place>(
  reading: Reading<P>,
  definition: Definition,
  use: TSESTree.Identifier,
  variable: Variable,
): void {
  const { node, name } = definition;
  switch (definition.type as string) {
    case 'ImportBinding':
      // What a bundler makes of a file of the program is the program's own.
      if (definition.parent?.type === 'ImportDeclaration' && isAsset(definition.parent.source.value)) break;
      // What a module exports is called as its authors chose.
      if (reading.state.path.steps[0] !== KEYS) readKnownName(reading, use);
      break;
    case 'Parameter':
      if (isFunction(node)) readParameter(reading, node, name, use);
      else reading.unknown();
      break;
    case 'ClassName':
      if (isClass(node)) readStatic(reading, node);
      break;
    case 'CatchClause':
      readCaught(reading, node as TSESTree.CatchClause, name);
      break;
    case 'Variable':
      // Written later, or by a loop or a declaration that gives no value.
      if (variable.defs.length === 1 && node.type === 'VariableDeclarator' && isAmbient(node))
        reading.unknown();
      break;
    case 'FunctionName':
    case 'TSEnumName':
      break;
    default:
      reading.unknown();
  }
}

function isAmbient(declarator: TSESTree.VariableDeclarator): boolean {
  return declarator.parent.declare;
}

function readStatic<P extends Place>(reading: Reading<P>, owner: ClassNode): void {
  const [name, ...rest] = reading.state.path.steps;
  if (name === undefined || !isExact(name)) return;
  const turn = { context: undefined, isTurn: true };
  for (const node of reading.world.scope.classMember(owner, name, true).nodes) reading.same(node, rest, turn);
  for (const { holder, names, value } of reading.world.getIndex().getMemberWrites(name)) {
    if (names.length === 1 && isHeldBy(reading, holder, owner)) reading.same(value, rest, turn);
  }
}

/** `catch (error)`: what the `try` throws by a statement of its own. */
function readCaught<P extends Place>(
  reading: Reading<P>,
  clause: TSESTree.CatchClause,
  name: TSESTree.Node,
): void {
  reading.unknown();
  if (clause.param === null) return;
  const { steps } = takeApart(getPatternPath(name, clause.param), reading.state.path.steps);
  if (steps !== undefined) readFailure(reading, clause.parent.block, steps);
  if (clause.param.type !== 'Identifier') return;
  walk(clause.parent.block, reading.world.visitorKeys, (node) => {
    if (node.type === 'ThrowStatement') reading.same(node.argument, reading.state.path, { isTurn: true });
  });
}
