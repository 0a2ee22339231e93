import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { FileView } from '../file.ts';
import type { Edit } from '../repair.ts';
import type { Site } from '../site.ts';

/** What a function is given that takes a size as well as a content. */
export type Given = 'size' | 'content' | 'chosen' | 'unknown';

const ARITHMETIC = new Set(['-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>', '>>>']);
const LENGTHS = new Set(['length', 'byteLength', 'size']);
const TO_NUMBER = /^(?:Number|parseInt|Number\.parse(?:Int|Float)|Math\.\w+|Buffer\.byteLength)$/;

/** Is a size given, a content, or whatever somebody else chooses: a number of a JSON document is a size, too? */
export function readGivenSize({ scope, flow }: FileView, site: Site): Given {
  const [given, coding] = site.arguments;
  if (given === undefined || coding !== undefined || site.node.type === 'TaggedTemplateExpression')
    return 'content';
  if (isNumber(scope, given)) return 'size';
  const { known, complete } = scope.values(given);
  if (complete && known.length > 0) return 'content';
  // Only a value that can be other than a text does harm: what a document of JSON holds, not a path, a query or a header.
  const verdict = flow.findTaint('nosql-value', given, []);
  if (verdict !== undefined) {
    const nodes = [verdict.source.node, ...verdict.way.map(({ state }) => state.node)];
    return nodes.some((node) => printName(node).split('.').includes('body')) ? 'chosen' : 'content';
  }
  return isContent(unwrap(given)) || scope.api(given).length > 0 ? 'content' : 'unknown';
}

function isContent({ type }: TSESTree.Node): boolean {
  return type === 'TemplateLiteral' || type === 'ArrayExpression' || type === 'CallExpression';
}

/** Is an expression surely a number? */
export function isNumber(scope: Scope<KnownPlace>, node: TSESTree.Node, depth = 0): boolean {
  if (depth > 4 || !scope.fuel.spend()) return false;
  const bare = unwrap(node);
  const { known, complete } = scope.values(bare);
  if (complete && known.length > 0)
    return known.every((value) => value.kind === 'literal' && typeof value.value === 'number');
  switch (bare.type) {
    case 'BinaryExpression':
      if (ARITHMETIC.has(bare.operator)) return true;
      return (
        bare.operator === '+' &&
        isNumber(scope, bare.left, depth + 1) &&
        isNumber(scope, bare.right, depth + 1)
      );
    case 'MemberExpression':
      return LENGTHS.has(findMemberName(bare) ?? '');
    case 'CallExpression':
      return TO_NUMBER.test(printName(bare.callee));
    case 'Identifier':
      return isNumberName(scope, bare, depth);
    default:
      return false;
  }
}

/** `n: number`, or a constant that is one. */
function isNumberName(scope: Scope<KnownPlace>, name: TSESTree.Identifier, depth: number): boolean {
  const variable = scope.bindings.findVariable(name);
  const [definition, ...others] = variable?.defs ?? [];
  if (definition === undefined || others.length > 0) return false;
  const declared = definition.name.type === 'Identifier' ? definition.name.typeAnnotation : undefined;
  if (declared?.typeAnnotation.type === 'TSNumberKeyword') return true;
  const { node } = definition;
  return (
    node.type === 'VariableDeclarator' &&
    node.parent.kind === 'const' &&
    node.id.type === 'Identifier' &&
    node.init !== null &&
    isNumber(scope, node.init, depth + 1)
  );
}

/** Calls the function of the same class in place of the one that is called: `new Buffer(n)`, `Buffer.allocUnsafe(n)`. */
export function callInstead(
  { node, positions }: Site,
  name: string,
): { readonly api: string; readonly edit: Edit } | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const { callee } = node;
  const isMethod = callee.type === 'MemberExpression' && findMemberName(callee)?.startsWith('alloc') === true;
  // A function that was taken out of the class has no class beside it.
  if (!isMethod && !positions.some(({ role }) => role === 'memory-outdated')) return undefined;
  const text = printName(isMethod ? callee.object : callee);
  if (!/^[\w$.]+$/.test(text)) return undefined;
  const api = `${text}.${name}`;
  return { api, edit: (fixer) => [fixer.replaceTextRange([node.range[0], callee.range[1]], api)] };
}
