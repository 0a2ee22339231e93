import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findMemberName, printName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import {
  HANDSHAKE,
  isHashName,
  isRecordListName,
  isRecordName,
  isTellingApart,
  LEAK_SERVICE,
  PRESCRIBING,
  PRESCRIBING_TOGETHER,
} from '../../knowledge/crypto/purposes.ts';
import { getNaturesOfName } from '../../knowledge/names/credentials.ts';
import type { Scope } from '../../scope/index.ts';
import type { Compared } from '../decision/compared.ts';
import type { Arrival } from '../arrival/judge.ts';
import type { FileView } from '../file.ts';
import { followDigest } from './use.ts';

/** Does a file speak a protocol, or write a format, that leaves no choice of a hash function? */
export function isPrescribed({ spells }: Pick<FileView, 'spells'>): boolean {
  return PRESCRIBING.some(spells) || PRESCRIBING_TOGETHER.some((all) => all.every(spells));
}

/** Does a file do what leaves no choice of a hash function, and rests nothing on it: the handshake of WebSocket? */
export function isHandshake({ spells }: Pick<FileView, 'spells'>): boolean {
  return spells(HANDSHAKE);
}

/**
 * Is a password hashed fast for a good reason? Before a slow function that takes no more than 72 bytes, to ask a service for
 * leaked passwords, where a protocol prescribes it, to compare two texts of any length in constant time, or to find an entry of a cache.
 */
export function isFastForReason({ sink, scope, file, getSites, getSinks, spells }: Arrival<object>): boolean {
  if (spells(LEAK_SERVICE) || isPrescribed(file)) return true;
  const { names, nodes, isKey, others } = followDigest(sink.node, scope);
  if (isKey || names.some(isTellingApart)) return true;
  const slow = getSites('kdf-password').flatMap(({ positions }) =>
    positions.flatMap(({ role, property }) => (role === 'kdf-password' ? (property?.nodes ?? []) : [])),
  );
  if (slow.some((node) => nodes.has(node))) return true;
  const hashing = new Set(getSinks('hashed').map(({ node }) => node));
  const owner = findEnclosingFunction(sink.node);
  return others.some((other) => isMadeBy(other, hashing, owner, scope));
}

/** Is a value made by one of the calls, or by the function that holds them? */
function isMadeBy(
  value: TSESTree.Node,
  calls: ReadonlySet<TSESTree.Node>,
  owner: TSESTree.Node | undefined,
  scope: Scope<KnownPlace>,
): boolean {
  const origins = [value, ...scope.resolve(value).list.flatMap((one) => ('node' in one ? [one.node] : []))];
  return origins
    .flatMap((node) => scope.nodesIn(node) ?? [])
    .some(
      (node) =>
        calls.has(node) ||
        (node.type === 'CallExpression' &&
          owner !== undefined &&
          scope.resolve(node.callee).list.some((one) => one.kind === 'node' && one.node === owner)),
    );
}

/** Is it the password field of a record that was looked up: `user.password`? */
export function isStoredPassword(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression') return false;
  const name = findMemberName(bare) ?? '';
  if (!isPasswordName(name) || isHashName(name)) return false;
  const owner = printName(bare.object).split('.').at(-1) ?? '';
  if (isFirstRecord(bare.object)) return true;
  // What a call gives, whatever it is called, was looked up somewhere.
  const isLookedUp = scope
    .resolve(bare.object)
    .list.some(
      (one) =>
        one.kind === 'node' && (one.node.type === 'AwaitExpression' || one.node.type === 'CallExpression'),
    );
  return isRecordName(owner) || isLookedUp;
}

/** `rows[0]`, `result.rows[0]` */
function isFirstRecord(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression' || !bare.computed) return false;
  const index = unwrap(bare.property);
  const list = unwrap(bare.object);
  const name = list.type === 'MemberExpression' ? findMemberName(list) : printName(list);
  return index.type === 'Literal' && typeof index.value === 'number' && isRecordListName(name ?? '');
}

/** Is what is compared a password, by the name that it has where it comes from? */
export function isPassword({ source }: Compared): boolean {
  const name = source.name.split('.').at(-1) ?? '';
  // `pass` of HTTP Basic, and of forms: it is held against what is kept as a password.
  return name === 'pass' || isPasswordName(name);
}

/** Is it what a password is called? */
function isPasswordName(name: string): boolean {
  return getNaturesOfName(name).includes('password');
}
