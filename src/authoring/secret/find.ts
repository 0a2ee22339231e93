import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText } from '../../ast/index.ts';
import { getCredentialKind } from '../../knowledge/secrets/names.ts';
import { isPublicToken } from '../../knowledge/secrets/checksums.ts';
import type { Token } from '../../knowledge/secrets/token.ts';
import { findNamedShape, findTokens } from '../../knowledge/secrets/tokens.ts';
import type { FileView } from '../file.ts';
import type { Edit } from '../repair.ts';
import { findHolder, getWordsAround } from './holder.ts';
import {
  findAuthorization,
  findEncodedPair,
  findNamedSecret,
  findSecretFallback,
  isFirebaseConfig,
} from './judge.ts';
import { dropFallback, moveToEnvironment, toEnvironmentName } from './move.ts';
import { isProbe } from './probe.ts';
import { readWrittenText, type WrittenText } from './written-text.ts';

/** A secret that stands in the code, by what shows that it is one. */
export interface WrittenSecret {
  readonly kind: 'token' | 'fallback' | 'name';
  readonly node: TSESTree.Node;
  readonly isCertain: boolean;
  /** Whose credential it is, or the name that it is given to. */
  readonly what: string;
  /** Its first characters, for a token. */
  readonly shown: string;
  /** The variable of the environment that it belongs into. */
  readonly env: string;
  readonly edit: Edit | undefined;
}

const SHOWN = 4;

/** Finds every secret that a file spells out, each once. Linear in the file. */
export function findWrittenSecrets(
  file: FileView,
  getText: (node: TSESTree.Node) => string,
): WrittenSecret[] {
  const secrets: WrittenSecret[] = [];
  const { scope } = file;
  for (const node of [...scope.getTexts(), ...scope.getNodes().filter(isComposing)]) {
    const written = readWrittenText(node);
    if (written !== undefined) secrets.push(...judge(written, scope, getText));
  }
  return secrets;
}

/** May texts be put together there? */
function isComposing({ type }: TSESTree.Node): boolean {
  return type === 'BinaryExpression' || type === 'CallExpression';
}

function* judge(
  { node, text }: WrittenText,
  scope: FileView['scope'],
  getText: (node: TSESTree.Node) => string,
): Generator<WrittenSecret> {
  const move = (secret: string, env: string): Edit | undefined =>
    moveToEnvironment(node, secret, getText(node), env);
  const tokens = findTokens(text).filter(
    (token) => !isForBrowsers(token, text, node) && !isProbe(node, scope),
  );
  const holding = findHolder(node)?.name;
  const isNamed = holding !== undefined && getCredentialKind(holding) !== undefined;
  for (const { shape, start, end, isCertain } of tokens) {
    const what = `${shape.provider} ${shape.what}`;
    const shown = text.slice(start, start + SHOWN).replaceAll('\n', ' ');
    yield {
      kind: 'token',
      node,
      isCertain: isCertain || isNamed,
      what,
      shown,
      env: shape.env,
      edit: move(text.slice(start, end), shape.env),
    };
  }
  if (tokens.length > 0 || text.includes('\u0000') || isPublicToken(text)) return;
  const fallback = findSecretFallback(node, text);
  if (fallback !== undefined) {
    const { name } = fallback;
    const edit = dropFallback(fallback, getText);
    yield { kind: 'fallback', node, isCertain: true, what: name, shown: '', env: name, edit };
    return;
  }
  const shape = findNamedShape(text, () => getWordsAround(node));
  if (shape !== undefined) {
    const { env } = shape;
    const what = `${shape.provider} ${shape.what}`;
    yield {
      kind: 'token',
      node,
      isCertain: true,
      what,
      shown: text.slice(0, SHOWN),
      env,
      edit: move(text, env),
    };
    return;
  }
  const named = findNamedSecret(node, text);
  if (named !== undefined) {
    const env = toEnvironmentName(named.name);
    yield {
      kind: 'name',
      node,
      isCertain: named.isCertain,
      what: named.name,
      shown: '',
      env,
      edit: move(text, env),
    };
    return;
  }
  const pair = findEncodedPair(node, text);
  if (pair !== undefined) {
    const edit = move(text, 'BASIC_AUTH');
    yield { kind: 'name', node, isCertain: true, what: pair.name, shown: '', env: 'BASIC_AUTH', edit };
    return;
  }
  const holder = findHolder(node)?.name ?? '';
  const authorization =
    /^authorization$/i.test(holder) || isHeaderValue(node) ? findAuthorization(text) : undefined;
  if (authorization !== undefined) {
    const env = 'AUTHORIZATION';
    yield {
      kind: 'name',
      node,
      isCertain: true,
      what: 'Authorization',
      shown: '',
      env,
      edit: move(authorization.text, env),
    };
  }
}

/** `setHeader('Authorization', 'Basic …')` */
function isHeaderValue({ parent }: TSESTree.Node): boolean {
  const [name] =
    parent?.type === 'CallExpression' || parent?.type === 'ArrayExpression'
      ? parent.type === 'CallExpression'
        ? parent.arguments
        : parent.elements
      : [];
  return name != null && /^authorization$/i.test(findLiteralText(name) ?? '');
}

/** Google's keys for maps, and those that tell a project of Firebase, are made for browsers. */
function isForBrowsers({ shape, start }: Token, text: string, node: TSESTree.Node): boolean {
  if (shape.env !== 'GOOGLE_API_KEY') return false;
  return isFirebaseConfig(node) || /maps\.google(?:apis)?\.|[?&]key=$/.test(text.slice(0, start));
}
