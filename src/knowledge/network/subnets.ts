/** Does a subnet in CIDR notation hold every address? A prefix of no bits does. Several may be separated by commas. */
export function holdsEverybody(subnets: string): boolean {
  return subnets.split(',').some((subnet) => /^[\d.:a-f]+\/0+$/i.test(subnet.trim()));
}

/** The addresses that proxies of one's own have as a rule, by the names that `proxy-addr` gives them. */
export const NEAR_PROXIES = 'loopback, linklocal, uniquelocal';
