import type { Folder } from './folder.ts';

/** Files that hold secrets, or what was meant to be gone. */
const SECRET_NAMES =
  /^(?:\.env(?:\.[\w.-]+)?|\.npmrc|\.netrc|\.pgpass|\.htpasswd|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519))$/i;
const SECRET_ENDS = /\.(?:pem|key|p12|pfx|jks|bak|old|orig|swp|map)$|~$/i;
/** What is meant to be read by everybody, for all its name. */
const PUBLIC_NAMES = /^\.env\.(?:example|sample|template|dist)$|(?:^|[._-])(?:pub|public)\.(?:pem|key)$/i;
/** Folders that hold what a program is made of. */
const PRIVATE_FOLDERS: ReadonlyMap<string, string> = new Map([
  ['node_modules', 'every package of the program'],
  ['.git', 'the whole history of the program'],
  ['.ssh', 'keys of the user'],
  ['.aws', 'credentials of the user'],
]);

/** What others see that they should not, when a folder is served; undefined when nothing is known to be wrong. */
export function findExposedFolder({ base, steps }: Folder): string | undefined {
  const last = steps.at(-1);
  const inside = last === undefined ? undefined : PRIVATE_FOLDERS.get(last);
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
  const last = steps.at(-1) ?? '';
  if (steps.includes('.git') || steps.includes('.ssh')) return true;
  return (SECRET_NAMES.test(last) || SECRET_ENDS.test(last)) && !PUBLIC_NAMES.test(last);
}

/** Does a folder hold what is to be found by its well-known name, which begins with a dot? */
export function isWellKnown({ steps }: Folder): boolean {
  return steps.includes('.well-known');
}
