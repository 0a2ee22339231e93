import type { TSESTree } from '@typescript-eslint/utils';
import { findScheme } from '../knowledge/index.ts';
import { replaceStart, type Edit } from './repair.ts';

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

/** Parameters that switch TLS off, and what switches it on in their place. */
const SWITCHED_ON: readonly (readonly [RegExp, string])[] = [
  [/^sslmode=disable$/i, 'sslmode=verify-full'],
  [/^(ssl|tls|encrypt)=false$/i, '$1=true'],
];

/**
 * Switches TLS on in the parameters of a connection string. Undefined where the parameter is not spelled out in the
 * literal the string begins in, or takes something else than a yes: in MySQL's URLs `ssl` is an object.
 */
export function switchParameterOn(head: TSESTree.Node, parameter: string): Edit | undefined {
  const written = readWritten(head);
  const [off, on] = SWITCHED_ON.find(([pattern]) => pattern.test(parameter)) ?? [];
  const at = written?.text.indexOf(parameter) ?? -1;
  if (written === undefined || off === undefined || on === undefined || at < 0) return undefined;
  if (/^(?:mysql|mariadb):/i.test(written.text)) return undefined;
  const from = head.range[0] + 1 + at;
  return (fixer) => [fixer.replaceTextRange([from, from + parameter.length], parameter.replace(off, on))];
}

/** The text of a literal as it is spelled, or of a template up to its first hole. */
function readWritten(node: TSESTree.Node): { readonly text: string; readonly isWhole: boolean } | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return { text: node.raw.slice(1, -1), isWhole: node.parent.type !== 'BinaryExpression' };
  }
  const [quasi] = node.type === 'TemplateLiteral' ? node.quasis : [];
  return quasi === undefined ? undefined : { text: quasi.value.raw, isWhole: quasi.tail };
}
