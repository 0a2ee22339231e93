import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** A part of a text that is put together: what is spelled out as text, the rest as expressions. */
export type TextPart = string | TSESTree.Node;

/**
 * What a template or a sum is put together of, from left to right; anything else is its own only part. `spell` says which
 * expressions count as text, and as which.
 */
export function getTextParts(
  whole: TSESTree.Node,
  spell: (part: TSESTree.Node) => string | undefined = spellLiteral,
): TextPart[] {
  const parts: TextPart[] = [];
  const open: TextPart[] = [whole];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') {
      addTextPart(parts, next);
      continue;
    }
    const node = unwrap(next);
    if (node.type === 'BinaryExpression' && node.operator === '+') open.push(node.right, node.left);
    else if (node.type === 'TemplateLiteral') {
      for (let index = node.quasis.length - 1; index >= 0; index -= 1) {
        const hole = node.expressions[index];
        if (hole !== undefined) open.push(hole);
        const { raw, cooked } = node.quasis[index]?.value ?? { raw: '', cooked: '' };
        if (raw !== '') open.push(cooked ?? raw);
      }
    } else addTextPart(parts, spell(node) ?? node);
  }
  return parts;
}

/** Adds a part at the end; texts behind each other are one. */
export function addTextPart(parts: TextPart[], part: TextPart): void {
  const last = parts.at(-1);
  if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
  else parts.push(part);
}

function spellLiteral(node: TSESTree.Node): string | undefined {
  return node.type === 'Literal' ? String(node.value) : undefined;
}
