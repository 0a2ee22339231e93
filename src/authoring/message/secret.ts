import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { isCredentialName } from '../../knowledge/names/credentials.ts';
import type { Scope } from '../../scope/index.ts';

/** Objects in objects in texts are looked into so deep. */
const DEEPEST = 4;

/** What of a value is named like a credential; undefined where nothing is. */
export function findSecret(scope: Scope<KnownPlace>, node: TSESTree.Node, depth = 0): string | undefined {
  const bare = unwrap(node);
  if (depth > DEEPEST || !scope.fuel.spend()) return undefined;
  const inner = (one: TSESTree.Node): string | undefined => findSecret(scope, one, depth + 1);
  switch (bare.type) {
    case 'Identifier': {
      if (isCredentialName(bare.name)) {
        // What is seen to be a text that the program makes up says more than its name does.
        const made = findMadeText(scope, bare);
        return made === undefined ? bare.name : inner(made);
      }
      return first(scope.bindings.findVariable(bare)?.defs ?? [], ({ node: given, name }) =>
        given.type === 'VariableDeclarator' && given.id === name && given.init !== null
          ? inner(given.init)
          : undefined,
      );
    }
    case 'MemberExpression': {
      const name = findMemberName(bare) ?? '';
      if (isCredentialName(name)) return name;
      // What the page keeps in its cookies goes along with every request.
      const isRead = scope.api(bare).some(({ rows }) => rows.some(({ table }) => table === 'sources'));
      return name === 'cookie' && isRead ? name : undefined;
    }
    case 'ObjectExpression':
      return first(bare.properties, (property) => {
        if (property.type === 'SpreadElement') return inner(property.argument);
        const name = findKeyName(property);
        if (name !== undefined && isCredentialName(name) && property.value.type !== 'Literal') return name;
        return inner(property.value);
      });
    case 'ArrayExpression':
      return first(bare.elements, (element) => (element === null ? undefined : inner(element)));
    case 'CallExpression': {
      const [argument] = bare.arguments;
      const callee = unwrap(bare.callee);
      const method = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
      if (method === 'concat') return first(bare.arguments, inner);
      return method === 'stringify' && argument !== undefined ? inner(argument) : undefined;
    }
    case 'TemplateLiteral':
      return first(bare.expressions, inner);
    default:
      return undefined;
  }
}

/** The one text with a beginning that is written in the code, `callbacks@${n}`, that a name stands for. */
function findMadeText(scope: Scope<KnownPlace>, name: TSESTree.Identifier): TSESTree.Node | undefined {
  const { list, complete } = scope.resolve(name);
  const [origin, ...others] = list;
  if (!complete || origin?.kind !== 'node' || others.length > 0) return undefined;
  const made = unwrap(origin.node);
  if (made.type === 'TemplateLiteral') return made.quasis[0]?.value.raw === '' ? undefined : made;
  if (made.type !== 'CallExpression') return undefined;
  const callee = unwrap(made.callee);
  return callee.type === 'MemberExpression' &&
    findMemberName(callee) === 'concat' &&
    findLiteralText(callee.object) !== undefined
    ? made
    : undefined;
}

function first<T>(list: readonly T[], find: (one: T) => string | undefined): string | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
