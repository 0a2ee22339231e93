import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { component, type Facts, type Scope } from '../../scope/index.ts';

interface LoadedSource {
  readonly scope: Scope<KnownPlace>;
  readonly facts: Facts<KnownPlace>;
}

/**
 * Is a value a record that is loaded and stored again? `const user = await findUser(id); … await saveUser(user);` The
 * functions may be of other files: that the program waits for the value, and waits again for what it hands it to, is what
 * shows it. The rows know of such a value as `LoadedRecord`.
 */
export function findLoadedRecord(
  { scope, facts }: LoadedSource,
  node: TSESTree.Node,
): KnownPlace | undefined {
  const name = unwrap(node);
  const variable = name.type === 'Identifier' ? scope.bindings.findVariable(name) : undefined;
  const [definition, ...others] = variable?.defs ?? [];
  const declarator = definition?.node;
  if (variable === undefined || declarator?.type !== 'VariableDeclarator' || others.length > 0)
    return undefined;
  if (declarator.id.type !== 'Identifier' || !isCallWaitedFor(declarator.init)) return undefined;
  if (scope.api(name).length > 0) return undefined;
  const isStored = variable.references.some(
    ({ identifier }) => identifier.range[0] > name.range[1] && isHandedOver(identifier) && scope.fuel.spend(),
  );
  if (!isStored) return undefined;
  const made = facts.global('LoadedRecord');
  return made && facts.step(made, component.instance);
}

function isCallWaitedFor(node: TSESTree.Node | null): boolean {
  return node?.type === 'AwaitExpression' && unwrap(node).type === 'CallExpression';
}

/** `await save(record)`, `await record.save()` */
function isHandedOver(use: TSESTree.Node): boolean {
  const { parent } = use;
  if (parent?.type === 'MemberExpression' && parent.object === use) {
    return (
      parent.parent.type === 'CallExpression' && parent.parent.callee === parent && isWaitedFor(parent.parent)
    );
  }
  return parent?.type === 'CallExpression' && parent.callee !== use && isWaitedFor(parent);
}

function isWaitedFor({ parent }: TSESTree.CallExpression): boolean {
  return parent.type === 'AwaitExpression';
}
