import type { ParserServices, TSESLint } from '@typescript-eslint/utils';
import type * as ts from 'typescript';
import { unwrap } from '../../ast/index.ts';
import { getLeftOut, isDeep } from '../../flow/index.ts';
import type { ClassifyByType } from '../classified/classified.ts';
import { matchSteps, type FieldTable } from '../classified/fields.ts';
import type { Hit } from '../classified/shape.ts';
import { hasTag, isClassification, readTag, type Classification } from '../classified/tags.ts';
import { readMember, readSymbol, type Typed } from './member.ts';

/** The member that a branded type has; see `src/brands.ts`. */
const BRAND = '~classified';
/** Fields of a type, and types in types, that are looked through where all of a value is asked about. */
const MOST_FIELDS = 100;
const DEEPEST = 2;

const tagged = new WeakMap<ts.Program, boolean>();

/** What the types of a file's values are declared to hold; undefined where there are none, or where they say nothing. */
export function createClassifierByType(
  sourceCode: Readonly<TSESLint.SourceCode>,
  isConfigured: boolean,
): ClassifyByType | undefined {
  const services: Partial<ParserServices> | undefined = sourceCode.parserServices;
  const { program, esTreeNodeToTSNodeMap: nodes } = services ?? {};
  if (program == null || nodes === undefined || !(isConfigured || isTagged(program))) return undefined;
  let checker: ts.TypeChecker | undefined;
  return (outer, steps, fields) => {
    try {
      checker ??= program.getTypeChecker();
      const node = nodes.get(unwrap(outer)) as ts.Node | undefined;
      if (node === undefined) return [];
      const typed = { type: checker.getTypeAtLocation(node), symbol: readSymbol(checker, node) };
      return collect({ checker, fields, at: node }, typed, steps, [], 0);
    } catch {
      // Types that cannot be asked for, of a program that is changing, say nothing.
      return [];
    }
  };
}

/** Does a file of the project classify something? Looked up once for each state of the program. */
function isTagged(program: ts.Program): boolean {
  let known = tagged.get(program);
  if (known === undefined) {
    known = program
      .getSourceFiles()
      .some(
        ({ fileName, text }) =>
          !fileName.includes('/node_modules/') && (hasTag(text) || /\bClassified</.test(text)),
      );
    tagged.set(program, known);
  }
  return known;
}

interface Source {
  readonly checker: ts.TypeChecker;
  readonly fields: FieldTable;
  readonly at: ts.Node;
}

function collect(
  source: Source,
  { type: given, symbol }: Typed,
  steps: readonly string[],
  path: readonly string[],
  depth: number,
): readonly Hit[] {
  const { checker, fields, at } = source;
  const type = checker.getNonNullableType(checker.getAwaitedType(given) ?? given);
  const own = findBrand(checker, type, at) ?? findTag(symbol);
  if (own !== undefined) return [{ classification: own, path }];
  const names = [type.aliasSymbol, type.getSymbol()].flatMap((one) =>
    one === undefined ? [] : [one.getName()],
  );
  const hits: Hit[] = [];
  for (const field of fields.fields) {
    if (!names.some((name) => field.isType?.(name) === true)) continue;
    const isKept = (step: string, index: number): boolean =>
      !getLeftOut(step).some((one) => field.steps[index]?.(one) === true);
    const length = matchSteps(field, steps, isDeep, isKept);
    if (length !== undefined)
      hits.push({ classification: field.classification, path: [...path, ...steps.slice(0, length)] });
  }
  const [first, ...rest] = steps;
  if (first === undefined) return hits;
  if (!isDeep(first)) {
    const member = readMember(checker, { type, symbol }, first, at);
    return member === undefined ? hits : [...hits, ...collect(source, member, rest, [...path, first], depth)];
  }
  const element = checker.getIndexInfosOfType(type)[0];
  if (element !== undefined && depth < DEEPEST)
    hits.push(...collect(source, { type: element.type, symbol: undefined }, ['**'], path, depth + 1));
  // What the language and packages declare classifies nothing.
  if (depth >= DEEPEST || !isOfProject(type)) return hits;
  for (const property of checker.getPropertiesOfType(type).slice(0, MOST_FIELDS)) {
    const name = property.getName();
    if (getLeftOut(first).includes(name)) continue;
    const member = { type: checker.getTypeOfSymbolAtLocation(property, at), symbol: property };
    hits.push(...collect(source, member, ['**'], [...path, name], depth + 1));
  }
  return hits;
}

function isOfProject(type: ts.Type): boolean {
  const declarations = (type.aliasSymbol ?? type.getSymbol())?.getDeclarations() ?? [];
  return declarations.some((one) => !one.getSourceFile().fileName.includes('/node_modules/'));
}

/** `@classification personal` before the declaration of a field. Compilers that only check read no such comments. */
function findTag(symbol: ts.Symbol | undefined): Classification | undefined {
  for (const declaration of symbol?.getDeclarations() ?? []) {
    const file = declaration.getSourceFile();
    const said = readTag(file.text.slice(declaration.getFullStart(), declaration.getStart(file)));
    if (said !== undefined) return said;
  }
  return undefined;
}

function findBrand(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): Classification | undefined {
  const brand = type.getProperty(BRAND);
  if (brand === undefined) return undefined;
  const said = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(brand, at));
  const value = said.isStringLiteral() ? said.value : undefined;
  return isClassification(value) ? value : undefined;
}
