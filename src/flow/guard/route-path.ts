import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap, type FunctionNode } from '../../ast/index.ts';
import { component, findOnlyLiteral, type Place } from '../../scope/index.ts';
import { EDITS } from '../danger/cut.ts';
import { HARMLESS } from '../kind.ts';
import { getArgumentProofs } from '../proofs.ts';
import type { GuardReader } from './reader.ts';
import type { LocalCheck } from './route-middleware.ts';

/** Calls in a chain behind the one that names the path. */
const LONGEST_CHAIN = 16;
/** How a path begins that is written out: before parameters and patterns. */
const WRITTEN_OUT = /^\/[\w.~%@!$&,;=-]+/;

/**
 * `app.get('/old', …)`: the URL that the function is asked by begins as the path of the route does, and with a name behind
 * its slash it leads to no other host.
 */
export function readRoutePath<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  owner: FunctionNode,
): LocalCheck[] {
  const path = call.type === 'CallExpression' ? findPath(reader, call) : undefined;
  const starts = path === undefined ? undefined : readStarts(reader, path);
  if (starts === undefined) return [];
  return [
    (steps, kind, dangers) => {
      const { restrict } = kind;
      const isAsked = kind.isUrl === true && restrict !== undefined && (dangers & EDITS) === HARMLESS;
      if (!isAsked || !isTarget(reader, owner, steps)) return dangers;
      const check = { test: 'startsWith', outcome: true, member: undefined, isNormalized: false } as const;
      return starts.reduce((left, text) => left | restrict({ ...check, text }, dangers), HARMLESS);
    },
  ];
}

/** `app.get(path, …)`, `app.route(path).get(…)` */
function findPath<P extends Place>(
  { world }: GuardReader<P>,
  call: TSESTree.CallExpression,
): TSESTree.Node | undefined {
  if (getArgumentProofs(world, call, 0).includes('routed')) return call.arguments[0];
  let node: TSESTree.Node = call;
  for (let length = 0; length < LONGEST_CHAIN && node.type === 'CallExpression'; length += 1) {
    if (getArgumentProofs(world, node, 0).includes('routed-chain')) return node.arguments[0];
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    node = unwrap(callee.object);
  }
  return undefined;
}

/** How all paths of a route begin, where each is written out. */
function readStarts<P extends Place>(
  { world }: GuardReader<P>,
  path: TSESTree.Node,
): readonly string[] | undefined {
  const { list } = world.scope.resolve(path);
  const nodes = list.flatMap((origin): (TSESTree.Node | null)[] => {
    const node = origin.kind === 'node' ? unwrap(origin.node) : path;
    return node.type === 'ArrayExpression' ? node.elements : [node];
  });
  const starts = nodes.map((node) => {
    const only = node === null ? undefined : findOnlyLiteral(world.scope.values(node));
    return typeof only?.value === 'string' ? findStart(only.value) : undefined;
  });
  const sure = starts.filter((start) => start !== undefined);
  return sure.length > 0 && sure.length === starts.length ? sure : undefined;
}

function findStart(path: string): string | undefined {
  const start = WRITTEN_OUT.exec(path)?.[0] ?? '';
  // `/ab?cd`: the last character need not be there.
  const sure = /[?*+]/.test(path.charAt(start.length)) ? start.slice(0, -1) : start;
  return sure.length > 1 ? sure : undefined;
}

/** Do members of a parameter lead to the URL by which the route was chosen? */
function isTarget<P extends Place>(
  { world }: GuardReader<P>,
  owner: FunctionNode,
  steps: readonly string[],
): boolean {
  const { scope, facts, flowFacts } = world;
  return owner.params.some((_, index) =>
    scope.role(owner, index).list.some((origin) => {
      if (origin.kind !== 'place') return false;
      let place: P | undefined = origin.place;
      for (const name of steps) place = place && facts.step(place, component.member(name));
      return place !== undefined && flowFacts.getProofs(place).includes('target');
    }),
  );
}
