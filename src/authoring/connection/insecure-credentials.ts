import type { TSESTree } from '@typescript-eslint/utils';
import { printName, unwrap, wrapped } from '../../ast/index.ts';
import type { Given } from '../call-rule.ts';
import { isHere, readAddress } from './endpoint.ts';
import { findUses, type Call } from './credential-use.ts';
import { isEveryAddress } from './listener.ts';

/**
 * Credentials without TLS: `insecureCredentials` where a client is made with them for an address that may lie outside
 * one's own network, `insecureDoubtful` where it is inside, where a server is bound, or where they are one choice of two.
 */
export function findInsecureCredentials(given: Given) {
  const uses = findUses(wrapped(given.site.node), given);
  const dialled = uses.map((use) => readUse(use, given)).filter((one) => one !== 'here');
  if (uses.length > 0 && dialled.length === 0) return undefined;
  const isFar = dialled.includes('far') && !isReplaced(given);
  return {
    message: isFar ? ('insecureCredentials' as const) : ('insecureDoubtful' as const),
    data: { api: given.site.api },
  };
}

/** Is what a call is given with an address `here`, is it surely a client of a `far` host, or is that open? */
function readUse(call: Call, { scope }: Given): 'here' | 'far' | 'open' {
  const [address] = call.arguments;
  const { known, complete } = address === undefined ? { known: [], complete: false } : scope.values(address);
  // What the environment says is a text that nobody knows.
  const isMade = known.some(
    (value) => value.kind === 'place' && !value.place.rows.some(({ name }) => name === 'environment'),
  );
  if (isMade) return 'open';
  const endpoints = known.flatMap((value) => readAddress(value) ?? []);
  if (endpoints.some(({ reach }) => reach === 'public')) return 'far';
  // A server that is bound to every address of the machine is reached from everywhere.
  if (endpoints.some(({ host }) => isEveryAddress(host))) return 'open';
  const isNear = endpoints.length > 0 && endpoints.every(({ reach }) => isHere(reach));
  if (isNear) return complete ? 'here' : 'open';
  const isUnknown = endpoints.every(({ reach }) => reach === undefined);
  const isAddress = endpoints.length > 0 || (address !== undefined && isNamedAddress(address, scope));
  return isUnknown && isAddress && call.type === 'NewExpression' ? 'far' : 'open';
}

/** What the first argument of a client is called where its value is not known. */
const ADDRESS = /addr|host|ur[il]|endpoint|target|server/i;

function isNamedAddress(node: TSESTree.Node, scope: Given['scope']): boolean {
  const bare = unwrap(node);
  if (ADDRESS.test(printName(bare))) return true;
  const declaration =
    bare.type === 'Identifier' ? scope.bindings.findVariable(bare)?.defs[0]?.node : undefined;
  return declaration?.type === 'VariableDeclarator' && declaration.init !== null
    ? ADDRESS.test(printName(unwrap(declaration.init)))
    : false;
}

/** Is the variable that holds the credentials given others too? */
function isReplaced({ site, scope }: Given): boolean {
  const declarator = wrapped(site.node).parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false;
  const references = scope.bindings.findVariable(declarator.id)?.references ?? [];
  return references.some((use) => use.isWrite() && use.init !== true);
}
