import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, isClass } from '../ast/index.ts';
import { instantiate } from './classes.ts';
import type { Place } from './facts.ts';
import { resolveModule } from './loader.ts';
import { isTelling } from './nature.ts';
import {
  eitherProperty,
  NOT_KNOWN,
  only,
  partly,
  propertyOf,
  union,
  UNKNOWN,
  type DeclaredType,
  type Origins,
  type Property,
} from './origin.ts';
import { resolveProperty, type Tracer } from './tracer.ts';

/** Types whose members are those of their argument, and promises, which are looked through everywhere. */
const WRAPPERS = new Set([
  'Promise',
  'PromiseLike',
  'Readonly',
  'NonNullable',
  'Awaited',
  'Partial',
  'Required',
]);
const LISTS = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable']);

/** A declared type of this file whose members are spelled out; or a list, whose elements all have one type. */
type Shape =
  TSESTree.TSTypeLiteral | TSESTree.TSInterfaceDeclaration | TSESTree.TSArrayType | TSESTree.TSTypeReference;

/** Has a type of this name the members of its argument? */
export function isTypeWrapper(name: string): boolean {
  return WRAPPERS.has(name);
}

/** Does a node stand for any value of a type that it spells out? */
export function isShape(node: TSESTree.Node): node is Shape {
  return (
    node.type === 'TSTypeLiteral' ||
    node.type === 'TSInterfaceDeclaration' ||
    node.type === 'TSArrayType' ||
    node.type === 'TSTypeReference'
  );
}

/**
 * What a value of a declared type is: an instance of the imported class or interface the annotation names, looked
 * through aliases, `| undefined`, `Promise<…>`, `Readonly<…>` and `typeof x`, or the type itself where it spells out
 * its members.
 */
export function resolveType<P extends Place>(tracer: Tracer<P>, type: DeclaredType): Origins<P> {
  switch (type.type) {
    case 'TSInterfaceDeclaration':
      return resolveInterface(tracer, type);
    case 'TSTypeReference':
      return resolveReference(tracer, type);
    case 'TSUnionType':
      return union(type.types.filter((part) => !NOTHING.has(part.type)).map(tracer.resolveType));
    case 'TSIntersectionType':
      return partly(union(type.types.map(tracer.resolveType)));
    case 'TSTypeOperator':
      return type.operator === 'readonly' && type.typeAnnotation !== undefined
        ? tracer.resolveType(type.typeAnnotation)
        : UNKNOWN;
    case 'TSImportType':
      return instantiate(tracer, resolveImportType(tracer, type), type);
    case 'TSTypeQuery':
      return type.exprName.type === 'TSImportType'
        ? resolveImportType(tracer, type.exprName)
        : resolveName(tracer, type.exprName);
    case 'TSTypeLiteral':
    case 'TSArrayType':
      return only({ kind: 'node', node: type });
    default:
      return UNKNOWN;
  }
}

const NOTHING = new Set<string>(['TSUndefinedKeyword', 'TSNullKeyword', 'TSVoidKeyword']);

function resolveReference<P extends Place>(tracer: Tracer<P>, type: TSESTree.TSTypeReference): Origins<P> {
  const { typeName } = type;
  const [inner] = type.typeArguments?.params ?? [];
  if (typeName.type === 'Identifier') {
    if (inner !== undefined && isTypeWrapper(typeName.name)) return tracer.resolveType(inner);
    if (inner !== undefined && LISTS.has(typeName.name)) return only({ kind: 'node', node: type });
    const declared = resolveDeclared(tracer, typeName);
    if (declared !== undefined) return declared;
  }
  const named = resolveName(tracer, typeName);
  const isClassName = named.list.some((origin) => origin.kind === 'place' || isLocalClass(origin));
  return isClassName ? instantiate(tracer, named, type) : UNKNOWN;
}

function isLocalClass(origin: Origins['list'][number]): boolean {
  return origin.kind === 'node' && isClass(origin.node);
}

