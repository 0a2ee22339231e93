import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, getDecorators, isClass, type ClassNode } from '../../ast/index.ts';
import type { Origins, Place } from '../../scope/index.ts';
import { DEEPEST_CLASS } from '../callees.ts';
import { isExact, KEYS } from '../path.ts';
import type { World } from '../world.ts';
import { ANY_TEXT, proveEither, proveEvery, UNREADABLE, type Proof } from './proof.ts';
import { getShapes, readNamed, readSchema } from './read-schema.ts';
import { isElement, readShape } from './schema-part.ts';

/**
 * What a class of the file proves of a part of what it is the schema of: by the decorators of a field, `@IsInt() id: number`,
 * or by what it extends, `class User extends Schema.Class('User')({ … })`.
 */
export function readClass<P extends Place>(
  world: World<P>,
  owner: ClassNode,
  steps: readonly string[],
  depth = 0,
): Proof {
  const [name, ...rest] = steps;
  if (name === undefined || !isExact(name) || depth > DEEPEST_CLASS || !world.fuel.spend()) return UNREADABLE;
  const field = findField(owner, name);
  if (field !== undefined) return readField(world, field, rest, depth);
  return owner.superClass === null ? UNREADABLE : readSchema(world, owner.superClass, steps, depth + 1);
}

/** What the classes prove together of which a value is declared to be. */
export function readDeclared<P extends Place>(
  world: World<P>,
  declared: Origins<P>,
  steps: readonly string[],
  depth = 0,
): Proof {
  const classes = declared.list.flatMap((origin) =>
    origin.kind === 'instance' && isClass(origin.of) ? [origin.of] : [],
  );
  return proveEither(classes.map((owner) => readClass(world, owner, steps, depth)));
}

/**
 * What is proven of a part of a parameter whose class is checked before the function runs, where the class is nowhere to be
 * read. Its fields are texts at least; which there are, nobody knows, for what the class does not name may be taken out.
 */
export function readChecked<P extends Place>(
  world: World<P>,
  parameter: TSESTree.Parameter | undefined,
  steps: readonly string[],
): Proof | undefined {
  const bare = parameter?.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const type = bare?.type === 'AssignmentPattern' ? bare.left : bare;
  const written = type?.typeAnnotation?.typeAnnotation;
  if (written?.type !== 'TSTypeReference' || written.typeArguments !== undefined) return undefined;
  let name = written.typeName;
  while (name.type === 'TSQualifiedName') name = name.left;
  const definition =
    name.type === 'Identifier' ? world.scope.bindings.findVariable(name)?.defs[0] : undefined;
  const [first] = steps;
  // A name with a sign in front is an operator of somebody: no class has such a field.
  const isWhole = first === undefined || first === KEYS || first.startsWith('$');
  if (definition?.type === 'ImportBinding') return isWhole ? UNREADABLE : ANY_TEXT;
  const owner = definition?.node;
  const hasDecorators = owner !== undefined && isClass(owner) && owner.body.body.some(isDecorated);
  return isWhole && hasDecorators ? UNREADABLE : undefined;
}

function isDecorated(member: TSESTree.ClassElement): boolean {
  return member.type === 'PropertyDefinition' && getDecorators(member).length > 0;
}

export function findField(owner: ClassNode, name: string): TSESTree.PropertyDefinition | undefined {
  for (const member of owner.body.body) {
    if (member.type === 'PropertyDefinition' && findKeyName(member) === name) return member;
  }
  return undefined;
}

/** What elements of a field are declared to be: `tags: Tag[]`. */
export function findElementType(field: TSESTree.PropertyDefinition): TSESTree.TypeNode | undefined {
  const type = field.typeAnnotation?.typeAnnotation;
  return type?.type === 'TSArrayType' ? type.elementType : undefined;
}

function readField<P extends Place>(
  world: World<P>,
  field: TSESTree.PropertyDefinition,
  rest: readonly string[],
  depth: number,
): Proof {
  const element = findElementType(field);
  const isOne = element !== undefined && isElement(rest[0]);
  const inner = isOne ? rest.slice(1) : rest;
  const type = isOne ? element : field.typeAnnotation?.typeAnnotation;
  if (inner.length > 0)
    return type === undefined ? UNREADABLE : readDeclared(world, world.scope.typed(type), inner, depth + 1);
  const proofs = getDecorators(field).flatMap((decorator) => readDecorator(world, decorator, depth));
  return proofs.length === 0 ? UNREADABLE : proveEvery(proofs);
}

function readDecorator<P extends Place>(
  world: World<P>,
  decorator: TSESTree.Decorator,
  depth: number,
): Proof[] {
  const { scope, flowFacts } = world;
  const named = readNamed(world, scope.decorated(decorator).flatMap(flowFacts.getProofs));
  const call = decorator.expression;
  const shapes = call.type === 'CallExpression' ? getShapes(world, call) : [];
  return [named, ...shapes.map(({ shape, given }) => readShape(world, shape, given, [], depth))].filter(
    (proof) => proof !== undefined,
  );
}
