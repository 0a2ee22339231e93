import type { TSESTree } from '@typescript-eslint/utils';
import {
  findMemberName,
  getAncestors,
  getReturns,
  isClass,
  isFunction,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../ast/index.ts';
import { getPatternPath, readGiver, type Pass, type Place } from '../scope/index.ts';
import { findGiven } from './place.ts';
import type { Reading } from './reading.ts';

/** Follows what comes out of a call back to where it is given. `rest` is what is asked of it. */
export function readPass<P extends Place>(
  reading: Reading<P>,
  pass: Pass,
  call: TSESTree.Node,
  rest: readonly string[],
): void {
  const { index, isResult, path } = pass;
  const { of, name: by, isCalled } = readGiver(pass.by);
  const steps = [...path, ...rest];
  if (of === 'exported') {
    readExported(reading, by ?? '', steps);
    return;
  }
  const made = isCalled ? findMaking(reading, call) : call;
  const given =
    by === undefined
      ? findGiven(made, index, index).map((one) => one.given)
      : (of === 'own' ? findOwnCalls(reading, call, by) : findCalls(reading, made, by)).flatMap(
          ({ arguments: args }) => args[index] ?? [],
        );
  for (const value of given) {
    if (!reading.world.fuel.spend()) return;
    if (!isResult) {
      reading.same(value, steps, { isTurn: true });
      continue;
    }
    for (const origin of reading.world.scope.resolve(value).list) {
      if (origin.kind !== 'node' || !isFunction(origin.node)) continue;
      for (const returned of getReturns(origin.node).nodes) reading.same(returned, steps, { isTurn: true });
    }
  }
}

/** What the function of the file returns that is exported under a name. Without one, it is another file's. */
function readExported<P extends Place>(reading: Reading<P>, name: string, steps: readonly string[]): void {
  const { scope } = reading.world;
  const functions = scope
    .getNodes()
    .filter((node): node is FunctionNode => isFunction(node))
    .filter((owner) => scope.exports(owner).some((names) => names.length === 1 && names[0] === name));
  if (functions.length === 0) reading.unknown();
  for (const owner of functions) {
    for (const returned of getReturns(owner).nodes)
      reading.same(returned, steps, { context: undefined, isTurn: true });
  }
}

/** The calls of a method that an object makes of itself: `this.setState()`. */
function findOwnCalls<P extends Place>(
  { world }: Reading<P>,
  self: TSESTree.Node,
  method: string,
): TSESTree.CallExpression[] {
  const owner = self.type === 'ThisExpression' ? getAncestors(self).find(isClass) : undefined;
  const nodes = owner === undefined ? undefined : world.scope.nodesIn(owner);
  return (nodes ?? []).filter((node): node is TSESTree.CallExpression => {
    if (node.type !== 'CallExpression') return false;
    const callee = unwrap(node.callee);
    return (
      callee.type === 'MemberExpression' &&
      unwrap(callee.object).type === 'ThisExpression' &&
      findMemberName(callee) === method
    );
  });
}

/** The call of a package that gave what is called: `createSignal(0)` of `count()`. */
function findMaking<P extends Place>({ world }: Reading<P>, call: TSESTree.Node): TSESTree.Node {
  const [origin] = call.type === 'CallExpression' ? world.scope.resolve(call.callee).list : [];
  return origin?.kind === 'place' ? unwrap(origin.node) : call;
}

/** `const [state, setState] = useState()`: the calls of `setState`. */
function findCalls<P extends Place>(
  { world }: Reading<P>,
  call: TSESTree.Node,
  member: string,
): TSESTree.CallExpression[] {
  const { parent } = wrapped(call);
  if (parent?.type !== 'VariableDeclarator') return [];
  const calls: TSESTree.CallExpression[] = [];
  for (const name of findNames(parent.id)) {
    const [step, ...others] = getPatternPath(name, parent.id);
    const taken =
      step?.kind === 'element' ? String(step.index) : step?.kind === 'property' ? step.name : undefined;
    if (taken !== member || others.length > 0) continue;
    for (const { identifier } of world.scope.bindings.findVariable(name)?.references ?? []) {
      const outer = wrapped(identifier);
      if (outer.parent?.type === 'CallExpression' && unwrap(outer.parent.callee) === unwrap(outer))
        calls.push(outer.parent);
    }
  }
  return calls;
}

function findNames(pattern: TSESTree.Node): TSESTree.Identifier[] {
  if (pattern.type === 'ArrayPattern')
    return pattern.elements.flatMap((one) => (one?.type === 'Identifier' ? [one] : []));
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((one) => (one.value?.type === 'Identifier' ? [one.value] : []));
}
