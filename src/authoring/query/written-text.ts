import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';

/** A text as the code puts it together: what it spells out as text, the rest as expressions. */
export interface WrittenText {
  /** The whole expression. */
  readonly node: TSESTree.Node;
  readonly parts: readonly (string | TSESTree.Node)[];
}

/** Reads a template or a concatenation with at least one hole; undefined when the expression is neither. */
export function readWrittenText(node: TSESTree.Node): WrittenText | undefined {
  const parts: (string | TSESTree.Node)[] = [];
  collect(unwrap(node), parts);
  const holes = parts.filter((part) => typeof part !== 'string');
  return holes.length === 0 || holes.length === parts.length ? undefined : { node, parts };
}

function collect(node: TSESTree.Node, parts: (string | TSESTree.Node)[]): void {
  if (node.type === 'Literal' && typeof node.value === 'string') add(parts, node.value);
  else if (node.type === 'TemplateLiteral') {
    node.quasis.forEach(({ value }, index) => {
      add(parts, value.cooked ?? value.raw);
      const hole = node.expressions[index];
      if (hole !== undefined) parts.push(hole);
    });
  } else if (isConcatenation(node)) {
    collect(unwrap(node.left), parts);
    collect(unwrap(node.right), parts);
  } else parts.push(node);
}

function add(parts: (string | TSESTree.Node)[], text: string): void {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + text;
  else if (text !== '') parts.push(text);
}

/** A sum with a text among its operands; `a + b` alone may add numbers. */
function isConcatenation(node: TSESTree.Node): node is TSESTree.BinaryExpression {
  return (
    node.type === 'BinaryExpression' && node.operator === '+' && (isText(node.left) || isText(node.right))
  );
}

function isText(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'TemplateLiteral') return true;
  return (bare.type === 'Literal' && typeof bare.value === 'string') || isConcatenation(bare);
}

/** Spells a text: in the quotes of the code while it is one line without holes, as a template otherwise. */
export function printText(parts: readonly (string | { readonly code: string })[], quote: "'" | '"'): string {
  const [only = ''] = parts;
  if (parts.length <= 1 && typeof only === 'string' && !only.includes('\n')) return printLiteral(only, quote);
  return printTemplate(parts);
}

/** Spells a text as a template, whatever it holds. */
export function printTemplate(parts: readonly (string | { readonly code: string })[]): string {
  const inner = parts.map((part) => (typeof part === 'string' ? escapeTemplate(part) : `\${${part.code}}`));
  return `\`${inner.join('')}\``;
}

function printLiteral(text: string, preferred: "'" | '"'): string {
  const other = preferred === "'" ? '"' : "'";
  const quote = text.includes(preferred) && !text.includes(other) ? other : preferred;
  return quote + text.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`).replace(/\r/g, '\\r') + quote;
}

function escapeTemplate(text: string): string {
  return text.replace(/\\|`|\$\{/g, '\\$&').replace(/\r/g, '\\r');
}
