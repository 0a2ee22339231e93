/** How much a request may make a program allocate where nobody has said it: 64 KiB, what a stream of Node.js holds at once. */
export const MODEST_SIZE = 65_536;
