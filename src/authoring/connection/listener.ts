import { unwrap } from '../../ast/index.ts';
import type { Given } from '../call-rule.ts';
import { getPositions, readRole, type Site } from '../site.ts';
import { isHere, readAddress } from './endpoint.ts';

/** Does the server that a site makes listen on this machine only? Not when it is not seen to listen. */
export function isListeningHere({ site, scope, getSites }: Given): boolean {
  const sites = new Set([...getSites('listen-host'), ...getSites('listen-anywhere')]);
  const own = [...sites].filter((one) => isMethodOf(one, site, scope));
  return own.length > 0 && own.every((one) => isBoundHere(one, scope));
}

/** Is a method called on what a site makes? */
function isMethodOf({ node }: Site, site: Site, scope: Given['scope']): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  if (callee?.type !== 'MemberExpression') return false;
  return scope
    .resolve(callee.object)
    .list.some((origin) => origin.kind === 'place' && origin.node === site.node);
}

function isBoundHere(site: Site, scope: Given['scope']): boolean {
  const { values, isGiven } = readRole(scope, site, 'listen-host');
  const addresses = values.known.flatMap((value) => readAddress(value) ?? []);
  if (addresses.length > 0) {
    // The unspecified address takes callers from everywhere, however near it is to dial.
    return values.complete && addresses.every(({ reach, host }) => isHere(reach) && !isEveryAddress(host));
  }
  const isUnknown = isGiven && !values.complete;
  return !isUnknown && getPositions(site, 'listen-anywhere').length === 0;
}

/** Is it the address by which a server listens on every address of the machine? */
export function isEveryAddress(host: string | undefined): boolean {
  return host !== undefined && /^(?:0\.0\.0\.0|\[?::\]?)$/.test(host);
}
