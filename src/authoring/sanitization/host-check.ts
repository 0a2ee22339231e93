import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import { classifyHost, type KnownPlace } from '../../knowledge/index.ts';
import { isTopDomain, readHost, type AddressKind } from '../../knowledge/network/domains.ts';
import { readPattern } from '../../flow/index.ts';
import type { Value } from '../../scope/index.ts';
import { isDecisive } from '../decision/decisive.ts';
import type { FileView } from '../file.ts';
import { readAddress, type Address } from './address.ts';
import { isExcluding, isHeldAgainst } from './outcome.ts';

/** A comparison that lets in addresses which it is not meant for. */
export interface HostCheck {
  readonly node: TSESTree.CallExpression;
  /** The text that is compared. */
  readonly subject: TSESTree.Node;
  /** The host that is meant. */
  readonly host: string;
  /** How it is compared. */
  readonly weakness: string;
  /** An address that gets in as well. */
  readonly other: string;
}

type Weakness = Omit<HostCheck, 'node' | 'subject'> & { readonly isUrl: boolean };

const SEARCHING = new Set(['includes', 'indexOf', 'lastIndexOf']);
const IN_TEXTS = new Set([...SEARCHING, 'startsWith', 'endsWith']);
const BY_PATTERN = new Set(['match', 'search']);

/** Finds comparisons of hosts, and of URLs for their hosts, that are not exact. */
export function* findHostChecks(file: FileView): Generator<HostCheck> {
  for (const node of file.scope.getNodes()) {
    if (node.type !== 'CallExpression') continue;
    const found = findHostCheck(file, node, (subject) => readAddress(file, subject));
    if (found === undefined) continue;
    if (isDecisive(node, file.scope) && !isExcluding(node)) yield found;
  }
}

