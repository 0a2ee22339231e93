import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap } from '../../ast/index.ts';
import { findOnlyText, type Place } from '../../scope/index.ts';
import { HARMLESS } from '../kind.ts';
import type { Condition } from './condition.ts';
import type { Atom, GuardReader } from './reader.ts';
import { findElements, readConstant } from './refused.ts';
import { isWanting } from './text-check.ts';

/** More signs than this are no list of those that mean something. */
const MOST_SIGNS = 64;

/**
 * `for (const sign of SIGNS) if (text.includes(sign)) throw …`, and the other way round,
 * `for (const sign of text) if (SIGNS.includes(sign)) throw …`: none of the signs is in the text.
 */
export function readSigns<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
  isElement: (node: TSESTree.Node) => boolean,
  conditions: readonly Condition[],
): Atom[] {
  return conditions.flatMap((condition) => {
    if (condition.kind !== 'test') return [];
    return findMissing(condition.test, condition.outcome).flatMap(({ object, argument }) => {
      if (!isElement(unwrap(argument))) return [];
      const ofList = listSigns(reader, list);
      const signs = ofList ?? listSigns(reader, object);
      if (signs === undefined) return [];
      return [lacking(ofList === undefined ? list : object, signs)];
    });
  });
}

/** A text without some signs. Of names it tells nothing: those are looked for as a whole. */
function lacking(node: TSESTree.Node, signs: ReadonlySet<string>): Atom {
  return {
    node,
    isOfParts: true,
    restrict: (kind, dangers) => {
      if (kind.refuse !== undefined) return dangers;
      if (isWanting(kind, signs)) return HARMLESS;
      return kind.leave?.((character) => !signs.has(character), dangers) ?? dangers;
    },
  };
}

interface Search {
  readonly object: TSESTree.Node;
  readonly argument: TSESTree.Node;
}

/** What a test has looked for, and not found: by `includes`, `has`, or a place that `indexOf` gives. */
function findMissing(test: TSESTree.Node, outcome: boolean): Search[] {
  const bare = unwrap(test);
  switch (bare.type) {
    case 'UnaryExpression': {
      if (bare.operator === '!') return findMissing(bare.argument, !outcome);
      const search = bare.operator === '~' && !outcome ? findSearch(bare.argument, PLACES) : undefined;
      return search === undefined ? [] : [search];
    }
    case 'LogicalExpression':
      return bare.operator === (outcome ? '&&' : '||')
        ? [...findMissing(bare.left, outcome), ...findMissing(bare.right, outcome)]
        : [];
    case 'CallExpression': {
      const search = outcome ? undefined : findSearch(bare, ANSWERS);
      return search === undefined ? [] : [search];
    }
    case 'BinaryExpression': {
      const search = findSearch(bare.left, PLACES);
      return search !== undefined && saysFound(bare) === !outcome ? [search] : [];
    }
    default:
      return [];
  }
}

const ANSWERS = new Set(['includes', 'has']);
const PLACES = new Set(['indexOf', 'lastIndexOf']);

function findSearch(node: TSESTree.Node, methods: ReadonlySet<string>): Search | undefined {
  const call = unwrap(node);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (call.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
  const [argument] = call.arguments;
  const isSearch = methods.has(findMemberName(callee) ?? '') && argument !== undefined;
  return isSearch ? { object: callee.object, argument } : undefined;
}

/** `… !== -1`, `… > -1`, `… >= 0` say that it was found, `… === -1`, `… < 0` that it was not. */
function saysFound({ operator, right }: TSESTree.BinaryExpression): boolean | undefined {
  const bare = unwrap(right);
  const isZero = bare.type === 'Literal' && bare.value === 0;
  const isMinusOne =
    bare.type === 'UnaryExpression' && bare.operator === '-' && findNumber(bare.argument) === 1;
  if (isZero && (operator === '>=' || operator === '<')) return operator === '>=';
  if (!isMinusOne) return undefined;
  if (operator === '>' || operator.startsWith('!=')) return true;
  return operator.startsWith('==') ? false : undefined;
}

function findNumber(node: TSESTree.Node): number | undefined {
  const bare = unwrap(node);
  return bare.type === 'Literal' && typeof bare.value === 'number' ? bare.value : undefined;
}

/** The signs of a constant text, or of a list of them. */
function listSigns<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
): ReadonlySet<string> | undefined {
  const text = findLiteralText(list) ?? findOnlyText(reader.world.scope.values(list));
  const signs =
    text === undefined
      ? findElements(reader, list).map((one) => (one === undefined ? undefined : readConstant(reader, one)))
      : Array.from(text);
  const known = signs.filter((sign) => sign?.length === 1);
  if (known.length === 0 || known.length < signs.length || signs.length > MOST_SIGNS) return undefined;
  return new Set(known.filter((sign) => sign !== undefined));
}
