import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../../ast/index.ts';
import { ADDRESS_HEADERS, readAddressName, type AddressKind } from '../../knowledge/network/domains.ts';
import { readArrivalSource } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import { plays } from '../site.ts';

/** What is known of a text that is compared. */
export interface Address {
  /** Is it a host, or a whole URL? Undefined where nothing says so. */
  readonly kind: AddressKind | undefined;
  /** Does more than its name say so? */
  readonly isProven: boolean;
  /** Does it arrive from others? */
  readonly isOthers?: boolean;
}

/** Methods that give a text which is the same address. */
const KEEPING = new Set([
  'toLowerCase',
  'toLocaleLowerCase',
  'toUpperCase',
  'trim',
  'toString',
  'normalize',
  'trimStart',
  'trimEnd',
]);
const LONGEST_CHAIN = 8;

/** Who sent a message is a question of its own; nobody chooses the host of the page itself, nor what the program is told. */
const NOBODYS = ['sender-origin', 'own-host', 'environment'] as const;

/** What address a text is; undefined where it is the program's own, or somebody else's business. */
export function readAddress(file: FileView, node: TSESTree.Node): Address | undefined {
  const { scope, flow } = file;
  const text = peel(node);
  if (NOBODYS.some((role) => plays(scope, text, role))) return undefined;
  const found = flow.trace('decision', text, []);
  const kind = plays(scope, text, 'url-host') ? 'host' : plays(scope, text, 'url-text') ? 'url' : undefined;
  if (found.kind === 'clean' && kind === undefined) return undefined;
  const header = found.kind === 'tainted' ? readArrivalSource(found, file).header : undefined;
  const proven = kind ?? ADDRESS_HEADERS.get(header ?? '');
  if (proven !== undefined) return { kind: proven, isProven: true };
  return { kind: readAddressName(getName(text)), isProven: false, isOthers: found.kind === 'tainted' };
}

/** `url.trim().toLowerCase()` → `url` */
function peel(node: TSESTree.Node): TSESTree.Node {
  let text = unwrap(node);
  for (let steps = 0; steps < LONGEST_CHAIN && text.type === 'CallExpression'; steps += 1) {
    const callee = unwrap(text.callee);
    const [argument] = text.arguments;
    if (callee.type === 'Identifier' && callee.name === 'String' && argument !== undefined)
      text = unwrap(argument);
    else if (callee.type === 'MemberExpression' && KEEPING.has(findMemberName(callee) ?? ''))
      text = unwrap(callee.object);
    else break;
  }
  return text;
}

/** What a value is called. */
function getName(node: TSESTree.Node): string {
  if (node.type === 'MemberExpression') return findMemberName(node) ?? '';
  return node.type === 'Identifier' ? node.name : printName(node).replace(/^.*\.get(?=[A-Z])/, '');
}
