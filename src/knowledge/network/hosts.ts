import { BlockList, isIP } from 'node:net';

/**
 * How far a host is: `loopback` and `reserved` names never leave the machine or never exist (RFC 6761, RFC 2606),
 * `internal` ones are inside somebody's network, `public` ones are on the internet.
 */
export type Reach = 'loopback' | 'reserved' | 'internal' | 'public';

const RESERVED_SUFFIXES = ['.local', '.test', '.example', '.invalid'];
/** Suffixes of private name spaces: RFC 8375, RFC 9476, ICANN's `.internal`, and those that networks use in practice. */
const INTERNAL_SUFFIXES = [
  '.internal',
  '.lan',
  '.home',
  '.home.arpa',
  '.intranet',
  '.corp',
  '.private',
  '.alt',
  '.svc',
];

/** Loopback and unspecified addresses: RFC 1122, RFC 4291. */
const LOOPBACK = addressList([
  ['127.0.0.0', 8, 'ipv4'],
  ['0.0.0.0', 32, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['::', 128, 'ipv6'],
]);
/** Private, shared and link-local addresses: RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291. */
const INTERNAL = addressList([
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
]);

function addressList(subnets: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix, family] of subnets) list.addSubnet(address, prefix, family);
  return list;
}

/** Says how far a host name or address is. An empty host is the machine itself, as in most drivers. */
export function classifyHost(written: string): Reach {
  const host = written
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  const family = isIP(host);
  if (family !== 0) return classifyAddress(host, family === 4 ? 'ipv4' : 'ipv6');
  if (host === '' || host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  // A service of a cluster leaves the machine, although clusters are named below `.local`.
  if (host.includes('.svc.')) return 'internal';
  if (RESERVED_SUFFIXES.some((suffix) => host.endsWith(suffix))) return 'reserved';
  const isInternal = !host.includes('.') || INTERNAL_SUFFIXES.some((suffix) => host.endsWith(suffix));
  return isInternal ? 'internal' : 'public';
}

function classifyAddress(address: string, family: 'ipv4' | 'ipv6'): Reach {
  if (LOOPBACK.check(address, family)) return 'loopback';
  return INTERNAL.check(address, family) ? 'internal' : 'public';
}
