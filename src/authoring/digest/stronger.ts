import {
  findOaepConstant,
  spellCurve,
  spellStronger,
  STRONG_GROUP,
} from '../../knowledge/crypto/algorithms.ts';
import { isWrittenText, offer, replaceGiven, replaceNode, type Edit } from '../repair.ts';
import type { Position } from '../site.ts';
import type { KnownValue } from '../call-rule.ts';
import { readText } from '../connection/endpoint.ts';

/** What is written in place of a name, and how. */
export interface Stronger {
  readonly stronger: string;
  readonly edit: Edit;
}

/** Offers what is stronger, where there is something to write. */
export function offerStronger(found: Stronger | undefined) {
  return offer('replace', found?.edit, { stronger: found?.stronger ?? '' });
}

/** The name of a stronger hash function where the weak one is spelled out at a call. */
export function strengthenHash(value: KnownValue, position: Position): Stronger | undefined {
  return spell(value, position, spellStronger);
}

/** The same of a curve. */
export function strengthenCurve(value: KnownValue, position: Position): Stronger | undefined {
  return spell(value, position, spellCurve);
}

/** The same of a group of Diffie-Hellman. */
export function strengthenGroup(value: KnownValue, position: Position): Stronger | undefined {
  return spell(value, position, () => STRONG_GROUP);
}

function spell(
  value: KnownValue,
  position: Position,
  choose: (name: string) => string | undefined,
): Stronger | undefined {
  const stronger = choose(readText(value) ?? '');
  if (stronger === undefined || position.property === undefined || !isWrittenText(value.node))
    return undefined;
  const edit = replaceGiven(value.node, position, `'${stronger}'`);
  return edit && { stronger, edit };
}

/** OAEP in place of a padding that is spelled out as a constant of the package, `constants.RSA_PKCS1_PADDING`. */
export function padByOaep({ property }: Position): Edit | undefined {
  const [node, ...others] = property?.nodes ?? [];
  if (node?.type !== 'MemberExpression' || node.computed || others.length > 0) return undefined;
  if (node.property.type !== 'Identifier') return undefined;
  const oaep = findOaepConstant(node.property.name);
  return oaep === undefined ? undefined : replaceNode(node.property, oaep);
}
