import type { TSESTree } from '@typescript-eslint/utils';
import {
  findLiteralText,
  getReturns,
  isFunction,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import type { Given, KnownValue } from '../call-rule.ts';
import { readRole } from '../site.ts';
import { readText } from './endpoint.ts';

/** Names of HTTP/1 and what came before HTTP/2, as ALPN registers them. */
const OLDER = /^(?:http\/[01]\.\d|spdy\/\d)$/;
const NEWER = /^h[23]$/;

/** An older protocol that a function answers a client which does not offer a newer one with. */
export interface Fallback {
  readonly protocol: string;
  readonly node: TSESTree.Node;
}

/**
 * Finds where a function that picks a protocol for a client falls back to an older one without asking whether the client
 * offers that and without telling anybody. Undefined when it does not, or always picks the same.
 */
export function findSilentFallback(value: KnownValue, { scope }: Given): Fallback | undefined {
  if (value.kind !== 'function') return undefined;
  const answers = getReturns(value.function).nodes.flatMap((node) => scope.values(node).known);
  if (!answers.some((answer) => NEWER.test(readText(answer) ?? ''))) return undefined;
  for (const answer of answers) {
    const protocol = readText(answer) ?? '';
    if (!OLDER.test(protocol)) continue;
    const isAsked = isAskedFor(value.function, answer.node, protocol, scope);
    if (!isAsked && !isTold(answer.node)) return { protocol, node: answer.node };
  }
  return undefined;
}

/** Is there a test that spells the protocol: `protocols.includes('http/1.1')`, `p === 'http/1.1'`? */
function isAskedFor(
  picking: FunctionNode,
  answer: TSESTree.Node,
  protocol: string,
  { nodesIn }: Given['scope'],
): boolean {
  const nodes = nodesIn(picking.body);
  if (nodes === undefined) return true;
  return nodes.some((node) => {
    if (node === answer || findLiteralText(node) !== protocol) return false;
    const { parent } = wrapped(node);
    return parent?.type === 'CallExpression' || parent?.type === 'BinaryExpression';
  });
}

/** Does something that is called before the answer, in its own block, take note? */
function isTold(answer: TSESTree.Node): boolean {
  let child = answer;
  for (let { parent } = answer; parent != null && !isFunction(parent); parent = parent.parent) {
    if (parent.type === 'BlockStatement') {
      const before = parent.body.slice(0, parent.body.indexOf(child as TSESTree.Statement));
      return before.some(
        (statement) =>
          statement.type === 'ExpressionStatement' && unwrap(statement.expression).type === 'CallExpression',
      );
    }
    child = parent;
  }
  return false;
}

/** What shows that a server which answers HTTP/1 too is meant for HTTP/2 alone. */
export type Http2Demand = 'offered' | 'streams';

/**
 * Finds what shows that a server is meant for HTTP/2 alone: `offered` where the protocols it is given are h2 and no other,
 * `streams` where only the streams of HTTP/2 are listened to and nothing answers a request of HTTP/1.
 */
export function findHttp2Demand({ read, getSites, scope }: Given): Http2Demand | undefined {
  const offered = read('http2-alpn-protocols').values;
  const names = offered.known.flatMap((value) => readList(value, scope));
  if (offered.complete && names.length > 0 && names.every((name) => name === 'h2')) return 'offered';
  if (read('serve-request').isGiven) return undefined;
  const events = getSites('serve-event').flatMap((site) => readRole(scope, site, 'serve-event').values.known);
  const heard = new Set(events.map((value) => readText(value)));
  return heard.has('stream') && !heard.has('request') && !heard.has(undefined) ? 'streams' : undefined;
}

/** The texts that a list spells; undefined for an element that is not known. */
function readList(value: KnownValue, scope: Given['scope']): readonly (string | undefined)[] {
  if (value.kind !== 'array') return [undefined];
  return value.node.elements.map((element) => {
    const { known, complete } = element === null ? { known: [], complete: false } : scope.values(element);
    const [text, ...others] = known;
    return complete && text !== undefined && others.length === 0 ? readText(text) : undefined;
  });
}
