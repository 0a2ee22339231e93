/** Files that hold keys and credentials, by their name. */
const SECRET_FILE =
  /\.(?:pem|key|p12|pfx|jks|keystore)$|(?:^|\/)(?:id_(?:rsa|ed25519|ecdsa)|\.env|\.npmrc|\.netrc|\.pgpass)$/i;
/** Files that hold a private key as PEM: OpenSSL's and OpenSSH's usual names. */
const KEY_FILE =
  /(?:^|\/)(?:id_(?:rsa|ed25519|ecdsa)|privkey\.pem|[\w.-]*\.key|(?:[\w-]*[._-])?(?:private|priv|key)(?:[._-]?key)?\.pem)$/i;
/** What everybody may have, for all its name. */
const PUBLIC_FILE = /(?:^|[/._-])(?:pub|public)(?:[._-]?key)?\.(?:pem|key)$/i;

/** Certificates, which are shown to everybody who connects. */
const CERTIFICATE_FILE = /(?:^|[/._-])(?:cert|certificate|ca|chain|fullchain)\.pem$/i;

/** Files that hold secrets, or what was meant to be gone. */
const UNSERVED_FILE =
  /^(?:\.env(?:\.[\w.-]+)?|\.npmrc|\.netrc|\.pgpass|\.htpasswd|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519))$|\.(?:pem|key|p12|pfx|jks|bak|old|orig|swp|map)$|~$/i;
/** What is meant to be read by everybody, for all its name. */
const SERVED_FILE = /^\.env\.(?:example|sample|template|dist)$|(?:^|[._-])(?:pub|public)\.(?:pem|key)$/i;
/** Folders that hold what a program is made of, and what that is. */
const PRIVATE_FOLDERS: ReadonlyMap<string, string> = new Map([
  ['node_modules', 'every package of the program'],
  ['.git', 'the whole history of the program'],
  ['.ssh', 'keys of the user'],
  ['.aws', 'credentials of the user'],
]);

/** Is a file, by its name alone, no file to be sent to others? */
export function isUnservedFileName(name: string): boolean {
  return UNSERVED_FILE.test(name) && !SERVED_FILE.test(name);
}

/** What a folder of this name holds that is nobody else's; undefined when it is not known to. */
export function findPrivateContent(folder: string): string | undefined {
  return PRIVATE_FOLDERS.get(folder);
}

/** Does a file hold keys or credentials, by the end of its path? */
export function isSecretFileName(path: string): boolean {
  return SECRET_FILE.test(path) && !PUBLIC_FILE.test(path) && !CERTIFICATE_FILE.test(path);
}

/** Does a file hold a private key, by the end of its path? */
export function isPrivateKeyFile(path: string): boolean {
  return KEY_FILE.test(path) && !PUBLIC_FILE.test(path);
}

/** What makes an object of a private key, which shows its bytes to nobody who does not ask for them. */
export const KEY_MAKER = { module: 'node:crypto', name: 'createPrivateKey' } as const;
