import type { TSESTree } from '@typescript-eslint/utils';
import { findScheme } from '../../knowledge/index.ts';
import { replaceStart, type Edit } from '../repair.ts';

/**
 * Makes a URL begin with the scheme of the same protocol over TLS; a port that is registered for clear text becomes the
 * one for TLS. `head` is the literal that the URL begins in. Undefined when that literal does not spell the scheme out.
 */
export function secureUrl(head: TSESTree.Node, scheme: string): Edit | undefined {
  const described = findScheme(scheme);
  const written = readWritten(head);
  if (described?.secure === undefined || written === undefined) return undefined;
  if (!written.text.toLowerCase().startsWith(`${scheme}:`)) return undefined;
  const toSecure = replaceStart(head, `${scheme}:`, `${described.secure}:`);
  const [, before = '', port = ''] = PORT.exec(written.text) ?? [];
  const securePort = described.ports?.[Number(port)];
  const isCut = !written.isWhole && before.length + port.length === written.text.length;
  if (securePort === undefined || isCut) return toSecure;
  const from = head.range[0] + 1 + before.length;
  return (fixer) => [
    ...toSecure(fixer),
    fixer.replaceTextRange([from, from + port.length], String(securePort)),
  ];
}

/** What stands before a port, and the port. */
const PORT = /^([^/?#]*:\/\/[^/?#]*:)(\d+)(?=[/?#]|$)/;

/** The text of a literal as it is spelled, or of a template up to its first hole. */
export function readWritten(
  node: TSESTree.Node,
): { readonly text: string; readonly isWhole: boolean } | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return { text: node.raw.slice(1, -1), isWhole: node.parent.type !== 'BinaryExpression' };
  }
  const [quasi] = node.type === 'TemplateLiteral' ? node.quasis : [];
  return quasi === undefined ? undefined : { text: quasi.value.raw, isWhole: quasi.tail };
}
