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
import { findGiven } from './given.ts';
import { ANY } from './path.ts';
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
  const steps = [...path.map((name) => (name === '*' ? ANY : name)), ...rest];
  if (of === 'exported') {
    readExported(reading, by ?? '', steps);
    return;
  }
  const made = isCalled ? findMaking(reading, call) : call;
  const given: { readonly given: TSESTree.Node; readonly steps: readonly string[] }[] =
    by === undefined
      ? findGiven(reading.world, made, index, index)
      : (of === 'own' ? findOwnCalls(reading, call, by) : findCalls(reading, made, by)).flatMap(
          ({ arguments: args }) => {
            const given = args[index];
            return given === undefined ? [] : [{ given, steps: [] }];
          },
        );
  if (of === 'own' && by === 'write') given.push(...findPiped(reading, call));
  for (const { given: value, steps: lead } of given) {
    if (!reading.world.fuel.spend()) return;
    if (!isResult) {
      // What a method is given is given to it elsewhere, by whoever calls it.
      reading.same(value, [...lead, ...steps], {
        isTurn: true,
        ...(by !== undefined && { context: undefined }),
      });
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

/** The calls of a method of an object: `jobs.next(dir)`, or `this.setState()` where the object calls its own. */
function findOwnCalls<P extends Place>(
  reading: Reading<P>,
  self: TSESTree.Node,
  method: string,
): TSESTree.CallExpression[] {
  const { world } = reading;
  if (self.type !== 'ThisExpression') return findMethodCalls(reading, findMakers(reading, self), method);
  const owner = getAncestors(self).find(isClass);
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

/** Streams that write all they give to an object: `req.pipe(parser)`. */
function findPiped<P extends Place>(
  reading: Reading<P>,
  self: TSESTree.Node,
): { readonly given: TSESTree.Node; readonly steps: readonly string[] }[] {
  const makers = findMakers(reading, self);
  const { scope, fuel } = reading.world;
  return scope.called('pipe').flatMap((node) => {
    const callee = unwrap(node.callee);
    const [target] = node.arguments;
    if (callee.type !== 'MemberExpression' || target === undefined || !fuel.spend()) return [];
    const { list } = scope.resolve(target);
    const isHere = list.some((origin) => 'node' in origin && makers.includes(unwrap(origin.node)));
    return isHere ? [{ given: callee.object, steps: [ANY] }] : [];
  });
}

/** Where an object is made that is known, or that a member is taken of: `new Subject()`. */
function findMakers<P extends Place>({ world }: Reading<P>, self: TSESTree.Node): TSESTree.Node[] {
  const method = self.type === 'CallExpression' ? unwrap(self.callee) : self;
  const holder = method.type === 'MemberExpression' ? method.object : self;
  if (holder === self) return [self];
  return world.scope
    .resolve(holder)
    .list.flatMap((origin) => (origin.kind === 'place' ? [unwrap(origin.node)] : []));
}

/** The calls of a method of what is made at one of these places, anywhere in the file. */
function findMethodCalls<P extends Place>(
  { world }: Pick<Reading<P>, 'world'>,
  makers: readonly TSESTree.Node[],
  method: string,
): TSESTree.CallExpression[] {
  const { bindings } = world.scope;
  const variables = makers.flatMap((maker) => {
    const { parent } = wrapped(maker);
    const name = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
    return name?.type === 'Identifier' ? (bindings.findVariable(name) ?? []) : [];
  });
  return world.scope.getNodes().filter((node): node is TSESTree.CallExpression => {
    if (node.type !== 'CallExpression') return false;
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression' || findMemberName(callee) !== method || !world.fuel.spend())
      return false;
    const holder = unwrap(callee.object);
    const variable = holder.type === 'Identifier' ? bindings.findVariable(holder) : undefined;
    if (variable !== undefined && variables.includes(variable)) return true;
    return world.scope
      .resolve(holder)
      .list.some((origin) => 'node' in origin && makers.includes(unwrap(origin.node)));
  });
}

/** The call of a package that gave what is called: `createSignal(0)` of `count()`. */
function findMaking<P extends Place>({ world }: Reading<P>, call: TSESTree.Node): TSESTree.Node {
  const [origin] = call.type === 'CallExpression' ? world.scope.resolve(call.callee).list : [];
  return origin?.kind === 'place' ? unwrap(origin.node) : call;
}

/** `const [state, setState] = useState()`: the calls of `setState`. */
function findCalls<P extends Place>(
  { world }: Pick<Reading<P>, 'world'>,
  call: TSESTree.Node,
  member: string,
): TSESTree.CallExpression[] {
  const { parent } = wrapped(call);
  const isTakenApart = parent?.type === 'VariableDeclarator' && parent.id.type !== 'Identifier';
  if (parent?.type !== 'VariableDeclarator' || !isTakenApart)
    return findMethodCalls({ world }, [call], member);
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
