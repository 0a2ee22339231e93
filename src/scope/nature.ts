import type { TSESTree } from '@typescript-eslint/utils';
import { isClass, isFunction } from '../ast/index.ts';
import { evaluateOrigin } from './constant.ts';
import type { Place } from './facts.ts';
import type { Origin, Origins } from './origin.ts';
import type { Tracer } from './tracer.ts';
import type { Value, Values } from './value.ts';

/** What a value can be where only its truth counts. */
export interface Nature {
  readonly truthy: boolean;
  readonly falsy: boolean;
  readonly nullish: boolean;
}

const ANY: Nature = { truthy: true, falsy: true, nullish: true };
const TRUTHY: Nature = { truthy: true, falsy: false, nullish: false };

/** What one origin can be where only its truth counts. */
export function getNature<P extends Place>(tracer: Tracer<P>, origin: Origin<P>): Nature {
  switch (origin.kind) {
    case 'filled':
    case 'instance':
    case 'rest':
    case 'arguments':
    case 'loader':
      return TRUTHY;
    case 'place':
    case 'changed':
    case 'node':
      if (origin.kind === 'node' && origin.node.type === 'NewExpression') return TRUTHY;
      return getValuesNature(evaluateOrigin(tracer, origin));
  }
}

/** What any of several values can be where only their truth counts. */
export function getValuesNature({ known, complete }: Values): Nature {
  if (!complete) return ANY;
  const natures = known.map(getValueNature);
  return {
    truthy: natures.some((nature) => nature.truthy),
    falsy: natures.some((nature) => nature.falsy),
    nullish: natures.some((nature) => nature.nullish),
  };
}

function getValueNature(value: Value): Nature {
  if (value.kind === 'place') return ANY;
  if (value.kind !== 'literal') return TRUTHY;
  const truthy = Boolean(value.value);
  return { truthy, falsy: !truthy, nullish: value.value === null || value.value === undefined };
}

/** Can the value be `undefined`, so that a default takes its place? */
export function canBeAbsent<P extends Place>(tracer: Tracer<P>, origins: Origins<P>): boolean {
  if (origins.missing || !origins.complete) return true;
  return origins.list.some((origin) => {
    const isNull = origin.kind === 'node' && origin.node.type === 'Literal';
    return !isNull && getNature(tracer, origin).nullish;
  });
}

/** Do the values themselves tell what they are, so that a declared type adds nothing? */
export function isTelling<P extends Place>(origins: Origins<P>): boolean {
  return (
    origins.complete &&
    origins.list.length > 0 &&
    origins.list.every((origin) => origin.kind !== 'node' || isTellingNode(origin.node))
  );
}

function isTellingNode(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return node.value !== null;
  return isFunction(node) || isClass(node) || TELLING.has(node.type);
}

const TELLING = new Set<string>([
  'ObjectExpression',
  'ArrayExpression',
  'TemplateLiteral',
  'TSEnumDeclaration',
  'TSEnumMember',
]);
