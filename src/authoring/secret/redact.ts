import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, isWithin, unwrap, wrapped } from '../../ast/index.ts';
import type { TaintedArrival } from '../arrival/judge.ts';
import { isFormatted } from './log-format.ts';
import { replaceNode, type Edit } from '../repair.ts';
import { readRole } from '../site.ts';

/** Loggers made of loggers are followed so far. */
const DEEPEST = 4;

/** Does the logger leave out, or make anew, the field in which a secret stands? */
export function isRedacted(arrival: TaintedArrival<object>): boolean {
  const call = arrival.sink.node;
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (callee?.type !== 'MemberExpression') return false;
  const path = findField(arrival);
  if (path.length === 0) return false;
  return getMakers(arrival, callee.object, 0).some((maker) => {
    const read = (role: 'log-redact' | 'log-redact-paths' | 'log-serializers') =>
      arrival
        .getSites(role)
        .filter(({ node }) => node === maker)
        .flatMap((site) => readRole(arrival.scope, site, role).values.known);
    if (isFormatted(arrival, maker, path)) return true;
    const lists = [...read('log-redact'), ...read('log-redact-paths')];
    const texts = lists.flatMap(({ node }) => (node.type === 'ArrayExpression' ? node.elements : []));
    return (
      texts.some((one) => one !== null && isCovering(findLiteralText(one) ?? '', path)) ||
      read('log-serializers').some(
        ({ node }) =>
          node.type === 'ObjectExpression' &&
          node.properties.some(
            (one) => one.type === 'Property' && findKeyName(one) === path[0] && isOwn(one.value),
          ),
      )
    );
  });
}

/** A function of the program's own; the ones that packages bring keep headers. */
function isOwn(node: TSESTree.Node): boolean {
  return unwrap(node).type !== 'MemberExpression';
}

/** The calls that made a logger, and those it is a child of. */
function getMakers(
  { scope }: Pick<TaintedArrival<object>, 'scope'>,
  logger: TSESTree.Node,
  depth: number,
): TSESTree.Node[] {
  if (depth > DEEPEST || !scope.fuel.spend()) return [];
  return scope.resolve(logger).list.flatMap((origin) => {
    if (origin.kind !== 'place') return [];
    const node = unwrap(origin.node);
    const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
    const outer = callee?.type === 'MemberExpression' ? getMakers({ scope }, callee.object, depth + 1) : [];
    return [node, ...outer];
  });
}

/** The names that lead from the object that is logged to the secret, wherever its parts are written. */
function findField({ way, source }: TaintedArrival<object>): string[] {
  const names: string[] = [];
  const seen = new Set<TSESTree.Node>();
  for (const passed of way.toReversed()) {
    const here: string[] = [];
    for (let node: TSESTree.Node = passed; ;) {
      const { parent } = wrapped(node);
      if (parent?.type === 'Property' && unwrap(parent.value) === unwrap(node)) {
        const name = findKeyName(parent);
        if (name !== undefined && !seen.has(parent)) here.unshift(name);
        seen.add(parent);
      } else if (parent?.type !== 'ObjectExpression') break;
      node = parent;
    }
    names.push(...here);
  }
  return names.length > 0 || unwrap(source.node) === way[0] ? [...names, ...source.path] : names;
}

/** `*.token`, `req.headers["x-key"]`: does a path name the field, or something that it stands in? */
function isCovering(text: string, path: readonly string[]): boolean {
  const steps = text
    .replaceAll(/\[["']?([^"'[\]]*)["']?\]/g, '.$1')
    .split('.')
    .filter((step) => step !== '');
  return (
    steps.length > 0 &&
    steps.length <= path.length &&
    steps.every((step, index) => step === '*' || step === path[index])
  );
}

/** Writes `[redacted]` in the place of what is secret, where that stands in the call. */
export function redact(arrival: TaintedArrival<object>): Edit | undefined {
  return writeInstead(arrival, '[redacted]');
}

/** Writes a text in the place of what arrives, where that stands in the call. */
export function writeInstead({ entry, way, sink }: TaintedArrival<object>, text: string): Edit | undefined {
  const { value } = sink;
  const inner = climb(way.find((step) => isWithin(step, value)));
  if (inner?.parent?.type === 'TemplateLiteral') {
    const { quasis, expressions } = inner.parent;
    const index = expressions.findIndex((one) => unwrap(one) === inner);
    const [before, after] = [quasis[index], quasis[index + 1]];
    if (before !== undefined && after !== undefined)
      return (fixer) => [fixer.replaceTextRange([before.range[1] - 2, after.range[0] + 1], text)];
  }
  const node = inner?.parent?.type === 'BinaryExpression' ? inner : (entry ?? value);
  const property = node.parent;
  if (property?.type === 'Property' && property.shorthand)
    return replaceNode(property, `${findKeyName(property) ?? ''}: '${text}'`);
  return replaceNode(node, `'${text}'`);
}

/** The longest member access that begins with a node. */
function climb(node: TSESTree.Node | undefined): TSESTree.Node | undefined {
  let whole = node;
  while (whole?.parent?.type === 'MemberExpression' && whole.parent.object === whole) whole = whole.parent;
  return whole;
}
