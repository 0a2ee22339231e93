import type { TSESTree } from '@typescript-eslint/utils';
import type { KnownValue } from './call-rule.ts';
import { addOption, replaceGiven, type Edit } from './repair.ts';
import type { Position } from './site.ts';

/** Switches that take neither a yes nor options, by their name: AMQP 1.0. */
const NAMED: Readonly<Record<string, string>> = { transport: "'tls'" };
/** Texts that switch TLS off, and those that switch it on in their place: Bolt. */
const OPPOSITE: Readonly<Record<string, string>> = { tcp: "'tls'", ENCRYPTION_OFF: "'ENCRYPTION_ON'" };

/** Gives a switch of TLS, in place of the value that switches it off, what switches it on; `on` where it takes a yes. */
export function switchOn(value: KnownValue, position: Position, on: string): Edit | undefined {
  const written = value.kind === 'literal' ? value.value : undefined;
  const opposite = typeof written === 'string' ? OPPOSITE[written] : undefined;
  if (typeof written === 'string' && opposite === undefined && written !== 'disable') return undefined;
  return replaceGiven(value.node, position, opposite ?? NAMED[position.option ?? ''] ?? on);
}

/** Writes a switch of TLS that is left out into the options it belongs to. */
export function addSwitch(position: Position, on: string): Edit | undefined {
  return addOption(position, NAMED[position.option ?? ''] ?? on);
}

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
  const [off, on] = SWITCHED_ON.find(([pattern]) => pattern.test(parameter)) ?? [];
  const [first] = getPieces(head);
  if (off === undefined || on === undefined || first === undefined) return undefined;
  if (/^(?:mysql|mariadb):/i.test(first.text)) return undefined;
  const piece = getPieces(head).find(({ text }) => text.includes(parameter));
  if (piece === undefined) return undefined;
  const from = piece.from + piece.text.indexOf(parameter);
  return (fixer) => [fixer.replaceTextRange([from, from + parameter.length], parameter.replace(off, on))];
}

/** The texts that a literal or a template spells out, and where each begins in the file. */
function getPieces(node: TSESTree.Node): readonly { readonly text: string; readonly from: number }[] {
  if (node.type === 'Literal') return [{ text: node.raw.slice(1), from: node.range[0] + 1 }];
  if (node.type !== 'TemplateLiteral') return [];
  return node.quasis.map((quasi) => ({ text: quasi.value.raw, from: quasi.range[0] + 1 }));
}
