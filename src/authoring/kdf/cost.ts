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

/** What is asked for in place of what is recommended; 0 stands for the recommendation, but for bcrypt. */
export interface LeastCosts {
  readonly minBcryptCost: number;
  /** N at r 8 and p 1: larger blocks and more lanes count as much. */
  readonly minScryptCost: number;
  /** KiB, whatever the number of passes. */
  readonly minArgon2Memory: number;
}

/** Is a cost of scrypt too low, as far as all of it is known? What is left out is 8 and 1. */
export function isCheapScrypt(cost: number, given: Given, least: number): boolean {
  const blockSize = readOther(given, 'scrypt-block-size', 8);
  const lanes = readOther(given, 'scrypt-parallelization', 1);
  if (blockSize === undefined || lanes === undefined) return false;
  return least > 0 ? (cost * blockSize * lanes) / 8 < least : !isScryptEnough(cost, blockSize, lanes);
}

/** Is a cost of Argon2 too low? Passes that are left out are 3 or fewer in every library. */
function isCheapArgon2(memory: number, given: Given, least: number): boolean {
  if (least > 0) return memory < least;
  const passes = readOther(given, 'argon2-passes', 3);
  return passes !== undefined && !isArgon2Enough(memory, passes);
}

/** A cost that is too low, what to give in its place, and the edit that does. */
export interface LowCost {
  readonly cost: number;
  readonly instead: string;
  readonly edit: Edit | undefined;
}

/** Is what is given for the cost of a slow function below what is recommended, or asked for? */
export function findLowCost(value: KnownValue, given: Given, least: LeastCosts): LowCost | undefined {
  const cost = readNumber(value);
  if (cost === undefined) return undefined;
  const { position } = given;
  if (position.role === 'bcrypt-cost') {
    if (cost >= least.minBcryptCost) return undefined;
    const enough = Math.max(Number(COSTS.bcrypt), least.minBcryptCost);
    return { cost, instead: String(enough), edit: raiseNumber(value, position, enough) };
  }
  if (position.role === 'scrypt-cost') {
    const { minScryptCost } = least;
    if (!isCheapScrypt(cost, given, minScryptCost)) return undefined;
    return minScryptCost > 0
      ? { cost, instead: `N ${minScryptCost}`, edit: undefined }
      : { cost, instead: COSTS.scrypt, edit: raiseScrypt(value, given) };
  }
  const isInBytes = position.role === 'argon2-memory-bytes';
  const memory = least.minArgon2Memory;
  if (!isCheapArgon2(isInBytes ? cost / 1024 : cost, given, memory)) return undefined;
  const instead = memory > 0 ? `${memory} KiB` : COSTS.argon2;
  const enough = Math.max(ARGON2_ONCE, memory);
  return { cost, instead, edit: isInBytes ? undefined : raiseNumber(value, position, enough) };
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
