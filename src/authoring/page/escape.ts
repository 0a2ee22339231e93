import { findMemberName, unwrap } from '../../ast/index.ts';
import type { TaintedArrival } from '../arrival/judge.ts';
import { addDeclaration } from '../module-edit.ts';
import { replaceNode, type Edit } from '../repair.ts';

/** Members and methods of elements that take markup, and those that take the same as text. */
const AS_TEXT: ReadonlyMap<string, string> = new Map([
  ['innerHTML', 'textContent'],
  ['insertAdjacentHTML', 'insertAdjacentText'],
]);

const MARKUP = /[<>&]/;

/** Writes a text where markup is written, as long as no markup of the program's own is part of it. */
export function writeText({ sink, around }: TaintedArrival<object>): Edit | undefined {
  if (around.some(({ start, before, after }) => MARKUP.test(start + before + after))) return undefined;
  const { node } = sink;
  const isWrite = node.type === 'AssignmentExpression' && node.operator === '=';
  const target = isWrite ? node.left : node.type === 'CallExpression' ? node.callee : node;
  const member = unwrap(target);
  if (member.type !== 'MemberExpression' || member.computed) return undefined;
  const name = AS_TEXT.get(findMemberName(member) ?? '');
  return name === undefined ? undefined : replaceNode(member.property, name);
}

/** Escapes the data where it stands in the text. */
export function escapeData({ sink, source, getText, isTyped }: TaintedArrival<object>): Edit | undefined {
  const { node } = source;
  const { range } = unwrap(sink.value);
  if (node.range[0] < range[0] || node.range[1] > range[1]) return undefined;
  const helper = addDeclaration(
    node,
    'escapeHtml',
    `/** The text with the characters of markup as entities. */
function escapeHtml(text${isTyped ? ': unknown' : ''})${isTyped ? ': string' : ''} {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}`,
  );
  if (helper === undefined) return undefined;
  return (fixer) => [fixer.replaceText(node, `escapeHtml(${getText(node)})`), ...helper(fixer)];
}
