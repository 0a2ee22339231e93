import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, isClass, unwrap } from '../../ast/index.ts';
import { getLeftOut, isDeep, leaveOut } from '../../flow/index.ts';
import { isTypeWrapper } from '../../scope/index.ts';
import { findDecorated, findTag, readMember, type Shape, type ShapeSource } from './field-shape.ts';
import { matchSteps } from './fields.ts';
import { isClassification, type Classification } from './tags.ts';

/** A class, and the members that lead to what is of it. */
export interface Hit {
  readonly classification: Classification;
  readonly path: readonly string[];
}

/** Types whose members are values of one of their arguments: its index. */
const HOLDERS: ReadonlyMap<string, number> = new Map([
  ['Array', 0],
  ['ReadonlyArray', 0],
  ['Set', 0],
  ['ReadonlySet', 0],
  ['Record', 1],
  ['Map', 1],
]);
/** Shapes in shapes are looked through so far. */
const DEEPEST = 6;
/** The type that `src/brands.ts` exports. */
const BRAND = 'Classified';
/** What of the part of a value of a shape that `steps` lead to is classified. */
export function findClassified(source: ShapeSource, shape: Shape, steps: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  collect(source, shape, steps, [], hits, 0);
  return hits;
}

function collect(
  source: ShapeSource,
  shape: Shape,
  steps: readonly string[],
  path: readonly string[],
  hits: Hit[],
  depth: number,
): void {
  if (depth > DEEPEST || !source.scope.fuel.spend()) return;
  const inner = (next: Shape | undefined, rest = steps): void => {
    if (next !== undefined) collect(source, next, rest, path, hits, depth + 1);
  };
  switch (shape.type) {
    case 'TSTypeReference':
      readReference(source, shape, steps, path, hits, depth);
      return;
    case 'TSUnionType':
    case 'TSIntersectionType':
      for (const part of shape.types) inner(part);
      return;
    case 'TSTypeOperator':
      inner(shape.typeAnnotation);
      return;
    case 'TSArrayType':
      for (const rest of enterElement(steps)) inner(shape.elementType, rest);
      return;
    case 'TSTypeLiteral':
      readMembers(source, shape.members, steps, path, hits, depth);
      return;
    case 'TSInterfaceDeclaration':
      addNamed(source, shape, shape.id.name, steps, path, hits);
      readMembers(source, shape.body.body, steps, path, hits, depth);
      for (const { expression } of shape.extends) inner(findDeclared(source, expression));
      return;
    case 'ClassDeclaration':
    case 'ClassExpression':
      addNamed(source, shape, shape.id?.name ?? '', steps, path, hits);
      readMembers(source, shape.body.body, steps, path, hits, depth);
      if (shape.superClass !== null) inner(findDeclared(source, shape.superClass));
      return;
    case 'ObjectExpression':
      readMembers(source, shape.properties, steps, path, hits, depth);
      return;
  }
}

function readReference(
  source: ShapeSource,
  shape: TSESTree.TSTypeReference,
  steps: readonly string[],
  path: readonly string[],
  hits: Hit[],
  depth: number,
): void {
  const { typeName } = shape;
  const name =
    typeName.type === 'TSQualifiedName' ? typeName.right.name : 'name' in typeName ? typeName.name : '';
  const given = shape.typeArguments?.params ?? [];
  const [first, second] = given;
  const next = (one: Shape | undefined, rest: readonly string[]): void => {
    if (one !== undefined) collect(source, one, rest, path, hits, depth + 1);
  };
  const held = HOLDERS.get(name);
  if (held !== undefined) {
    for (const rest of enterElement(steps)) next(given[held], rest);
  } else if (isTypeWrapper(name)) next(first, steps);
  else if ((name === 'Omit' || name === 'Pick') && first !== undefined && second !== undefined) {
    const names = new Set(listTexts(second));
    const [asked] = steps;
    if (asked === undefined) next(first, steps);
    else if (name === 'Omit' && isDeep(asked)) next(first, [leaveOut(asked, [...names])]);
    else if (isDeep(asked)) {
      for (const one of names) {
        const found: Hit[] = [];
        collect(source, first, [one, asked], [], found, depth + 1);
        hits.push(...found.map((hit) => ({ ...hit, path: [...path, ...hit.path] })));
      }
    } else if (names.has(asked) === (name === 'Pick')) next(first, steps);
  } else if (isBrand(source, typeName)) {
    const [classification] = first === undefined ? [] : listTexts(first);
    if (isClassification(classification)) hits.push({ classification, path });
  } else if (first?.type === 'TSTypeQuery') {
    // `z.infer<typeof User>`: what a schema is made of.
    const { exprName } = first;
    if (exprName.type === 'Identifier')
      for (const one of findSchemaFields(source, exprName)) next(one, steps);
  } else {
    const declared = typeName.type === 'Identifier' ? findDeclared(source, typeName) : undefined;
    if (declared === undefined || isType(declared)) addNamed(source, declared, name, steps, path, hits);
    next(declared, steps);
  }
}

