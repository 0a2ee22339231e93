import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { component, type Scope } from '../../scope/index.ts';
import type { SiteSource } from './source.ts';

/** Methods that texts have and nothing else, and methods that give texts whatever they are called on. */
const OF_TEXTS = new Set(['repeat', 'padStart', 'padEnd']);
const GIVING_TEXTS = new Set(
  'toLowerCase toUpperCase trim trimStart trimEnd padStart padEnd repeat substring substr charAt normalize replace replaceAll join toString toFixed toISOString'.split(
    ' ',
  ),
);

/** The method of a text, where a row speaks of one of that name, and the file shows that it is called on a text. */
export function findOfText(source: SiteSource, object: TSESTree.Node, name: string): KnownPlace | undefined {
  const all = source.facts.global('String');
  const instance = all && source.facts.step(all, component.instance);
  const method = instance && source.facts.step(instance, component.member(name));
  if (method === undefined) return undefined;
  return OF_TEXTS.has(name) || isText(source.scope, object) ? method : undefined;
}

/** Does the file show that a value is a text? */
function isText(scope: Scope<KnownPlace>, object: TSESTree.Node): boolean {
  if (!scope.fuel.spend()) return false;
  const node = unwrap(object);
  switch (node.type) {
    case 'TemplateLiteral':
      return true;
    case 'Literal':
      return typeof node.value === 'string';
    case 'BinaryExpression':
      return node.operator === '+' && (isText(scope, node.left) || isText(scope, node.right));
    case 'CallExpression':
      return isGivingText(node);
    case 'Identifier':
      if (isDeclaredText(scope, node)) return true;
      break;
  }
  if (scope.values(node).known.some((value) => value.kind === 'text' || isTextLiteral(value))) return true;
  return isOfRequest(scope, node);
}

function isTextLiteral(value: { readonly kind: string; readonly value?: unknown }): boolean {
  return value.kind === 'literal' && typeof value.value === 'string';
}

/** What a request holds is a text, or nothing that has methods of its own. */
function isOfRequest(scope: Scope<KnownPlace>, node: TSESTree.Node): boolean {
  const isSource = scope
    .api(node)
    .some(({ rows }) => rows.some(({ table, name }) => table === 'sources' && name === 'request'));
  if (isSource || node.type !== 'MemberExpression' || !scope.fuel.spend()) return isSource;
  return isOfRequest(scope, unwrap(node.object));
}

function isGivingText({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return bare.name === 'String';
  return bare.type === 'MemberExpression' && GIVING_TEXTS.has(findMemberName(bare) ?? '');
}

/** `text: string`, `const text = String(x)` */
function isDeclaredText(scope: Scope<KnownPlace>, node: TSESTree.Identifier): boolean {
  const [definition, ...others] = scope.bindings.findVariable(node)?.defs ?? [];
  if (definition === undefined || others.length > 0) return false;
  const { name } = definition;
  if (name.type === 'Identifier' && name.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword')
    return true;
  const declared = definition.node;
  if (declared.type !== 'VariableDeclarator' || declared.init === null || declared.id !== name) return false;
  return isText(scope, declared.init);
}
