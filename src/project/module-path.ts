import { posix } from 'node:path';

/** Endings that importers leave out, or spell otherwise than the file. */
const ENDING = /\.[cm]?[jt]sx?$/;

/**
 * A relative specifier as models name it: from the project's root, without the ending, `./src/db` for all of
 * `./src/db.ts`, `src/../src/db.js` behind a `./` and `./src/db/index.js`. Other specifiers are what they are.
 */
export function normalizeModule(specifier: string): string {
  if (!isRelative(specifier)) return specifier;
  const path = posix
    .normalize(specifier)
    .replace(ENDING, '')
    .replace(/\/index$/, '')
    .replace(/\/$/, '');
  return path.startsWith('..') || path === '.' ? path : `./${path}`;
}

/** What a relative specifier, written in a file at a path from the project's root, names from there. */
export function resolveModule(path: string, specifier: string): string {
  return isRelative(specifier)
    ? normalizeModule(`./${posix.join(posix.dirname(path), specifier)}`)
    : specifier;
}

function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(specifier);
}
