import type { TSESTree } from '@typescript-eslint/utils';
import { isClass } from '../ast/index.ts';
import { component, type Place } from './facts.ts';
import { getPlaces } from './places.ts';
import { only, UNKNOWN, type Origins, type Tracer } from './origin.ts';

const WRAPPERS = new Set(['Promise', 'Readonly', 'NonNullable', 'Awaited', 'Partial', 'Required']);

/**
 * What a value of a declared type is: an instance of the imported class or interface the annotation names, looked
 * through `| undefined`, `Promise<…>`, `Readonly<…>` and `typeof x`.
 */
export function resolveType<P extends Place>(
  tracer: Tracer<P>,
  annotation: TSESTree.TypeNode,
  node: TSESTree.Node,
): Origins<P> {
  if (!tracer.fuel.spend()) return UNKNOWN;
  switch (annotation.type) {
    case 'TSTypeReference': {
      const [inner] = annotation.typeArguments?.params ?? [];
      const { typeName } = annotation;
      if (inner !== undefined && typeName.type === 'Identifier' && WRAPPERS.has(typeName.name)) {
        return resolveType(tracer, inner, node);
      }
      return resolveNamed(tracer, typeName, node);
    }
    case 'TSUnionType': {
      const known = annotation.types.filter(
        (type) => type.type !== 'TSUndefinedKeyword' && type.type !== 'TSNullKeyword',
      );
      const [first] = known;
      return known.length === 1 && first !== undefined ? resolveType(tracer, first, node) : UNKNOWN;
    }
    case 'TSImportType':
      return resolveImportType(tracer, annotation, node);
    case 'TSTypeQuery':
      return annotation.exprName.type === 'Identifier' ? tracer.resolve(annotation.exprName) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function resolveNamed<P extends Place>(
  tracer: Tracer<P>,
  name: TSESTree.EntityName,
  node: TSESTree.Node,
): Origins<P> {
  const named = resolveName(tracer, name);
  const local = named.list.find((origin) => origin.kind === 'node' && isClass(origin.node));
  if (local?.kind === 'node' && isClass(local.node)) return only({ kind: 'instance', of: local.node });
  const [place] = getPlaces(named);
  return instanceOf(tracer, place, node);
}

function resolveName<P extends Place>(tracer: Tracer<P>, name: TSESTree.EntityName): Origins<P> {
  if (name.type === 'Identifier') return resolveAlias(tracer, name) ?? tracer.resolve(name);
  if (name.type !== 'TSQualifiedName') return UNKNOWN;
  const [left] = getPlaces(resolveName(tracer, name.left));
  const place = left === undefined ? undefined : tracer.facts.step(left, component.member(name.right.name));
  return place === undefined ? UNKNOWN : only({ kind: 'place', place, node: name });
}

/** `type Db = Pool` and `interface Db extends Pool {}` of this file are what they stand for. */
function resolveAlias<P extends Place>(tracer: Tracer<P>, name: TSESTree.Identifier): Origins<P> | undefined {
  const [definition] = tracer.bindings.findVariable(name)?.defs ?? [];
  if (definition?.node.type === 'TSTypeAliasDeclaration') {
    const aliased = definition.node.typeAnnotation;
    return aliased.type === 'TSTypeReference' &&
      aliased.typeName.type !== 'ThisExpression' &&
      tracer.fuel.spend()
      ? resolveName(tracer, aliased.typeName)
      : UNKNOWN;
  }
  if (definition?.node.type === 'TSInterfaceDeclaration') {
    const [heritage] = definition.node.extends;
    return heritage === undefined ? UNKNOWN : tracer.resolve(heritage.expression);
  }
  return undefined;
}

function resolveImportType<P extends Place>(
  tracer: Tracer<P>,
  annotation: TSESTree.TSImportType,
  node: TSESTree.Node,
): Origins<P> {
  let place = tracer.facts.module(annotation.source.value);
  const names: string[] = [];
  for (let name = annotation.qualifier; name !== null && name !== undefined;) {
    if (name.type === 'TSQualifiedName') {
      names.unshift(name.right.name);
      name = name.left;
    } else {
      if (name.type === 'Identifier') names.unshift(name.name);
      break;
    }
  }
  for (const name of names) place = place && tracer.facts.step(place, component.member(name));
  return instanceOf(tracer, place, node);
}

function instanceOf<P extends Place>(
  tracer: Tracer<P>,
  place: P | undefined,
  node: TSESTree.Node,
): Origins<P> {
  const instance = place && tracer.facts.step(place, component.instance);
  return instance === undefined ? UNKNOWN : only({ kind: 'place', place: instance, node });
}
