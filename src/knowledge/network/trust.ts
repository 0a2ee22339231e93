/** Names of the address that the other end of a connection has. */
const PEER = new Set([
  'ip',
  'ipAddress',
  'remoteAddress',
  'remoteIp',
  'clientIp',
  'clientAddress',
  'peerAddress',
]);

/** Is it the name of a peer's address? A second signal only: what it is compared with has to be known. */
export function isPeerName(name: string): boolean {
  return PEER.has(name);
}

/** Does a name say that it holds what is let in: `ALLOWED_HOSTS`, `trustedDomain`, any constant in capitals? */
export function isYardstickName(name: string): boolean {
  return (
    /^[A-Z][A-Z\d_]+$/.test(name) ||
    /allow|trust|permit|white|internal|known|partner|expect|domain|suffix/i.test(name)
  );
}