function isType(node: Shape): boolean {
  return node.type !== 'TSInterfaceDeclaration' && !isClass(node);
}

/** What is said of a type by its name: by a comment before it, or by the settings. */
function addNamed(
  { tags, fields }: ShapeSource,
  declared: Shape | undefined,
  name: string,
  steps: readonly string[],
  path: readonly string[],
  hits: Hit[],
): void {
  const own = declared === undefined ? undefined : findTag(tags, declared);
  if (own !== undefined) hits.push({ classification: own, path });
  for (const field of fields.fields) {
    if (field.isType?.(name) !== true) continue;
    const isKept = (step: string, index: number): boolean =>
      !getLeftOut(step).some((one) => field.steps[index]?.(one) === true);
    const length = matchSteps(field, steps, isDeep, isKept);
    if (length !== undefined)
      hits.push({ classification: field.classification, path: [...path, ...steps.slice(0, length)] });
  }
}

function readMembers(
  source: ShapeSource,
  members: readonly TSESTree.Node[],
  [asked, ...rest]: readonly string[],
  path: readonly string[],
  hits: Hit[],
  depth: number,
): void {
  if (asked === undefined) return;
  const leftOut = isDeep(asked) ? getLeftOut(asked) : undefined;
  for (const member of members) {
    if (member.type === 'SpreadElement') {
      for (const spread of findLiterals(source.scope, member.argument))
        collect(source, spread, [asked, ...rest], path, hits, depth + 1);
      continue;
    }
    const { node, name, type } = readMember(member);
    if (name === undefined || (leftOut === undefined ? name !== asked : leftOut.includes(name))) continue;
    const here = [...path, name];
    const classification = findTag(source.tags, node) ?? findDecorated(source, member);
    if (classification !== undefined) hits.push({ classification, path: here });
    else if (type !== undefined)
      collect(source, type, leftOut === undefined ? rest : ['**'], here, hits, depth + 1);
  }
}

/** The interface, class or alias that a name stands for in the file. */
function findDeclared({ scope }: ShapeSource, name: TSESTree.Node): Shape | undefined {
  if (name.type !== 'Identifier') return undefined;
  for (const { node } of scope.bindings.findVariable(name)?.defs ?? []) {
    if (node.type === 'TSTypeAliasDeclaration') return node.typeAnnotation;
    if (node.type === 'TSInterfaceDeclaration' || isClass(node)) return node;
  }
  return undefined;
}

/** Does a name stand for the type that brands are made with, under whatever name it is imported? */
function isBrand({ scope }: ShapeSource, name: TSESTree.Node): boolean {
  const variable = name.type === 'Identifier' ? scope.bindings.findVariable(name) : undefined;
  return (
    variable?.defs.some(
      ({ node }) =>
        node.type === 'ImportSpecifier' &&
        node.imported.type === 'Identifier' &&
        node.imported.name === BRAND,
    ) === true
  );
}

/** The objects that a schema was made of: what calls that lead to it were given. */
export function findSchemaFields({ scope }: ShapeSource, schema: TSESTree.Node): Shape[] {
  const found: Shape[] = [];
  let open: readonly TSESTree.Node[] = [schema];
  for (let depth = 0; depth < DEEPEST && open.length > 0; depth += 1) {
    const next: TSESTree.Node[] = [];
    for (const node of open) {
      for (const origin of scope.resolve(node).list) {
        const made = 'node' in origin ? unwrap(origin.node) : undefined;
        if (made?.type !== 'CallExpression' || !scope.fuel.spend()) continue;
        for (const argument of made.arguments)
          if (argument.type !== 'SpreadElement') found.push(...findLiterals(scope, argument));
        const callee = unwrap(made.callee);
        if (callee.type === 'MemberExpression') next.push(callee.object);
      }
    }
    open = next;
  }
  return found;
}

/** The object literals that an expression can be. */
function findLiterals(scope: ShapeSource['scope'], node: TSESTree.Node): Shape[] {
  return scope
    .resolve(node)
    .list.flatMap((origin) =>
      origin.kind === 'node' && origin.node.type === 'ObjectExpression' ? [origin.node] : [],
    );
}

/** The texts of a literal type, or of a union of some. */
function listTexts(type: TSESTree.TypeNode): string[] {
  if (type.type === 'TSUnionType') return type.types.flatMap(listTexts);
  const text = type.type === 'TSLiteralType' ? findLiteralText(type.literal) : undefined;
  return text === undefined ? [] : [text];
}

/** Steps into an element of a list, or a value of a map. */
function enterElement(steps: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  if (isDeep(first)) return [['**']];
  return [rest];
}
