import type { ParserServices, TSESLint, TSESTree } from '@typescript-eslint/utils';
import type * as ts from 'typescript';
import { unwrap } from '../../ast/index.ts';
import type { TypeFacts } from '../../flow/index.ts';
import { TRUSTED_TYPES } from '../../knowledge/index.ts';
import { readMember, readSymbol, type Typed } from './member.ts';

/** Types that hold nothing but numbers, truth values and nothing. */
const HARMLESS = new Set(['number', 'bigint', 'boolean', 'true', 'false', 'null', 'undefined', 'void']);
/** What the checker says where it does not check. */
const UNCHECKED = new Set(['any', 'error']);
/** The member that a branded type has; see `src/brands.ts`. */
const BRAND = '~mitigate';

/** What the types of a file say; undefined where the user's configuration works none out. */
export function createTypeFacts(sourceCode: Readonly<TSESLint.SourceCode>): TypeFacts | undefined {
  const services: Partial<ParserServices> | undefined = sourceCode.parserServices;
  const { program, esTreeNodeToTSNodeMap: nodes } = services ?? {};
  if (program == null || nodes === undefined) return undefined;
  let checker: ts.TypeChecker | undefined;
  return {
    judge(node, steps, kinds) {
      try {
        checker ??= program.getTypeChecker();
        return judge({ checker, find: (one) => nodes.get(one) }, node, steps, kinds);
      } catch {
        // Types that cannot be asked for, of a program that is changing, say nothing.
        return 'open';
      }
    },
  };
}

interface Types {
  readonly checker: ts.TypeChecker;
  readonly find: (node: TSESTree.Node) => ts.Node | undefined;
}

type Judgement = ReturnType<TypeFacts['judge']>;

/** What holds of a whole holds of its parts: the whole is asked first, then what the steps lead to. */
function judge(
  { checker, find }: Types,
  outer: TSESTree.Node,
  steps: readonly string[],
  kinds: readonly string[],
): Judgement {
  const written = find(outer);
  const inner = find(unwrap(outer));
  if (written !== undefined && isVouched(checker, checker.getTypeAtLocation(written), kinds))
    return 'vouched';
  if (inner === undefined) return 'open';
  let typed: Typed = { type: checker.getTypeAtLocation(inner), symbol: readSymbol(checker, inner) };
  let judgement = judgeType(checker, typed, kinds, true);
  for (const step of steps) {
    if (judgement !== 'open') break;
    const member = readMember(checker, typed, step, inner);
    if (member === undefined) break;
    typed = member;
    judgement = judgeType(checker, typed, kinds, false);
  }
  return judgement;
}

function judgeType(
  checker: ts.TypeChecker,
  { type: given, symbol }: Typed,
  kinds: readonly string[],
  isAtUse: boolean,
): Judgement {
  const type = checker.getAwaitedType(given) ?? given;
  if (isUnchecked(type)) return 'lost';
  if (isVouched(checker, type, kinds)) return 'vouched';
  if (!isHarmless(checker, type)) return 'open';
  if (isAtUse && isNarrowed(checker, symbol)) return 'checked';
  return isByHand(symbol) ? 'claimed' : 'harmless';
}

function isUnchecked(type: ts.Type): boolean {
  return UNCHECKED.has(nameOf(type));
}

/** Types of the language have a name that does not depend on the version of the compiler, as their flags do. */
function nameOf(type: ts.Type): string {
  return 'intrinsicName' in type && typeof type.intrinsicName === 'string' ? type.intrinsicName : '';
}

/** Can a value of a type be nothing that somebody else has made up? */
function isHarmless(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.isUnion()) return type.types.every((part) => isHarmless(checker, part));
  if (type.isIntersection()) return type.types.some((part) => isHarmless(checker, part));
  if (type.isLiteral() || HARMLESS.has(nameOf(type))) return true;
  if (type.isTypeParameter() || nameOf(type) === '') {
    const constraint = checker.getBaseConstraintOfType(type);
    if (constraint !== undefined && constraint !== type) return isHarmless(checker, constraint);
  }
  return type.getSymbol()?.getName() === 'Date' && type.getProperty('toISOString') !== undefined;
}

/** Is it of a branded type, or of one that browsers give to what has passed a policy? */
function isVouched(checker: ts.TypeChecker, type: ts.Type, kinds: readonly string[]): boolean {
  if (type.isUnion()) {
    const parts = type.types;
    return (
      parts.some((part) => isVouched(checker, part, kinds)) &&
      parts.every((part) => isVouched(checker, part, kinds) || isHarmless(checker, part))
    );
  }
  const trusted = TRUSTED_TYPES.get(type.getSymbol()?.getName() ?? '');
  if (trusted !== undefined && kinds.some((kind) => trusted.includes(kind))) return true;
  const brand = type.getProperty(BRAND);
  if (brand === undefined) return false;
  const cleared = checker.getTypeOfSymbol(brand);
  return [...kinds, 'all'].some((kind) => cleared.getProperty(kind) !== undefined);
}

/** Was the value of another type where it is declared, so that a test must have come between? */
function isNarrowed(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): boolean {
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return false;
  return !isHarmless(checker, checker.getTypeOfSymbolAtLocation(symbol, declaration));
}

/** Is all that says so a member of a type of the project, written by hand? What schemas infer has another origin. */
function isByHand(symbol: ts.Symbol | undefined): boolean {
  return (symbol?.getDeclarations() ?? []).some(
    (declaration) =>
      !declaration.getSourceFile().isDeclarationFile &&
      'type' in declaration &&
      declaration.type !== undefined &&
      !('initializer' in declaration && declaration.initializer !== undefined),
  );
}
