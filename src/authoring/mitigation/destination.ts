import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { Arrival, TaintedArrival } from '../arrival/judge.ts';
import { addConstant, addDeclaration } from '../module-edit.ts';
import type { Edit } from '../repair.ts';

/** Asks a list of hosts before a URL is called; the list is for the user to fill. */
export function allowHosts({ sink, getText }: Arrival<object>): Edit | undefined {
  const value = unwrap(sink.value);
  const statement = findStatement(sink.node);
  if (sink.steps.length > 0 || statement === undefined || !isStable(value)) return undefined;
  const list = addConstant(value, 'ALLOWED_HOSTS', "const ALLOWED_HOSTS = new Set(['api.example.com']);");
  if (list === undefined) return undefined;
  const guard = `if (!ALLOWED_HOSTS.has(new URL(${getText(value)}).hostname)) throw new Error('This host is not allowed.');`;
  const indent = ' '.repeat(statement.loc.start.column);
  return (fixer) => [...list(fixer), fixer.insertTextBefore(statement, `${guard}\n${indent}`)];
}

/** Encodes what stands in the path of a URL, where the code puts the URL together. */
export function encodePart({ way, getText }: TaintedArrival<object>): Edit | undefined {
  const part = way.find((node, index) => {
    const whole = way[index + 1];
    return (
      (whole?.type === 'TemplateLiteral' && whole.expressions.some((one) => unwrap(one) === node)) ||
      (whole?.type === 'BinaryExpression' && node.parent === whole)
    );
  });
  if (part === undefined || part.type === 'TemplateLiteral' || part.type === 'BinaryExpression')
    return undefined;
  return (fixer) => [fixer.replaceText(part, `encodeURIComponent(${getText(part)})`)];
}

/** The statement of a block that a node belongs to. */
function findStatement(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let current = node; current.parent != null; current = current.parent) {
    if (current.parent.type === 'BlockStatement') return current;
    if (current.parent.type === 'Program') return undefined;
  }
  return undefined;
}

/** Is reading it twice the same as reading it once? */
function isStable(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'Identifier' || bare.type === 'ThisExpression') return true;
  return bare.type === 'MemberExpression' && !bare.computed && isStable(bare.object);
}

/** Redirects within the site only, and to its start page otherwise. */
export function keepLocal({ sink, getText, isTyped }: Arrival<object>): Edit | undefined {
  if (sink.steps.length > 0) return undefined;
  const text = isTyped ? ': string' : '';
  const helper = addDeclaration(
    sink.value,
    'toLocalPath',
    `/** The target where it is a path of this site, else the start page. */
function toLocalPath(target${text})${text} {
  const isLocal = target.startsWith('/') && !target.startsWith('//') && !target.startsWith('/\\\\');
  return isLocal && !/[\\t\\r\\n]/.test(target) ? target : '/';
}`,
  );
  if (helper === undefined) return undefined;
  const given = unwrap(sink.value);
  const isText =
    given.type === 'TemplateLiteral' ||
    (given.type === 'CallExpression' && given.callee.type === 'Identifier' && given.callee.name === 'String');
  const spelt = isText ? getText(sink.value) : `String(${getText(sink.value)})`;
  return (fixer) => [fixer.replaceText(sink.value, `toLocalPath(${spelt})`), ...helper(fixer)];
}

/** Hands on the headers of a list only. */
export function pickHeaders({ source, scope, getText, isTyped }: TaintedArrival<object>): Edit | undefined {
  const { node } = source;
  const isWhole = scope.api(node).some(({ rows }) => rows.some(({ name }) => name === 'incoming-headers'));
  if (!isWhole) return undefined;
  const helper = addDeclaration(
    node,
    'pickHeaders',
    `/** The headers that may be handed on; never cookies, credentials or what is meant for this connection. */
function pickHeaders(headers${isTyped ? ': Record<string, string | string[] | undefined>' : ''})${isTyped ? ': Record<string, string>' : ''} {
  const picked${isTyped ? ': Record<string, string>' : ''} = {};
  for (const name of ['accept', 'accept-language', 'content-type']) {
    if (headers[name] !== undefined) picked[name] = String(headers[name]);
  }
  return picked;
}`,
  );
  if (helper === undefined) return undefined;
  return (fixer) => [fixer.replaceText(node, `pickHeaders(${getText(node)})`), ...helper(fixer)];
}
