import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findMemberName,
  isClass,
  isFunction,
  isWithin,
  unwrap,
  type FunctionNode,
} from '../../ast/index.ts';
import { isDeep, isExact, type Classified } from '../../flow/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getPatternPath, getPatternRoot, memoize, type Scope } from '../../scope/index.ts';
import { matchSteps, readFields, type FieldTable } from './fields.ts';
import { findTag, type Shape, type ShapeSource } from './field-shape.ts';
import { findClassified, findSchemaFields, type Hit } from './shape.ts';
import { hasTag, readTags, type Classification, type Tags } from './tags.ts';

/** Tells what a project has declared the values of a file to be. */
export type Classify = (node: TSESTree.Node, steps: readonly string[]) => readonly Classified[];

/** What types of other files say, where somebody has worked them out. */
export type ClassifyByType = (
  node: TSESTree.Node,
  steps: readonly string[],
  fields: FieldTable,
) => readonly Hit[];

const NATURES: Readonly<Record<Classification, readonly string[]>> = {
  secret: ['classified', 'secret'],
  confidential: ['confidential'],
  personal: ['personal'],
};

/** A shape, and the members that lead from a value of it to the one in question. */
interface Located {
  readonly shape: Shape;
  readonly steps: readonly string[];
}

/** Values are looked through so far for the type of what a method is called on. */
const DEEPEST = 4;

/** Reads what a file says of its values; undefined where it says nothing, and the settings nothing that it could be about. */
export function createClassifier(
  sourceCode: Readonly<TSESLint.SourceCode>,
  settings: Readonly<Record<string, Classification>> | undefined,
  getScope: () => Scope<KnownPlace>,
  byType: ClassifyByType | undefined,
): Classify | undefined {
  const fields = readFields(settings);
  const { text } = sourceCode;
  if (
    !hasTag(text) &&
    !/\bClassified|\bClassification/.test(text) &&
    !fields.isIn(text) &&
    byType === undefined
  )
    return undefined;
  let reader: ((node: TSESTree.Node, steps: readonly string[]) => readonly Hit[]) | undefined;
  return (node, steps) => {
    reader ??= createReader({ scope: getScope(), tags: readTags(sourceCode), fields });
    const hits = [...reader(node, steps), ...(byType?.(node, steps, fields) ?? [])];
    return hits.map(({ classification, path }) => ({ natures: NATURES[classification], path }));
  };
}

