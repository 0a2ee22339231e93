import { findCipherMode, type CipherMode } from '../../knowledge/crypto/cipher-modes.ts';
import type { Role } from '../../knowledge/index.ts';
import type { FileView } from '../file.ts';
import { readRole, type Site } from '../site.ts';

/** The mode of the cipher that a site names; undefined where it may be several, or none that is known. */
export function findMode({ scope }: FileView, site: Site, role: Role): CipherMode | undefined {
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
