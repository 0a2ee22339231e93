import { findCipherMode, type CipherMode } from '../../knowledge/crypto/cipher-modes.ts';
import type { KnownPlace, Role } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { FileView } from '../file.ts';
import { readRole, type Site } from '../site.ts';
import { getMethodCalls } from './nonce-site.ts';

/**
 * The mode of the cipher that a site names, or that a method is called on; undefined where it may be several, or none that is
 * known.
 */
export function findMode(file: FileView, site: Site, role: Role): CipherMode | undefined {
  const { scope } = file;
  const made = site.positions.some((one) => one.role === role) ? site : findMaking(file, site, role);
  return made === undefined ? undefined : readMode(scope, made, role);
}

/** The site that makes what a method is called on. */
function findMaking(file: FileView, { node }: Site, role: Role): Site | undefined {
  return file.getSites(role).find((made) => getMethodCalls(file, made.node).some((call) => call === node));
}

function readMode(scope: Scope<KnownPlace>, site: Site, role: Role): CipherMode | undefined {
  const { known, complete } = readRole(scope, site, role).values;
  const modes = new Set(
    known.map((value) => {
      if (value.kind === 'literal' && typeof value.value === 'string') return findCipherMode(value.value);
      // `aes-${bits}-gcm`
      return value.kind === 'text'
        ? findCipherMode(value.parts.map((part) => part ?? '').join(''))
        : undefined;
    }),
  );
  const [mode] = modes;
  return complete && modes.size === 1 ? mode : undefined;
}
