import type { TSESTree } from '@typescript-eslint/utils';
import { getDecorators, isClass } from '../../ast/index.ts';
import type { Origins, Place } from '../../scope/index.ts';
import { DEEPEST_CLASS } from '../callees.ts';
import { isDeep, isExact } from '../path.ts';
import type { Reading } from '../reading.ts';
import { findElementType, findField } from './class-schema.ts';

/**
 * What decorators say of a field of a value that is declared to be of a class of the file: `@IsInt() id: number`. Adds the
 * places that the field is at.
 */
export function readFields<P extends Place>(
  reading: Reading<P>,
  declared: Origins<P>,
  steps: readonly string[],
  depth = 0,
): void {
  const [name, ...rest] = steps;
  if (name === undefined || depth > DEEPEST_CLASS || !reading.world.fuel.spend()) return;
  for (const origin of declared.list) {
    if (origin.kind !== 'instance' || !isClass(origin.of)) continue;
    const field = findField(origin.of, name);
    if (field !== undefined) readField(reading, field, rest, depth);
    else if (origin.of.superClass !== null) readInherited(reading, origin.of.superClass, steps, depth);
  }
}

function readInherited<P extends Place>(
  reading: Reading<P>,
  parent: TSESTree.Node,
  steps: readonly string[],
  depth: number,
): void {
  const { list } = reading.world.scope.resolve(parent);
  const classes = list.flatMap((origin) =>
    origin.kind === 'node' &&
    (origin.node.type === 'ClassDeclaration' || origin.node.type === 'ClassExpression')
      ? [{ kind: 'instance', of: origin.node } as const]
      : [],
  );
  readFields(reading, { list: classes, complete: false, missing: false }, steps, depth + 1);
}

function readField<P extends Place>(
  reading: Reading<P>,
  field: TSESTree.PropertyDefinition,
  rest: readonly string[],
  depth: number,
): void {
  const { scope } = reading.world;
  const type = field.typeAnnotation?.typeAnnotation;
  const element = findElementType(field);
  const [first, ...others] = rest;
  const isElement = element !== undefined && first !== undefined && (!isExact(first) || /^\d+$/.test(first));
  const inner = isElement ? others : rest;
  if (inner.length > 0) {
    const next = isElement ? element : type;
    if (next !== undefined) readFields(reading, scope.typed(next), inner, depth + 1);
    // What is checked to be a text has nothing inside.
    if (isElement || !isDeep(first)) return;
  }
  for (const decorator of getDecorators(field)) {
    for (const place of scope.decorated(decorator)) reading.place(place);
  }
}
