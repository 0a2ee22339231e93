import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, findMemberName, printName, unwrap, wrapped } from '../../ast/index.ts';
import { isUsualPassword } from '../../knowledge/secrets/connection-strings.ts';
import {
  getCredentialKind,
  isOwnSecretName,
  isPairName,
  isUserName,
  splitName,
} from '../../knowledge/secrets/names.ts';
import { isHolder, isPlaceholder } from '../../knowledge/secrets/placeholders.ts';
import { isLabel, isPublicText } from '../../knowledge/secrets/public-texts.ts';
import { isMadeUp, isPasswordLike, isRandom, isSpokenSecret } from '../../knowledge/secrets/strength.ts';
import type { Given, KnownValue } from '../call-rule.ts';
import { findFallback, findHolder, type Fallback } from './holder.ts';

/** Does a text stand for itself: the name of what it is given to, a label, a public key? */
function isNoSecret(text: string, name: string): boolean {
  if (text.trim() === '' || isLabel(text) || isPublicText(text)) return true;
  const words = splitName(text).join('');
  return words === splitName(name).join('') || text.toLowerCase() === name.toLowerCase();
}

/** A text that takes the place of a credential of the environment. A placeholder counts where it works as well as any. */
export function findSecretFallback(node: TSESTree.Node, text: string): Fallback | undefined {
  const fallback = findFallback(node);
  if (fallback === undefined || getCredentialKind(fallback.name) === undefined) return undefined;
  if (isNoSecret(text, fallback.name)) return undefined;
  return isPlaceholder(text) && !isOwnSecretName(fallback.name) ? undefined : fallback;
}

/** What is known of a text by the name it is given to. */
export interface NamedSecret {
  readonly name: string;
  /** Is it surely no word, label or example? */
  readonly isCertain: boolean;
}

/** A text given to a credential's name that looks like one. */
export function findNamedSecret(node: TSESTree.Node, text: string): NamedSecret | undefined {
  const name = findHolder(node)?.name ?? findCompared(node);
  const kind = name === undefined ? undefined : (getCredentialKind(name) ?? findKindBesideUser(node, name));
  if (name === undefined || kind === undefined || isNoSecret(text, name) || isHolder(text)) return undefined;
  if (isPublishedKey(node, text)) return undefined;
  if (isRandom(text) || isSpokenSecret(text, name)) return { name, isCertain: true };
  if (kind === 'password' && (isPasswordLike(text) || isMadeUp(text))) return { name, isCertain: true };
  if (kind === 'password' && /^[!-~]+$/.test(text) && /\d/.test(text) && isBesideUser(node))
    return { name, isCertain: true };
  if (!isMadeUp(text) || splitName(name).at(-1) === 'token' || isPlaceholder(text)) return undefined;
  return { name, isCertain: /\d/.test(text) && text.length >= SHORTEST_MADE_UP };
}

/** A word and a number are often made up for something else; more is not. */
const SHORTEST_MADE_UP = 12;

/** `{ user: 'mailer', pass: '…' }`: `pass` alone is the name of many things. */
function findKindBesideUser(node: TSESTree.Node, name: string): 'password' | undefined {
  if (name !== 'pass') return undefined;
  return isBesideUser(node) || isDeclaredBesideUser(node) ? 'password' : undefined;
}

/** `const user = …; const pass = '…';` */
function isDeclaredBesideUser(node: TSESTree.Node): boolean {
  const declarator = wrapped(node).parent;
  const declaration = declarator?.type === 'VariableDeclarator' ? declarator.parent : undefined;
  const block =
    declaration?.parent.type === 'ExportNamedDeclaration' ? declaration.parent.parent : declaration?.parent;
  const statements = block?.type === 'Program' || block?.type === 'BlockStatement' ? block.body : [];
  return statements.some(
    (statement) =>
      statement.type === 'VariableDeclaration' &&
      statement.declarations.some(({ id }) => id.type === 'Identifier' && isUserName(id.name)),
  );
}

/** Does a text stand beside the name of an account, or of the machine that it opens? */
function isBesideUser(node: TSESTree.Node): boolean {
  const object = wrapped(node).parent?.parent;
  if (object?.type !== 'ObjectExpression') return false;
  return object.properties.some(
    (property) =>
      property.type === 'Property' &&
      /^(?:user|username|userName|host|hostname|server)$/.test(findKeyName(property) ?? ''),
  );
}

/** What a text is compared with: who knows the text passes. */
function findCompared(node: TSESTree.Node): string | undefined {
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator)) return undefined;
  const other = unwrap(parent.left === node ? parent.right : parent.left);
  if (other.type === 'Identifier') return other.name;
  return other.type === 'MemberExpression' ? findMemberName(other) : undefined;
}

