/** The words of a name: `dbPassword`, `DB_PASSWORD` and `db-password` are `db` and `password`. */
export function splitName(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** What a person or a program proves by who it is, as the last word of a name. */
const LAST = new Set(
  'password passwd pwd passphrase passcode secret secrets token apikey apitoken authtoken accesstoken secretkey privatekey clientsecret credential credentials pat jwt'.split(
    ' ',
  ),
);
/** What stands before `key` where the key opens something. */
const BEFORE_KEY = new Set(
  'api secret private access auth encryption encrypt signing sign signature hmac jwt session cookie cipher aes crypto master admin account service license app application shared webhook storage subscription functions rapidapi deploy'.split(
    ' ',
  ),
);
/** Whose password `pass` is, and no test that is passed. */
const BEFORE_PASS = new Set(
  'db database admin user root smtp mail email mysql pg postgres mongo mongodb redis ftp sftp ssh ldap auth app amqp rabbitmq proxy'.split(
    ' ',
  ),
);
/** Words that make something else of it: published keys, those of analytics, and names of things that are called tokens. */
const OTHER = new Set(
  'public publishable pub anon csrf xsrf next page cursor continuation injection di syntax lexer parser eof end start begin open close type kind name label field placeholder example mock fake dummy test tests sample default regex pattern header prefix suffix hint reset forgot forgotten confirm confirmation change show hide toggle invalid wrong weak strong forget design theme color eos bos sep pad unk mask cls special string number identifier operator keyword native wrapped erc20 nft contract mint swap coin base quote input output bought sold client_id posthog mixpanel amplitude'.split(
    ' ',
  ),
);
/** The names by which build tools say that a variable goes to browsers. */
const PUBLISHED = /^(?:next_public|vite|react_app|vue_app|expo_public|gatsby|public|nuxt_public)_/i;

/** Is it what a credential is called: by its last word, or by the two at its end? `undefined` where it is not. */
export function getCredentialKind(name: string): 'password' | 'secret' | undefined {
  if (PUBLISHED.test(name)) return undefined;
  const words = splitName(name);
  const last = words.at(-1) ?? '';
  if (words.some((word) => OTHER.has(word))) return undefined;
  if (LAST.has(last)) return /^pass|^pwd$/.test(last) ? 'password' : 'secret';
  if (last === 'pass') return BEFORE_PASS.has(words.at(-2) ?? '') ? 'password' : undefined;
  const isKey = last === 'key' || last === 'keys';
  return isKey && BEFORE_KEY.has(words.at(-2) ?? '') ? 'secret' : undefined;
}

/** What a program chooses by itself, so that a placeholder serves it as well as any other text. */
const OWN = new Set(
  'jwt session cookie cookies encryption signing hmac crypto auth nextauth master secret'.split(' '),
);
/** Whose word it is else. */
const FOREIGN = new Set('client app consumer api aws webhook github google oauth stripe access'.split(' '));

/** Is it what a secret is called that the program itself makes up: one that signs sessions, say? */
export function isOwnSecretName(name: string): boolean {
  const words = splitName(name);
  if (words.some((word) => FOREIGN.has(word))) return false;
  return (
    words.at(-1) === 'secret' || (/^keys?$/.test(words.at(-1) ?? '') && words.some((word) => OWN.has(word)))
  );
}

const PASSWORD_WORDS = new Set('password passwd pwd passphrase'.split(' '));
/** What a field says about a password, and is none. */
const ABOUT = new Set(
  'has is must should can may need needs require requires reset changed change updated expires expired at version policy login flag'.split(
    ' ',
  ),
);

/** Is it what a record calls a password or a secret, or what is kept of one? What is read by others must not have it. */
export function isSecretField(name: string): boolean {
  const words = splitName(name);
  if (words.some((word) => ABOUT.has(word))) return false;
  return words.some((word) => PASSWORD_WORDS.has(word)) || getCredentialKind(name) === 'secret';
}

/** Is it what the name of an account is called? */
export function isUserName(name: string): boolean {
  return /^(?:user|username|userName|login)$/.test(name);
}

/** Is it what a user and a password are called that are encoded together, as RFC 7617 has it? */
export function isPairName(name: string): boolean {
  return /^(?:basic|(?:basic|http|encoded)?_?(?:auth|credentials?|creds|authorization))$/i.test(name);
}
