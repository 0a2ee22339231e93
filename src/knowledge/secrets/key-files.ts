/** Files that hold keys and credentials, by their name. */
const SECRET_FILE =
  /\.(?:pem|key|p12|pfx|jks|keystore)$|(?:^|\/)(?:id_(?:rsa|ed25519|ecdsa)|\.env|\.npmrc|\.netrc|\.pgpass)$/i;
/** Files that hold a private key as PEM: OpenSSL's and OpenSSH's usual names. */
const KEY_FILE =
  /(?:^|\/)(?:id_(?:rsa|ed25519|ecdsa)|privkey\.pem|[\w.-]*\.key|(?:[\w-]*[._-])?(?:private|priv|key)(?:[._-]?key)?\.pem)$/i;
/** What everybody may have, for all its name. */
const PUBLIC_FILE = /(?:^|[/._-])(?:pub|public)(?:[._-]?key)?\.(?:pem|key)$/i;

/** Does a file hold keys or credentials, by the end of its path? */
export function isSecretFileName(path: string): boolean {
  return SECRET_FILE.test(path);
}

/** Does a file hold a private key, by the end of its path? */
export function isPrivateKeyFile(path: string): boolean {
  return KEY_FILE.test(path) && !PUBLIC_FILE.test(path);
}

/** What makes an object of a private key, which shows its bytes to nobody who does not ask for them. */
export const KEY_MAKER = { module: 'node:crypto', name: 'createPrivateKey' } as const;
