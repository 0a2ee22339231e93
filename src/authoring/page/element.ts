import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** Is a value an element, or a list of such, whatever it holds: `$('<li>').text(name)`, `document.createElement('li')`? */
export function isElement(value: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  // What a method of a page is called on is an element.
  if (isThis(value, scope)) return true;
  const { list, complete } = scope.resolve(value);
  return (
    complete &&
    list.length > 0 &&
    list.every((origin) => origin.kind === 'place' && origin.place.isInstance && !isText(origin.place))
  );
}

/** Is a value a text, or a list of texts, whatever it says: `location.hash`, `route.query.name`? */
export function isKnownText(value: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const { list, complete } = scope.resolve(value);
  return (
    complete && list.length > 0 && list.every((origin) => origin.kind === 'place' && isText(origin.place))
  );
}

function isThis(value: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const bare = unwrap(value);
  if (bare.type === 'ThisExpression') return true;
  const [definition] = bare.type === 'Identifier' ? (scope.bindings.findVariable(bare)?.defs ?? []) : [];
  const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : null;
  return init !== null && unwrap(init).type === 'ThisExpression';
}

function isText({ rows }: KnownPlace): boolean {
  return rows.some(({ table, name }) => table === 'proofs' && (name === 'text' || name === 'text-list'));
}