function createReader(source: ShapeSource) {
  const { scope, tags, fields } = source;
  const getShapes = memoize((node: TSESTree.Node): readonly Located[] => [...findShapes(node, 0)]);
  return (node: TSESTree.Node, steps: readonly string[]): readonly Hit[] => {
    const whole = findWhole(node);
    if (whole !== undefined) return [{ classification: whole, path: [] }];
    return [
      ...getShapes(node).flatMap(({ shape, steps: before }) =>
        findClassified(source, shape, [...before, ...steps]).map((hit) => ({
          ...hit,
          path: hit.path.slice(before.length),
        })),
      ),
      ...findNamed(node, steps),
    ];
  };

  /** What is said of a value as such: of a variable, a parameter, what a function gives. */
  function findWhole(outer: TSESTree.Node): Classification | undefined {
    const node = unwrap(outer);
    if (node.type === 'CallExpression') {
      for (const owner of findFunctions(node)) {
        const tag = findFunctionTag(tags, owner);
        if (tag !== undefined) return tag;
      }
      return undefined;
    }
    if (node.type !== 'Identifier') return undefined;
    for (const { name, node: owner } of scope.bindings.findVariable(node)?.defs ?? []) {
      if (owner.type === 'VariableDeclarator' && owner.id === name) {
        const tag = tags.own.get(owner.range[0]) ?? findTag(tags, owner.parent);
        if (tag !== undefined) return tag;
      }
      if (isFunction(owner) && name.type === 'Identifier') {
        const tag = findParameterTag(tags, owner, name);
        if (tag !== undefined) return tag;
      }
    }
    return undefined;
  }

  function findFunctions({ callee }: TSESTree.CallExpression): FunctionNode[] {
    return scope
      .resolve(callee)
      .list.flatMap((origin) => (origin.kind === 'node' && isFunction(origin.node) ? [origin.node] : []));
  }

  /** Types and literals that spell out what a value has. */
  function* findShapes(outer: TSESTree.Node, depth: number): Generator<Located> {
    if (depth > DEEPEST || !scope.fuel.spend()) return;
    switch (outer.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
        yield { shape: outer.typeAnnotation, steps: [] };
        yield* findShapes(outer.expression, depth);
        return;
      case 'TSNonNullExpression':
      case 'ChainExpression':
        yield* findShapes(outer.expression, depth);
        return;
      case 'AwaitExpression':
        yield* findShapes(outer.argument, depth);
        return;
      case 'Identifier':
        for (const { name } of scope.bindings.findVariable(outer)?.defs ?? []) yield* readAnnotation(name);
        return;
      case 'MemberExpression': {
        const name = findMemberName(outer);
        if (name === undefined) return;
        for (const { shape, steps } of findShapes(outer.object, depth + 1))
          yield { shape, steps: [...steps, name] };
        return;
      }
      case 'CallExpression':
        yield* readCall(outer, depth);
        return;
      case 'NewExpression':
        for (const origin of scope.resolve(outer.callee).list)
          if (origin.kind === 'node' && isClass(origin.node)) yield { shape: origin.node, steps: [] };
        return;
      case 'ThisExpression':
        for (const origin of scope.resolve(outer).list)
          if (origin.kind === 'instance') yield { shape: origin.of, steps: [] };
        return;
      case 'ObjectExpression':
        yield { shape: outer, steps: [] };
        return;
    }
  }

  function* readAnnotation(name: TSESTree.Node): Generator<Located> {
    const root = getPatternRoot(name);
    const pattern = root.type === 'AssignmentPattern' ? root.left : root;
    const annotation = 'typeAnnotation' in pattern ? pattern.typeAnnotation : undefined;
    if (annotation?.type !== 'TSTypeAnnotation') return;
    const steps = getPatternPath(name, root).flatMap((step) =>
      step.kind === 'property' ? [step.name ?? '*'] : step.kind === 'element' ? [String(step.index)] : [],
    );
    yield { shape: annotation.typeAnnotation, steps };
  }

  /** What a function of the file, a method of a declared type, or a check against a schema gives. */
  function* readCall(call: TSESTree.CallExpression, depth: number): Generator<Located> {
    for (const { returnType } of findFunctions(call))
      if (returnType !== undefined) yield { shape: returnType.typeAnnotation, steps: [] };
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
    if (callee.type !== 'MemberExpression' || name === undefined) return;
    for (const { shape, steps } of findShapes(callee.object, depth + 1)) {
      const returned = steps.length === 0 ? findReturned(shape, name) : undefined;
      if (returned !== undefined) yield { shape: returned, steps: [] };
    }
    for (const place of scope.api(call)) {
      for (const { schema, gives } of place.validations) {
        const at =
          schema === 'receiver'
            ? callee.object
            : typeof schema === 'number'
              ? call.arguments[schema]
              : undefined;
        if (at === undefined || gives === undefined) continue;
        for (const shape of findSchemaFields(source, at)) yield { shape, steps: [] };
      }
    }
  }

  /** The type that a method of a declared type gives. */
  function findReturned(shape: Shape, name: string): Shape | undefined {
    const declared =
      shape.type === 'TSTypeReference' && shape.typeName.type === 'Identifier'
        ? scope.bindings
            .findVariable(shape.typeName)
            ?.defs.find(({ node }) => node.type === 'TSInterfaceDeclaration')?.node
        : shape;
    const members =
      declared?.type === 'TSInterfaceDeclaration'
        ? declared.body.body
        : declared?.type === 'TSTypeLiteral'
          ? declared.members
          : [];
    for (const member of members)
      if (member.type === 'TSMethodSignature' && findKeyName(member) === name)
        return member.returnType?.typeAnnotation;
    return undefined;
  }

  /** Fields that the settings classify whatever they are of. */
  function findNamed(outer: TSESTree.Node, steps: readonly string[]): Hit[] {
    const node = unwrap(outer);
    const hits: Hit[] = [];
    for (const field of fields.fields) {
      if (field.isType !== undefined) continue;
      const isBare = field.isBare && node.type === 'Identifier' && field.steps[0]?.(node.name) === true;
      if (isBare && steps.every((step) => !isExact(step)))
        hits.push({ classification: field.classification, path: [] });
      steps.forEach((_, index) => {
        const length = matchSteps(field, steps.slice(index), isDeep, () => false);
        if (length !== undefined)
          hits.push({ classification: field.classification, path: steps.slice(0, index + length) });
      });
    }
    return hits;
  }
}

/** What gives a function its name, and stands behind the comment about it. */
function getNamed(owner: FunctionNode): TSESTree.Node {
  const { parent } = owner;
  if (parent.type === 'VariableDeclarator') return parent.parent;
  return owner.type === 'FunctionDeclaration' ? owner : parent;
}

/** A comment before a function, or before what gives it its name. */
function findFunctionTag(tags: Tags, owner: FunctionNode): Classification | undefined {
  return findTag(tags, getNamed(owner)) ?? tags.own.get(owner.range[0]);
}

/** A comment before a parameter, or what that of the function says of it. */
function findParameterTag(
  tags: Tags,
  owner: FunctionNode,
  name: TSESTree.Identifier,
): Classification | undefined {
  const parameter = owner.params.find((one) => isWithin(name, one));
  const isWhole =
    parameter === name ||
    (parameter?.type === 'AssignmentPattern' && parameter.left === name) ||
    parameter?.type === 'TSParameterProperty';
  if (parameter === undefined || !isWhole) return undefined;
  const named = getNamed(owner);
  const exported = named.parent?.type === 'ExportNamedDeclaration' ? named.parent : named;
  return tags.own.get(parameter.range[0]) ?? tags.parameters.get(exported.range[0])?.get(name.name);
}
