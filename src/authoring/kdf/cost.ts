import type { TSESTree } from '@typescript-eslint/utils';
import type { Role } from '../../knowledge/index.ts';
import {
  ARGON2_ONCE,
  COSTS,
  getPbkdf2Rounds,
  isArgon2Enough,
  isScryptEnough,
} from '../../knowledge/crypto/thresholds.ts';
import type { Given, KnownValue } from '../call-rule.ts';
import { addOption, replaceGiven, replaceNode, type Edit } from '../repair.ts';
import { getPositions, type Position } from '../site.ts';

export { findSaltFlaw } from './salt.ts';

/** Rounds, and how many there should be with the hash function of the call. */
export interface Rounds {
  readonly rounds: number;
  readonly least: number;
  readonly digest: string;
}

/** Rounds of PBKDF2 that are too few. */
export function findFewRounds(value: KnownValue, given: Given, least: number): Rounds | undefined {
  const rounds = readNumber(value);
  if (rounds === undefined) return undefined;
  const digests = given
    .read('kdf-digest')
    .values.known.flatMap((one) =>
      one.kind === 'literal' && typeof one.value === 'string' ? [one.value] : [],
    );
  const needed =
    least || Math.min(...[undefined, ...digests].map(getPbkdf2Rounds).slice(digests.length > 0 ? 1 : 0));
  return rounds < needed ? { rounds, least: needed, digest: digests[0] ?? 'its hash function' } : undefined;
}

/** Is a cost of scrypt too low, as far as all of it is known? What is left out is 8 and 1. */
export function isCheapScrypt(cost: number, given: Given): boolean {
  const blockSize = readOther(given, 'scrypt-block-size', 8);
  const lanes = readOther(given, 'scrypt-parallelization', 1);
  return blockSize !== undefined && lanes !== undefined && !isScryptEnough(cost, blockSize, lanes);
}

/** Is a cost of Argon2 too low? Passes that are left out are 3 or fewer in every library. */
function isCheapArgon2(memory: number, given: Given): boolean {
  const passes = readOther(given, 'argon2-passes', 3);
  return passes !== undefined && !isArgon2Enough(memory, passes);
}

/** A cost that is too low, what to give in its place, and the edit that does. */
export interface LowCost {
  readonly cost: number;
  readonly instead: string;
  readonly edit: Edit | undefined;
}

/** Is what is given for the cost of a slow function below what is recommended? `leastBcrypt` is that of bcrypt. */
export function findLowCost(value: KnownValue, given: Given, leastBcrypt: number): LowCost | undefined {
  const cost = readNumber(value);
  if (cost === undefined) return undefined;
  const { position } = given;
  if (position.role === 'bcrypt-cost') {
    if (cost >= leastBcrypt) return undefined;
    return { cost, instead: COSTS.bcrypt, edit: raiseNumber(value, position, Number(COSTS.bcrypt)) };
  }
  if (position.role === 'scrypt-cost')
    return isCheapScrypt(cost, given)
      ? { cost, instead: COSTS.scrypt, edit: raiseScrypt(value, given) }
      : undefined;
  if (position.role === 'argon2-memory-bytes')
    return isCheapArgon2(cost / 1024, given) ? { cost, instead: COSTS.argon2, edit: undefined } : undefined;
  return isCheapArgon2(cost, given)
    ? { cost, instead: COSTS.argon2, edit: raiseNumber(value, position, ARGON2_ONCE) }
    : undefined;
}

/** What is known to be given for another role of the call; `otherwise` where it is left out. */
function readOther({ read }: Given, role: Role, otherwise: number): number | undefined {
  const { values, isAbsent, isGiven } = read(role);
  if (isAbsent || !isGiven) return otherwise;
  const numbers = values.known.flatMap((value) => readNumber(value) ?? []);
  return values.complete && numbers.length > 0 ? Math.max(...numbers) : undefined;
}

/** A number that is known whole. */
function readNumber(value: KnownValue): number | undefined {
  return value.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;
}

/**
 * Raises the cost of scrypt to one that needs no more memory than Node.js gives it: N 16384 five times over. Undefined where
 * the numbers are not spelled out in one object.
 */
function raiseScrypt(value: KnownValue, { site, position }: Given): Edit | undefined {
  const { owner } = position;
  const lanes = getPositions(site, 'scrypt-parallelization');
  const written = lanes.flatMap(({ property }) => property?.nodes ?? []);
  const [first, ...others] = written;
  if (owner === undefined || !isNumber(value.node) || value.node.parent?.parent !== owner) return undefined;
  if (others.length > 0 || (first !== undefined && !isNumber(first))) return undefined;
  const added = addOption({ ...position, option: position.option === 'cost' ? 'parallelization' : 'p' }, '5');
  const edit = first === undefined ? added : replaceNode(first, '5');
  const cost = replaceNode(value.node, '16_384');
  return edit && ((fixer) => [...cost(fixer), ...edit(fixer)]);
}

/** Gives a position a larger number in place of one that is spelled out. */
export function raiseNumber({ node }: KnownValue, position: Position, least: number): Edit | undefined {
  return isNumber(node) && position.property !== undefined
    ? replaceGiven(node, position, String(least))
    : undefined;
}

function isNumber(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'number';
}
