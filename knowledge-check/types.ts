import ts from 'typescript';
import { INVENTED } from '../tests/support/snippets/variants.ts';

/** Types found on the way, and why what they lack proves nothing, where that is so. */
export interface Found {
  readonly types: readonly ts.Type[];
  /** Why declarations leave the place open; undefined when they say all. */
  readonly open: string | undefined;
}

/** Questions about types, each answered over unions, overloads and constraints. */
export type Types = ReturnType<typeof createTypes>;

const { TypeFlags } = ts;

/** Types without options. */
const PRIMITIVE =
  TypeFlags.StringLike |
  TypeFlags.NumberLike |
  TypeFlags.BooleanLike |
  TypeFlags.BigIntLike |
  TypeFlags.ESSymbolLike |
  TypeFlags.VoidLike;

const ABSENT = TypeFlags.Undefined | TypeFlags.Null | TypeFlags.Never;

export function createTypes(checker: ts.TypeChecker) {
  /** The parts of unions, without undefined and null; what type parameters are constrained to. */
  const split = (types: readonly ts.Type[]): ts.Type[] =>
    types.flatMap((type): ts.Type[] => {
      if ((type.flags & ABSENT) !== 0) return [];
      if (type.isUnion()) return split(type.types);
      if ((type.flags & TypeFlags.Instantiable) === 0) return [type];
      const constraint = checker.getBaseConstraintOfType(type);
      return constraint === undefined || constraint === type ? [type] : split([constraint]);
    });

  const print = (types: readonly ts.Type[]): string => {
    const names = [...new Set(split(types).map((type) => checker.typeToString(type)))];
    return names.length === 0 ? 'the module' : `\`${names.slice(0, 3).join(' | ').slice(0, 120)}\``;
  };

  const findOpenness = (type: ts.Type): string | undefined => {
    if ((type.flags & (TypeFlags.Any | TypeFlags.Unknown)) !== 0) {
      return `the type is ${checker.typeToString(type)}`;
    }
    if ((type.flags & TypeFlags.NonPrimitive) !== 0) return 'the type is object';
    if ((type.flags & TypeFlags.Instantiable) !== 0)
      return `the type is generic: ${checker.typeToString(type)}`;
    const part = type.isIntersection() ? findOpen(type.types) : undefined;
    if (part !== undefined) return part;
    if ((type.flags & (TypeFlags.Object | TypeFlags.Intersection)) === 0) return undefined;
    const name = type.getSymbol()?.name;
    if (name === 'Object' || name === 'Function') return `the type is ${name}`;
    if (checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined) return 'any name is declared';
    const isEmpty = checker.getPropertiesOfType(type).length === 0;
    return isEmpty && callsOf([type]).length === 0 ? 'the type is {}' : undefined;
  };

  const callsOf = (types: readonly ts.Type[]): ts.Signature[] =>
    types.flatMap((type) => [...checker.getSignaturesOfType(type, ts.SignatureKind.Call)]);

  const constructionsOf = (types: readonly ts.Type[]): ts.Signature[] =>
    types.flatMap((type) => [...checker.getSignaturesOfType(type, ts.SignatureKind.Construct)]);

  const findOpen = (types: readonly ts.Type[]): string | undefined => {
    for (const type of types) {
      const open = findOpenness(type);
      if (open !== undefined) return open;
    }
    return undefined;
  };

  /** The values of a member, over all types that have it. Options are looked for in declared properties only. */
  const members = (types: readonly ts.Type[], name: string, isOption: boolean): Found => {
    const parts = split(types).filter((type) => !isOption || (type.flags & PRIMITIVE) === 0);
    const found = parts.flatMap((type) =>
      name === INVENTED ? anyMember(type) : oneMember(type, name, isOption),
    );
    return { types: found, open: findOpen(parts) };
  };

  const oneMember = (type: ts.Type, name: string, isOption: boolean): ts.Type[] => {
    const property = isOption
      ? checker.getPropertiesOfType(type).find((one) => one.name === name)
      : checker.getPropertyOfType(checker.getApparentType(type), name);
    return property === undefined ? [] : [checker.getTypeOfSymbol(property)];
  };

  const anyMember = (type: ts.Type): ts.Type[] => {
    const indexed = checker.getIndexInfosOfType(type).map((info) => info.type);
    if (indexed.length > 0) return indexed;
    const isListed = (type.flags & TypeFlags.Object) !== 0;
    return isListed ? checker.getPropertiesOfType(type).map((one) => checker.getTypeOfSymbol(one)) : [];
  };

  /** What calls give, and what promises among it hold. */
  const results = (signatures: readonly ts.Signature[]): ts.Type[] =>
    signatures.flatMap((signature) => {
      const type = checker.getReturnTypeOfSignature(signature);
      const awaited = checker.getAwaitedType(type);
      return awaited === undefined || awaited === type ? [type] : [type, awaited];
    });

  /** The types of a position, over all overloads that have it. */
  const parameters = (signatures: readonly ts.Signature[], index: number): ts.Type[] =>
    signatures.flatMap((signature) => {
      const count = signature.parameters.length;
      const position = index < 0 ? count - 1 : index;
      const last = signature.parameters.at(-1);
      if (last !== undefined && position >= count - 1 && isRest(last)) {
        return split([checker.getTypeOfSymbol(last)]).flatMap((type) => element(type, position - count + 1));
      }
      const parameter = signature.parameters[position];
      return parameter === undefined ? [] : [checker.getTypeOfSymbol(parameter)];
    });

  const isRest = ({ valueDeclaration }: ts.Symbol): boolean =>
    valueDeclaration !== undefined &&
    ts.isParameter(valueDeclaration) &&
    valueDeclaration.dotDotDotToken !== undefined;

  const element = (type: ts.Type, index: number): readonly ts.Type[] => {
    const [one] = checker.isTupleType(type)
      ? [checker.getTypeArguments(type as ts.TypeReference)[index]]
      : [checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type];
    return one === undefined ? [] : [one];
  };

  /** Are values of one list of types taken for values of another, either way round? */
  const areRelated = (left: readonly ts.Type[], right: readonly ts.Type[]): boolean => {
    const names = new Set(split(right).flatMap(symbolsOf));
    if (split(left).some((type) => symbolsOf(type).some((symbol) => names.has(symbol)))) return true;
    return split(left).some((one) =>
      split(right).some(
        (other) => checker.isTypeAssignableTo(one, other) || checker.isTypeAssignableTo(other, one),
      ),
    );
  };

  /** Is a type of one list called as one of another? */
  const areNamedAlike = (left: readonly ts.Type[], right: readonly ts.Type[]): boolean => {
    const names = new Set(
      split(right)
        .flatMap(symbolsOf)
        .map((symbol) => symbol.name),
    );
    return split(left).some((type) => symbolsOf(type).some(({ name }) => names.has(name)));
  };

  const symbolsOf = (type: ts.Type): ts.Symbol[] => {
    if (type.isIntersection()) return type.types.flatMap((part) => split([part]).flatMap(symbolsOf));
    const made = (type as Partial<ts.TypeReference>).target ?? type;
    const bases = made.isClassOrInterface() ? checker.getBaseTypes(made).flatMap(symbolsOf) : [];
    // `Readonly<Request>` is a request.
    const wrapped = (type.aliasTypeArguments ?? []).filter(() => type.aliasSymbol?.name === 'Readonly');
    return [type.symbol, type.aliasSymbol, ...bases, ...wrapped.flatMap(symbolsOf)].filter(
      (symbol) => symbol !== undefined,
    );
  };

  return {
    split,
    print,
    findOpen,
    callsOf,
    constructionsOf,
    members,
    results,
    parameters,
    areRelated,
    areNamedAlike,
  };
}
