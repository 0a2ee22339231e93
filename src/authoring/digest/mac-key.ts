import type { TSESTree } from '@typescript-eslint/utils';
import { findDigestBytes, MAC_KEY_BYTES } from '../../knowledge/crypto/thresholds.ts';
import type { Given, KnownValue } from '../call-rule.ts';
import { replaceGiven, replaceNode, type Edit } from '../repair.ts';
import type { Position } from '../site.ts';
import { readText } from '../connection/endpoint.ts';
import { findRandomSize } from './material.ts';

/** A key of a code that is drawn too short. */
export interface ShortMacKey {
  readonly bytes: number;
  readonly least: number;
  /** Draws as many as are needed, where the number is written at the call that draws them. */
  readonly edit: Edit | undefined;
}

type Asked = Pick<Given, 'read' | 'scope' | 'getSites' | 'readAt'>;

/** Is a key shorter than a limit, or than the digest of the code where the limit is 0? */
export function findShortMacKey(node: TSESTree.Node, given: Asked, minimum: number): ShortMacKey | undefined {
  const size = findRandomSize(node, given);
  const least = minimum > 0 ? minimum : getDigestBytes(given);
  if (size === undefined || least === undefined || size.bytes >= least) return undefined;
  const { bytes, node: written } = size;
  const edit = written.type === 'Literal' ? replaceNode(written, String(least)) : undefined;
  return { bytes, least, edit };
}

/** The same of a number of bits that a key is made with. */
export function findShortMacBits(
  value: KnownValue,
  position: Position,
  minimum: number,
): ShortMacKey | undefined {
  const { node } = value;
  const bits = value.kind === 'literal' ? value.value : undefined;
  const least = minimum > 0 ? minimum : MAC_KEY_BYTES;
  if (typeof bits !== 'number' || bits >= least * 8) return undefined;
  const edit = node.type === 'Literal' ? replaceGiven(node, position, String(least * 8)) : undefined;
  return { bytes: bits / 8, least, edit };
}

/** Bytes of the digest that a code is made with at the same call. */
function getDigestBytes({ read }: Asked): number | undefined {
  const sizes = [...read('mac-algorithm').values.known, ...read('jwt-algorithm').values.known].map((value) =>
    findDigestBytes(readText(value) ?? ''),
  );
  const [size] = sizes;
  return sizes.length === 1 ? size : undefined;
}
