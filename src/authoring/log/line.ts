import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isWithin, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { TaintedArrival } from '../arrival/judge.ts';
import { readText } from '../connection/endpoint.ts';
import { replaceNode, type Edit } from '../repair.ts';
import { getSitesAt, readRole } from '../site.ts';

/** Placeholders of formats, and those among them that write a value as JSON, as a number or inspected. */
const PLACEHOLDER = /%[sdifjoOc%]/g;
const AS_DATA = /[dfijoO]/;

/**
 * Is what arrives written in a form that line breaks do not leave: an object, which is inspected, or a value that the format
 * writes as JSON or as a number?
 */
export function isWrittenAsData(arrival: TaintedArrival<object>): boolean {
  const { sink, source, getSites, scope } = arrival;
  if (source.is('request-object') || isOneLine(arrival)) return true;
  const index = sink.arguments.indexOf(sink.value);
  const sites = getSitesAt(getSites('log-format'), sink.node);
  if (sites.length > 0 && isList(sink.value, scope)) return true;
  if (index <= 0) return false;
  const formats = sites.flatMap((site) =>
    readRole(scope, site, 'log-format').values.known.map((value) => readText(value) ?? ''),
  );
  return formats.some((format) => {
    const written = [...format.matchAll(PLACEHOLDER)].map(([text]) => text).filter((text) => text !== '%%');
    return AS_DATA.test(written[index - 1] ?? '');
  });
}

/** `console.log(url)`, `${url}`, `url.pathname`: was it an object, or part of one, that has no line breaks, and was not decoded since? */
function isOneLine({ way, scope }: TaintedArrival<object>): boolean {
  const last = way.findLastIndex((node) =>
    scope.api(node).some(({ rows }) => rows.some(({ name }) => name === 'one-line')),
  );
  return last >= 0 && way.slice(last + 1).every((node) => isKept(node, scope));
}

/** `Object.keys(req.body)`, `text.split(',')`: what writes by a format inspects a list, and quotes the texts in it. */
function isList(value: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const { list, complete } = scope.resolve(unwrap(value));
  return (
    complete &&
    list.length > 0 &&
    list.every((origin) => {
      const node = origin.kind === 'node' ? unwrap(origin.node) : undefined;
      const callee = node?.type === 'CallExpression' ? unwrap(node.callee) : undefined;
      return callee?.type === 'MemberExpression' && LISTING.has(findMemberName(callee) ?? '');
    })
  );
}

/** Functions of `Object` and `Array`, and methods of texts and lists, that give a list. */
const LISTING = new Set(
  'keys getOwnPropertyNames values entries from of split match matchAll map flatMap'.split(' '),
);

/** Has nothing been called with what arrives on its way, that could have decoded it? */
export function isAsSent({ source, way, scope }: TaintedArrival<object>): boolean {
  return way.every((node) => node === source.node || isKept(node, scope));
}

/** Does an operation on a text leave it without the line breaks that it did not have? */
function isKept(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  if (node.type !== 'CallExpression') return !MAKING.has(node.type);
  const callee = unwrap(node.callee);
  if (callee.type === 'Identifier') return callee.name === 'String';
  const name = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
  return name !== undefined && (OF_TEXTS.has(name) || isPlainReplacing(scope, name, node));
}

/** `text.replace('Bearer ', '')`: what is put in has no line break. */
function isPlainReplacing(
  scope: Scope<KnownPlace>,
  name: string,
  { arguments: [, by] }: TSESTree.CallExpression,
): boolean {
  if (by === undefined || (name !== 'replace' && name !== 'replaceAll')) return false;
  const { known, complete } = scope.values(by);
  return complete && known.length > 0 && known.every((value) => !/[\r\n]/.test(readText(value) ?? '\n'));
}

const MAKING = new Set(['NewExpression', 'TaggedTemplateExpression']);
/** Methods that cut a text, and add no line break to what is left of it. */
const OF_TEXTS = new Set(
  'split slice substring substr trim trimStart trimEnd toLowerCase toUpperCase toString at'.split(' '),
);

/** Takes the line breaks out of what others send, where it is spelled at the sink. */
export function joinLines(
  { sink, way }: TaintedArrival<object>,
  getText: (node: TSESTree.Node) => string,
): Edit | undefined {
  const { value } = sink;
  let node = way.find((step) => isWithin(step, value));
  // The way begins at what the source is a part of.
  while (node !== undefined && node !== unwrap(value) && isPartOf(node)) node = node.parent;
  const whole = unwrap(value);
  if (
    node === undefined ||
    (node === whole && (whole.type === 'TemplateLiteral' || whole.type === 'BinaryExpression'))
  )
    return undefined;
  return replaceNode(node, `String(${getText(node)}).replace(/[\\r\\n]+/g, ' ')`);
}

/** Is the expression around a node a member of it, or the call of such a one? */
function isPartOf(node: TSESTree.Node): boolean {
  const { parent } = node;
  return (
    (parent?.type === 'MemberExpression' && parent.object === node) ||
    (parent?.type === 'CallExpression' && parent.callee === node) ||
    parent?.type === 'TSAsExpression' ||
    parent?.type === 'TSNonNullExpression'
  );
}
