import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, findMemberName, getDecorators, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { FieldTable } from './fields.ts';
import { isClassification, type Classification, type Tags } from './tags.ts';

/** What spells out the fields of a value: a type, a class, an object literal. */
export type Shape = TSESTree.Node;

/** What shapes are read with. */
export interface ShapeSource {
  readonly scope: Scope<KnownPlace>;
  readonly tags: Tags;
  readonly fields: FieldTable;
}

/** Decorators that say a class themselves. */
const DECORATORS = new Set(['Classified', 'Classification']);

/** A field: where a comment stands before it, its name and what it holds. */
export function readMember(member: TSESTree.Node): {
  node: TSESTree.Node;
  name?: string | undefined;
  type?: Shape | undefined;
} {
  switch (member.type) {
    case 'TSPropertySignature':
    case 'PropertyDefinition':
      return { node: member, name: findKeyName(member), type: member.typeAnnotation?.typeAnnotation };
    case 'MethodDefinition':
      if (member.kind === 'get')
        return { node: member, name: findKeyName(member), type: member.value.returnType?.typeAnnotation };
      return { node: member };
    case 'Property':
      return { node: member, name: findKeyName(member), type: unwrap(member.value) };
    default:
      return { node: member };
  }
}

/** `@Classified('personal')`, or a decorator that the settings name. */
export function findDecorated({ fields }: ShapeSource, member: TSESTree.Node): Classification | undefined {
  if (member.type !== 'PropertyDefinition' && member.type !== 'MethodDefinition') return undefined;
  for (const { expression } of getDecorators(member)) {
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    const name =
      callee.type === 'Identifier'
        ? callee.name
        : callee.type === 'MemberExpression'
          ? findMemberName(callee)
          : undefined;
    if (name === undefined) continue;
    const [argument] = expression.type === 'CallExpression' ? expression.arguments : [];
    const said = argument === undefined ? undefined : findLiteralText(argument);
    const usual = fields.decorators.get(name);
    if ((usual !== undefined || DECORATORS.has(name)) && isClassification(said)) return said;
    if (usual !== undefined) return usual;
  }
  return undefined;
}

/** What stands behind a comment: the node itself, or the statement that it begins. */
export function findTag({ own }: Tags, node: TSESTree.Node): Classification | undefined {
  const { parent } = node;
  const isExported = parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration';
  return own.get(node.range[0]) ?? (isExported ? own.get(parent.range[0]) : undefined);
}
