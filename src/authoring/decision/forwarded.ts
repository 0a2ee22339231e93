import type { TSESTree } from '@typescript-eslint/utils';
import type { KnownPlace } from '../../knowledge/index.ts';
import { isAddress, isAddressHeader } from '../../knowledge/network/headers.ts';
import type { Scope } from '../../scope/index.ts';
import type { ArrivalSource } from '../arrival/source.ts';
import { readText } from '../connection/endpoint.ts';
import type { Compared } from './compared.ts';
import { isBehindPeer, isYardstick } from './names.ts';

/** Is it a header that says whose request it is, where nothing says which proxies are believed? */
export function isBelievedAddress(
  { header, node }: ArrivalSource,
  { getSites, scope }: Pick<Compared, 'getSites' | 'scope'>,
): boolean {
  return (
    isAddressHeader(header) &&
    getSites('proxy-trust').length === 0 &&
    getSites('proxy-trust-switch').length === 0 &&
    !isBehindPeer(node, scope)
  );
}

/** Is it something that addresses are measured by: one of them, a list, a thing that is named so? */
export function isAddressMeasure(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  return (
    isYardstick(node, scope) ||
    scope.values(node).known.some((value) => {
      if (value.kind === 'array') return true;
      return value.kind === 'regexp' ? /\d/.test(value.pattern) : isAddress(readText(value) ?? '');
    })
  );
}
