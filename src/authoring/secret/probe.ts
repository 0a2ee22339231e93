import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap, wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { findInit, getReads, type Scope } from '../../scope/index.ts';

/**
 * Is a key there to find out what the platform can do? It signs and verifies nothing but a text of the program, and goes
 * nowhere else: whoever has it can do nothing with it.
 */
export function isProbe(text: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const holder = wrapped(text).parent;
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return false;
  const variable = scope.bindings.findVariable(holder.id);
  const calls = (variable === undefined ? [] : getReads(variable)).map(
    ({ identifier }) => wrapped(identifier).parent,
  );
  const names = calls.flatMap((call) =>
    call?.type === 'CallExpression' && isOfProgram(call.arguments[1], scope)
      ? scope.api(call.callee).map(({ name }) => name.split(/[.:]/).at(-1))
      : [undefined],
  );
  return (
    names.includes('sign') &&
    names.includes('verify') &&
    names.every((name) => name === 'sign' || name === 'verify')
  );
}

function isOfProgram(data: TSESTree.Node | undefined, scope: Scope<KnownPlace>): boolean {
  if (data === undefined) return false;
  const named = unwrap(data);
  const variable = named.type === 'Identifier' ? scope.bindings.findVariable(named) : undefined;
  const made = (variable && findInit(variable)) ?? named;
  const text = made.type === 'CallExpression' ? made.arguments[0] : made;
  const { known, complete } = text === undefined ? { known: [], complete: false } : scope.values(text);
  return complete && known.length > 0 && known.every(({ kind }) => kind === 'literal');
}