/** How a call compares an address, if it is not exact. `read` says what is known of the text that is compared. */
export function findHostCheck(
  file: Pick<FileView, 'scope'>,
  node: TSESTree.CallExpression,
  read: (subject: TSESTree.Node) => Address | undefined,
): HostCheck | undefined {
  const callee = unwrap(node.callee);
  const [argument] = node.arguments;
  if (callee.type !== 'MemberExpression' || argument === undefined) return undefined;
  const method = findMemberName(callee) ?? '';
  const isTest = method === 'test';
  if (!isTest && !IN_TEXTS.has(method) && !BY_PATTERN.has(method)) return undefined;
  const swapped = { subject: argument, measure: callee.object, isText: false };
  const sides = [
    { subject: callee.object, measure: argument, isText: false },
    // `'https://a.example,https://b.example'.includes(origin)` is true of every part of the text.
    ...(method === 'includes' ? [{ ...swapped, isText: true }] : []),
  ];
  for (const side of isTest ? [swapped] : sides) {
    const found = judge(file, node, method, side, read);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Sides {
  readonly subject: TSESTree.Node;
  readonly measure: TSESTree.Node;
  /** Is the measure the longer text of the two? */
  readonly isText: boolean;
}

function judge(
  file: Pick<FileView, 'scope'>,
  node: TSESTree.CallExpression,
  method: string,
  { subject, measure, isText }: Sides,
  read: (subject: TSESTree.Node) => Address | undefined,
): HostCheck | undefined {
  const { known } = file.scope.values(measure);
  if (known.length === 0 || !known.some(mayName)) return undefined;
  const address = read(subject);
  if (address === undefined) return undefined;
  if (isText) {
    const [only, ...others] = known;
    const text = only?.kind === 'literal' && others.length === 0 ? String(only.value) : '';
    const spelled = readHost(text.split(/[\s,;]/, 1).join(''), address.isProven);
    if (spelled === undefined || address.kind === undefined) return undefined;
    return {
      node,
      subject,
      host: spelled.host,
      weakness: 'any part of a text',
      other: spelled.host.slice(-5),
    };
  }
  const way = SEARCHING.has(method) && isHeldAgainst(node, 0) ? 'startsWith' : method;
  for (const value of known) {
    const found = findWeakness(value, way, address);
    if (found === undefined || (address.kind === undefined && !found.isUrl)) continue;
    const { host, weakness, other } = found;
    return { node, subject, host, weakness, other };
  }
  return undefined;
}

/** Can it spell a host, as far as one sees at once? */
function mayName(value: Value<KnownPlace>): boolean {
  if (value.kind === 'regexp') return value.pattern.includes('.');
  return value.kind === 'literal' && typeof value.value === 'string' && value.value.includes('.');
}

function findWeakness(
  value: Value<KnownPlace>,
  method: string,
  { kind, isProven, isOthers = false }: Address,
): Weakness | undefined {
  if (value.kind === 'regexp') return findInPattern(value.pattern, value.flags, kind);
  if (value.kind !== 'literal' || typeof value.value !== 'string') return undefined;
  const spelled = readHost(value.value, isProven && kind === 'host');
  if (spelled === undefined) return undefined;
  const { host, rest } = spelled;
  const name = host.replace(/^\./, '');
  if (classifyHost(name) === 'loopback') return undefined;
  if (SEARCHING.has(method)) {
    // A whole URL that is looked for in data of others tells what the data are.
    const isUrl = spelled.kind === 'url' && isOthers;
    if (kind === undefined && !isUrl) return undefined;
    const weakness = `a text that \`${method}\` finds anywhere in it`;
    const other = kind === 'host' ? `${name}.evil.test` : `https://evil.test/?${name}`;
    return { host: name, weakness, other, isUrl };
  }
  if (method === 'startsWith') {
    // Below a host of one's own, a port and a path are one's own.
    const isMeant = spelled.kind === 'url' || kind === 'host';
    if (rest !== '' || host.startsWith('.') || !isMeant || /:\d+$/.test(value.value)) return undefined;
    const other = spelled.kind === 'url' ? `${value.value}.evil.test` : `${name}.evil.test`;
    return { host: name, weakness: 'its beginning', other, isUrl: /^(?:https|wss):/i.test(value.value) };
  }
  if (method !== 'endsWith' || spelled.kind !== 'domain' || host.startsWith('.') || rest !== '')
    return undefined;
  return { host: name, weakness: 'an end without its dot', other: `evil${name}`, isUrl: false };
}

/** A label of a host in a pattern, and the one behind it: `,` stands for a dot that is meant. */
const HOST = /([\w-]{1,63})(?=[.,]([a-z]{2,24})(?![\w-]))/gi;

function findInPattern(source: string, flags: string, kind: AddressKind | undefined): Weakness | undefined {
  const facts = readPattern(source, flags);
  if (facts === undefined) return undefined;
  const plain = source
    .replaceAll(/\\\.|\[\\?\.\]/g, ',')
    .replaceAll('\\/', '/')
    .replaceAll('\\-', '-');
  const last = [...plain.matchAll(HOST)].findLast(([, , top = '']) => isTopDomain(top));
  if (last === undefined) return undefined;
  const [, label = '', top = ''] = last;
  const host = `${label}.${top}`;
  const isUrl = /:\/\/|^\^\/\//.test(plain);
  // `gmail.com` at the end of an address of mail is no host that is asked for a page.
  if (plain.slice(0, last.index).endsWith('@')) return undefined;
  if (/[\w)]\.(?![*+?{])/.test(plain) && /\w\.\w|\w\.\)/.test(plain))
    return { host, weakness: 'a pattern whose dots are any character', other: `${label}x${top}`, isUrl };
  if (!facts.isAnchoredAtStart && !/^(?:\((?:\?:)?\^\|)?,/.test(plain)) {
    const other = isUrl || kind === 'url' ? `https://evil.test/?https://${host}/` : `evil${host}`;
    return { host, weakness: 'a pattern without its beginning', other, isUrl };
  }
  const after = plain.slice(last.index + host.length);
  if (/^\)*\??(?:\$|\/|:|[[(]|\\[?#:])/.test(after)) return undefined;
  return { host, weakness: 'a pattern without its end', other: `${host}.evil.test`, isUrl };
}