/** `type Db = Pool` and `interface Db extends Pool {}` of this file are what they stand for. */
function resolveDeclared<P extends Place>(
  tracer: Tracer<P>,
  name: TSESTree.Identifier,
): Origins<P> | undefined {
  const parts: Origins<P>[] = [];
  for (const { node } of tracer.bindings.findVariable(name)?.defs ?? []) {
    if (node.type === 'TSTypeAliasDeclaration') return tracer.resolveType(node.typeAnnotation);
    if (node.type === 'TSInterfaceDeclaration') parts.push(tracer.resolveType(node));
  }
  return parts.length === 0 ? undefined : union(parts);
}

function resolveInterface<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.TSInterfaceDeclaration,
): Origins<P> {
  const known = resolveHeritage(tracer, node).flatMap((part) =>
    part.list.filter((origin) => origin.kind === 'place' || origin.kind === 'instance'),
  );
  return { list: [...known, { kind: 'node', node }], complete: true, missing: false };
}

/** What the types are that an interface extends. */
function resolveHeritage<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.TSInterfaceDeclaration,
): Origins<P>[] {
  return node.extends.map(({ expression }) => {
    const declared = expression.type === 'Identifier' ? resolveDeclared(tracer, expression) : undefined;
    return declared ?? instantiate(tracer, tracer.resolve(expression), expression);
  });
}

function resolveName<P extends Place>(tracer: Tracer<P>, name: TSESTree.EntityName): Origins<P> {
  return name.type === 'ThisExpression' ? UNKNOWN : tracer.resolve(name);
}

/** The class or namespace that `import('pg').Pool` names. */
function resolveImportType<P extends Place>(tracer: Tracer<P>, type: TSESTree.TSImportType): Origins<P> {
  let found = resolveModule(tracer, type.source.value, type);
  const names: string[] = [];
  for (let name = type.qualifier; name != null; name = name.type === 'TSQualifiedName' ? name.left : null) {
    if (name.type === 'TSQualifiedName') names.unshift(name.right.name);
    else if (name.type === 'Identifier') names.unshift(name.name);
  }
  for (const name of names) found = resolveProperty(tracer, tracer.member(found, name));
  return found;
}

/** What a member of any value of a type is. */
export function getShapeMember<P extends Place>(tracer: Tracer<P>, shape: Shape, name: string): Property<P> {
  if (shape.type === 'TSArrayType' || shape.type === 'TSTypeReference') {
    const element = /^\d+$/.test(name) ? findElementType(shape) : undefined;
    return element === undefined ? NOT_KNOWN : propertyOf(tracer.resolveType(element));
  }
  const members = shape.type === 'TSTypeLiteral' ? shape.members : shape.body.body;
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' || findKeyName(member) !== name) continue;
    const annotation = member.typeAnnotation?.typeAnnotation;
    const declared = annotation === undefined ? NOT_KNOWN : propertyOf(tracer.resolveType(annotation));
    return { ...declared, missing: declared.missing || member.optional };
  }
  if (shape.type !== 'TSInterfaceDeclaration' || shape.extends.length === 0) return NOT_KNOWN;
  return eitherProperty(resolveHeritage(tracer, shape).map((part) => tracer.member(part, name)));
}

/** The type of the elements of a list type. */
export function findElementType(node: TSESTree.Node): TSESTree.TypeNode | undefined {
  if (node.type === 'TSArrayType') return node.elementType;
  return node.type === 'TSTypeReference' ? node.typeArguments?.params[0] : undefined;
}

/** A value together with its declared type, which speaks only where the value does not tell what it is. */
export function withType<P extends Place>(value: Origins<P>, typed: Origins<P> | undefined): Origins<P> {
  if (typed === undefined || typed.list.length === 0 || isTelling(value)) return value;
  const { list } = union([typed, value]);
  return { list, complete: typed.complete, missing: value.missing };
}
