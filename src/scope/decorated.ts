import type { TSESTree } from '@typescript-eslint/utils';
import { getDecorators, parameterPattern, unwrap, type FunctionNode } from '../ast/index.ts';
import { component, type Component, type Place } from './facts.ts';
import type { Origins } from './origin.ts';
import { getPlaces, placeOrigins } from './places.ts';
import type { Tracer } from './tracer.ts';

/**
 * What decorators make of a parameter: its own, with what they are given (`@Param('id', ParseIntPipe)`), or else those of
 * its method.
 */
export function resolveDecorated<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P>[] {
  const parameter = owner.params[index];
  const own = parameter === undefined ? [] : getParameterDecorators(parameter);
  const decorators = own.length > 0 ? own : getMethodDecorators(owner);
  const steps = own.length > 0 ? [] : [component.argument(index)];
  return decorators.flatMap((decorator) =>
    getDecoratedPlaces(tracer, decorator, steps).map((place) =>
      placeOrigins(tracer, place, parameter ?? decorator),
    ),
  );
}

/** The places that what a decorator decorates is at. */
export function getDecoratedPlaces<P extends Place>(
  tracer: Tracer<P>,
  { expression }: TSESTree.Decorator,
  steps: readonly Component[] = [],
): P[] {
  const call = unwrap(expression);
  const given = call.type === 'CallExpression' ? call.arguments : [];
  return [expression, ...given].flatMap((node) => {
    if (!tracer.fuel.spend()) return [];
    let places: P[] = getPlaces(tracer.resolve(node));
    for (const step of [component.decorated, ...steps])
      places = places.flatMap((place) => tracer.facts.step(place, step) ?? []);
    return places;
  });
}

/** The decorators of the method that a function is. */
export function getMethodDecorators({ parent }: FunctionNode): readonly TSESTree.Decorator[] {
  return parent.type === 'MethodDefinition' ? getDecorators(parent) : [];
}

/** Parsers of plain JavaScript give a parameter no list of decorators. */
function getParameterDecorators(parameter: TSESTree.Parameter): readonly TSESTree.Decorator[] {
  const all: readonly (readonly TSESTree.Decorator[] | undefined)[] = [
    parameter.decorators,
    (parameterPattern(parameter) as TSESTree.Parameter).decorators,
  ];
  return [...new Set(all.flatMap((some) => some ?? []))];
}
