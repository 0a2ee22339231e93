import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isFunction, isWithin, printName, unwrap, wrapped } from '../../ast/index.ts';
import { describeSource } from '../../flow/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import { traceCollection } from './collection.ts';
import { getLoopsAround, readLoop, type Loop } from './loop.ts';

/** Work whose time grows with the square of what others send. */
export interface Quadratic {
  readonly node: TSESTree.Node;
  /** What is done each time, as the code spells it. */
  readonly work: string;
  /** Does it go through a list, or copy or move what is there so far? */
  readonly kind: 'searched' | 'copied';
  readonly found: Tainted;
  readonly source: { readonly name: string; readonly line: number };
}

interface Work {
  readonly node: TSESTree.Node;
  list: TSESTree.Node;
  readonly work: string;
  readonly kind: Quadratic['kind'];
  /** Is what is made by it the list of the next time? */
  readonly isAccumulating: boolean;
}

const SEARCHING = new Set(['includes', 'indexOf', 'lastIndexOf']);
const MOVING = new Set(['shift', 'unshift', 'splice']);

/** Finds work on a list that is done for each element of one. */
export function* findQuadratic(file: FileView): Generator<Quadratic> {
  for (const node of file.scope.getNodes()) {
    const work = readWork(node);
    if (work === undefined) continue;
    for (const loop of getLoopsAround(file.scope, node)) {
      // `filter((one, at, all) => all.indexOf(one) === at)`
      if (isWhole(file.scope, work.list, loop)) work.list = loop.collection;
      if (!isSameEachTime(file, work, loop)) break;
      const found = traceCollection(file, loop.collection);
      if (found === undefined) continue;
      const grows = work.isAccumulating || isGrowing(file, work.list, loop);
      if (!grows && traceCollection(file, work.list) === undefined) continue;
      const { name, node: origin } = describeSource(found);
      const source = { name, line: origin.loc.start.line };
      yield { node: work.node, work: work.work, kind: work.kind, found, source };
      break;
    }
  }
}

/** Is it the name that a callback has for the list which it is called for each element of? */
function isWhole({ bindings }: Scope<KnownPlace>, list: TSESTree.Node, { node, body }: Loop): boolean {
  const name = unwrap(list);
  if (name.type !== 'Identifier' || node.type !== 'CallExpression' || !isFunction(body)) return false;
  const isReducing = /\.reduce(?:Right)?$/.test(printName(node));
  const parameter = body.params[isReducing ? 3 : 2];
  const variable = bindings.findVariable(name);
  return parameter !== undefined && variable?.defs.some((one) => one.name === parameter) === true;
}

/** Reads what takes longer, the longer a list is. */
function readWork(node: TSESTree.Node): Work | undefined {
  const loop = readLoop(node);
  if (loop !== undefined) {
    const list = loop.collection;
    const isCall = node.type === 'CallExpression';
    const work = isCall ? printName(node) : `the loop over ${printName(list)}`;
    return { node: isCall ? node : list, list, work, kind: 'searched', isAccumulating: false };
  }
  if (node.type === 'CallExpression') {
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    const method = findMemberName(callee) ?? '';
    const work = { node, list: callee.object, work: printName(node) };
    if (SEARCHING.has(method)) return { ...work, kind: 'searched', isAccumulating: false };
    if (MOVING.has(method)) return { ...work, kind: 'copied', isAccumulating: false };
    return method === 'concat' && isNext(node, callee.object)
      ? { ...work, kind: 'copied', isAccumulating: true }
      : undefined;
  }
  if (node.type !== 'ArrayExpression' && node.type !== 'ObjectExpression') return undefined;
  for (const element of node.type === 'ArrayExpression' ? node.elements : node.properties) {
    if (element?.type !== 'SpreadElement' || !isNext(node, element.argument)) continue;
    const name = printName(element.argument);
    return { node, list: element.argument, work: `...${name}`, kind: 'copied', isAccumulating: true };
  }
  return undefined;
}

/** Does what is made of a list take its place: `all = [...all, x]`, `reduce((all, x) => [...all, x])`? */
function isNext(made: TSESTree.Node, list: TSESTree.Node): boolean {
  const name = unwrap(list);
  if (name.type !== 'Identifier') return false;
  for (let node: TSESTree.Node | undefined = made.parent; node != null; node = node.parent) {
    if (node.type === 'AssignmentExpression') return printName(node.left) === name.name;
    if (isFunction(node)) {
      const call = wrapped(node).parent;
      const [first] = node.params;
      const isReducing = call?.type === 'CallExpression' && /\.reduce(?:Right)?$/.test(printName(call));
      return isReducing && first?.type === 'Identifier' && first.name === name.name;
    }
    if (!HANDING.has(node.type)) return false;
  }
  return false;
}

const HANDING = new Set<string>([
  'ReturnStatement',
  'BlockStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'IfStatement',
  'TSTypeAssertion',
  // `{ ...{ ...all, [key]: value } }`
  'ObjectExpression',
  'SpreadElement',
]);

/** Is the list the same for each element? A part of the element is as long as the data says, in all. */
function isSameEachTime({ scope }: FileView, { list, isAccumulating }: Work, loop: Loop): boolean {
  if (isAccumulating) return true;
  return (scope.nodesIn(list) ?? []).every((node) => {
    if (node.type !== 'Identifier') return true;
    const definitions = scope.bindings.findVariable(node)?.defs ?? [];
    return !definitions.some(({ name }) => isWithin(name, loop.node) || isWithin(name, loop.body));
  });
}

/** Is a list put together in the loop, element by element? */
function isGrowing({ scope }: FileView, list: TSESTree.Node, loop: Loop): boolean {
  const name = unwrap(list);
  const variable = name.type === 'Identifier' ? scope.bindings.findVariable(name) : undefined;
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition?.node.type !== 'VariableDeclarator') return false;
  const { init } = definition.node;
  if (init === null || unwrap(init).type !== 'ArrayExpression') return false;
  return variable.references.some(({ identifier }) => {
    const { parent } = wrapped(identifier);
    const isAdding =
      parent?.type === 'MemberExpression' && /^(?:push|unshift|splice)$/.test(findMemberName(parent) ?? '');
    return isAdding && (isWithin(identifier, loop.node) || isWithin(identifier, loop.body));
  });
}
