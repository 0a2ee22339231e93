import type * as ts from 'typescript';

/** The type of a value, and what declares it. */
export interface Typed {
  readonly type: ts.Type;
  readonly symbol: ts.Symbol | undefined;
}

/** What declares the value at a node. */
export function readSymbol(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  return checker.getSymbolAtLocation('name' in node ? (node.name as ts.Node) : node);
}

/** One member on; undefined where its type is not known, or is not one. */
export function readMember(
  checker: ts.TypeChecker,
  { type: given }: Typed,
  step: string,
  at: ts.Node,
): Typed | undefined {
  const type = checker.getAwaitedType(given) ?? given;
  const symbol = checker.getPropertyOfType(type, step);
  if (symbol !== undefined) return { type: checker.getTypeOfSymbolAtLocation(symbol, at), symbol };
  const element = /^(?:\d+|\*)$/.test(step) ? checker.getIndexInfosOfType(type).map((info) => info.type) : [];
  const [only, ...others] = element;
  return only === undefined || others.length > 0 ? undefined : { type: only, symbol: undefined };
}
