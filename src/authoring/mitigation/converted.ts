import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, printName, unwrap, wrapped } from '../../ast/index.ts';
import { getReads } from '../../scope/index.ts';
import type { TaintedArrival } from '../arrival/judge.ts';
import { followDigest } from '../digest/use.ts';

type Arrived = Pick<TaintedArrival<object>, 'sink' | 'scope'>;

/** What sends a request that it is given. */
const SENDING = /(?:^|\.)(?:fetch|request|send|dispatch)$/i;

/**
 * Are headers written into a `Request` that nobody sends as far as the file shows? `new Request(url, { headers })` of what came
 * in is the same request in another form, for who reads it.
 */
export function isOnlyConverted({ sink, scope }: Arrived): boolean {
  const requests = isRequest(sink.node) ? [sink.node] : findRequests(sink.node, scope);
  return requests.length > 0 && requests.every((request) => !isSent(request, scope));
}

/** The requests that are made with the headers that a call writes to; none where they also go elsewhere. */
function findRequests(node: TSESTree.Node, scope: Arrived['scope']): TSESTree.Node[] {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  const headers = callee?.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const variable = headers?.type === 'Identifier' ? scope.bindings.findVariable(headers) : undefined;
  const requests: TSESTree.Node[] = [];
  for (const { identifier } of variable === undefined ? [] : getReads(variable)) {
    const use = wrapped(identifier);
    const { parent } = use;
    if (parent?.type === 'MemberExpression' && parent.object === use) continue;
    const isHeaders =
      parent?.type === 'Property' && parent.value === use && findKeyName(parent) === 'headers';
    const made = isHeaders ? findMade(parent.parent, scope, 0) : [];
    if (made.length === 0) return [];
    requests.push(...made);
  }
  return requests;
}

/** Options that stand in one another, deeper than this, are not followed. */
const DEEPEST = 4;

/** The requests that options are given to; none where they also go elsewhere. */
function findMade(options: TSESTree.Node, scope: Arrived['scope'], depth: number): readonly TSESTree.Node[] {
  const use = wrapped(options);
  const { parent } = use;
  if (parent === undefined || depth > DEEPEST) return [];
  if (isRequest(parent)) return [parent];
  if (parent.type === 'SpreadElement') return findMade(parent.parent, scope, depth + 1);
  if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return [];
  const variable = scope.bindings.findVariable(parent.id);
  const each = (variable === undefined ? [] : getReads(variable)).map(({ identifier }) =>
    findMade(identifier, scope, depth + 1),
  );
  return each.every((made) => made.length > 0) ? each.flat() : [];
}

function isRequest(node: TSESTree.Node): boolean {
  return node.type === 'NewExpression' && /(?:^|\.)Request$/.test(printName(node.callee));
}

function isSent(request: TSESTree.Node, scope: Arrived['scope']): boolean {
  const { nodes } = followDigest(request, scope);
  return [...nodes].some(({ parent }) => {
    if (parent?.type === 'CallExpression')
      return !nodes.has(parent.callee) && SENDING.test(printName(parent.callee));
    return parent?.type === 'ExportDefaultDeclaration';
  });
}
