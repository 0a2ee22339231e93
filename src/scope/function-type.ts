import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, type FunctionNode } from '../ast/index.ts';
import { component, type Place } from './facts.ts';
import { partly, union, type Origins, type Tracer } from './origin.ts';
import { getPlaces, placeOrigins } from './places.ts';

/**
 * What a function's declared type gives its parameter: `const show: RequestHandler = (req, res) => …`, and likewise by
 * `satisfies`, `as`, a member's type, or what the function around is declared to return. Undefined where no known type is
 * declared.
 */
export function resolveTypedParameter<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P> | undefined {
  if (owner.type === 'FunctionDeclaration') return undefined;
  const type = findDeclaredType(owner);
  if (type === undefined || !tracer.fuel.spend()) return undefined;
  const given = getPlaces(tracer.resolveType(type)).flatMap((place) => {
    const next = tracer.facts.step(place, component.argument(index));
    return next === undefined ? [] : [placeOrigins(tracer, next, owner)];
  });
  return given.length === 0 ? undefined : partly(union(given));
}

/** The type that is written at a function's expression, or at what holds it. */
function findDeclaredType(owner: TSESTree.Node): TSESTree.TypeNode | undefined {
  for (let node = owner; node.parent != null; node = node.parent) {
    const { parent } = node;
    switch (parent.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
        return parent.typeAnnotation;
      case 'TSNonNullExpression':
        break;
      case 'VariableDeclarator':
        return parent.id.typeAnnotation?.typeAnnotation;
      case 'PropertyDefinition':
        return parent.value === node ? parent.typeAnnotation?.typeAnnotation : undefined;
      case 'ReturnStatement':
        return findEnclosingFunction(parent)?.returnType?.typeAnnotation;
      case 'ArrowFunctionExpression':
        return parent.body === node ? parent.returnType?.typeAnnotation : undefined;
      default:
        return undefined;
    }
  }
  return undefined;
}