/** Keys that go to browsers: of Stripe, and of Firebase, whose configuration names its project beside. */
function isPublishedKey(node: TSESTree.Node, text: string): boolean {
  if (/^(?:pk|pub)[_.-]/.test(text)) return true;
  return isFirebaseConfig(node);
}

const FIREBASE = new Set(['authDomain', 'projectId', 'storageBucket', 'messagingSenderId', 'appId']);

/** https://firebase.google.com/docs/projects/api-keys: the key of a web configuration tells the project, and opens nothing. */
export function isFirebaseConfig(node: TSESTree.Node): boolean {
  const object = wrapped(node).parent?.parent;
  if (object?.type !== 'ObjectExpression') return false;
  const names = object.properties.map((property) =>
    property.type === 'Property' ? (findKeyName(property) ?? '') : '',
  );
  return names.filter((name) => FIREBASE.has(name)).length >= 2;
}

/** Where a known text given to a credential's position opens something. */
export interface GivenSecret {
  readonly text: string;
  readonly isCertain: boolean;
}

/** A text that is given where a function takes a credential from outside: a password, a key of a provider. */
export function findGivenCredential(value: KnownValue, { read }: Given): GivenSecret | undefined {
  const text = readSecret(value);
  if (text === undefined || isHolder(text) || isLabel(text)) return undefined;
  const hosts = read('dial-host').values.known.map((host) =>
    host.kind === 'literal' ? String(host.value) : '',
  );
  const isNear = hosts.some((host) => /^(?:localhost|127\.|::1$|0\.0\.0\.0$)/.test(host));
  return { text, isCertain: !(isUsualPassword(text) && (isNear || hosts.length === 0)) };
}

/** A text that is given where the program itself chooses the secret, so that any text works. */
export function findGivenSecret(value: KnownValue): GivenSecret | undefined {
  const text = readSecret(value);
  return text === undefined ? undefined : { text, isCertain: true };
}

function readSecret(value: KnownValue): string | undefined {
  if (value.kind !== 'literal' || typeof value.value !== 'string') return undefined;
  return value.value.trim() === '' || isPublicText(value.value) ? undefined : value.value;
}

/** RFC 7617, RFC 6750: the credential behind the scheme of an `Authorization` header. */
export function findAuthorization(text: string): GivenSecret | undefined {
  const [, scheme = '', secret = ''] =
    /^(Basic|Bearer|Token|ApiKey|SSWS|Bot|Key) +(\S{4,4000})$/i.exec(text) ?? [];
  if (secret === '' || isHolder(secret)) return undefined;
  if (!/^basic$/i.test(scheme))
    return isRandom(secret) || isPasswordLike(secret) ? { text: secret, isCertain: true } : undefined;
  const pair = Buffer.from(secret, 'base64').toString('utf8');
  const [, password] = /^[ -~]{1,200}?:([ -~]{1,200})$/.exec(pair) ?? [];
  return password === undefined || isPlaceholder(pair) ? undefined : { text: secret, isCertain: true };
}

/** Does a text open something where a credential of that name is compared with it: no label, and nobody's placeholder? */
export function isOpening(text: string, name: string): boolean {
  if (!/^[!-~]+(?: [!-~]+)?$/.test(text) || text.length < SHORTEST_COMPARED) return false;
  if (name === 'authorization') return /^(?:Basic|Bearer|Token|ApiKey|Key) +\S{4,}$/i.test(text);
  return !isNoSecret(text, name) && !isHolder(text) && !/^(?:bearer|basic)$/i.test(text);
}

const SHORTEST_COMPARED = 4;

/** A user and a password that are encoded behind `Basic `, as RFC 7617 has it. */
export function findEncodedPair(node: TSESTree.Node, text: string): NamedSecret | undefined {
  const [, password = ''] = /^[!-9;-~]{1,100}:([!-~]{4,100})$/.exec(text) ?? [];
  if (password === '' || isHolder(text)) return undefined;
  const call = wrapped(node).parent;
  if (call?.type !== 'CallExpression' || !/^(?:Buffer\.from|btoa|window\.btoa)$/.test(printName(call.callee)))
    return undefined;
  const member = wrapped(call).parent;
  const encoded =
    member?.type === 'MemberExpression' && member.parent.type === 'CallExpression' ? member.parent : call;
  const isNamed = isPairName(findHolder(encoded)?.name ?? '');
  return isNamed || /Basic $/i.test(getTextBefore(encoded))
    ? { name: 'Authorization', isCertain: true }
    : undefined;
}

/** The text that a value is put behind. */
function getTextBefore(value: TSESTree.Node): string {
  const node = wrapped(value);
  const { parent } = node;
  if (parent?.type === 'BinaryExpression' && parent.operator === '+' && parent.right === node)
    return findLiteralText(parent.left) ?? '';
  if (parent?.type !== 'TemplateLiteral') return '';
  const index = parent.expressions.findIndex((one) => one === node);
  return parent.quasis[index]?.value.cooked ?? '';
}
