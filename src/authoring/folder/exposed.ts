import { findPrivateContent, isUnservedFileName } from '../../knowledge/secrets/secret-files.ts';
import type { Folder } from './folder.ts';

/** What others see that they should not, when a folder is served; undefined when nothing is known to be wrong. */
export function findExposedFolder({ base, steps }: Folder): string | undefined {
  const last = steps.at(-1);
  const inside = last === undefined ? undefined : findPrivateContent(last);
  if (inside !== undefined) return inside;
  if (!steps.every((step) => step === '..')) return undefined;
  switch (base) {
    case 'root':
      return 'every file of the machine';
    case 'home':
      return 'every file of the user';
    case 'module':
    case 'project':
      return 'the whole program, its configuration among it';
  }
}

/** What a file is that should not be sent to others. */
export function isSecretFile({ steps }: Folder): boolean {
  return steps.includes('.git') || steps.includes('.ssh') || isUnservedFileName(steps.at(-1) ?? '');
}

/** Does a folder hold what is to be found by its well-known name, which begins with a dot? */
export function isWellKnown({ steps }: Folder): boolean {
  return steps.includes('.well-known');
}
