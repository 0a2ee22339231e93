import type { TSESTree } from '@typescript-eslint/utils';
import { wrapped } from '../ast/index.ts';
import type { Given } from './call-rule.ts';
import { isHere, readTarget } from './endpoint.ts';
import { readRole } from './site.ts';

/** What clients call the option that names what carries their connections. */
const CARRIER_OPTIONS = new Set(['agent', 'httpsAgent', 'dispatcher', 'requestHandler']);

/**
 * Is what a site makes only ever used to reach this machine, or in development? An agent names no host of its own: the
 * requests that are given it do. One use that is not in plain sight, and the answer is no.
 */
export function isCarrierLocal(given: Given): boolean {
  const made = wrapped(given.site.node);
  if (made.parent?.type === 'Property') return isLocalUse(made, given);
  const declarator = made.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false;
  if (declarator.parent.parent.type === 'ExportNamedDeclaration') return false;
  const variable = given.scope.bindings.findVariable(declarator.id);
  const uses = (variable?.references ?? []).filter(({ init }) => init !== true);
  return (
    uses.length > 0 &&
    uses.every(
      (use) =>
        use.isReadOnly() &&
        (given.isDevelopmentOnly(use.identifier) ||
          isLocalUse(wrapped(use.identifier as TSESTree.Node), given)),
    )
  );
}

/** `{ agent }` among the options of a request to this machine. */
function isLocalUse(node: TSESTree.Node, { getSites, scope }: Given): boolean {
  const property = node.parent;
  if (property?.type !== 'Property' || property.value !== node || property.key.type !== 'Identifier')
    return false;
  if (!CARRIER_OPTIONS.has(property.key.name)) return false;
  const call = wrapped(property.parent).parent;
  const site = getSites('dial-url').find((one) => one.node === call);
  if (site === undefined) return false;
  const { reach, isSocket } = readTarget((role) => readRole(scope, site, role));
  return isSocket || isHere(reach);
}
