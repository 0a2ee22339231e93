import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, unwrap, wrapped } from '../../ast/index.ts';
import { findAsked } from '../../flow/index.ts';
import { getCredentialKind } from '../../knowledge/secrets/names.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { findOnlyLiteral, type Scope } from '../../scope/index.ts';
import type { ArrivalSource } from '../arrival/source.ts';
import { judgeComparisons } from '../decision/compared.ts';
import type { FileView } from '../file.ts';
import { isOpening } from './judge.ts';

/** A text of the code that lets in whoever sends it. */
export interface ComparedSecret {
  readonly node: TSESTree.Node;
  readonly name: string;
}

/** What names and headers of credentials are spelled with. */
const WORDS = ['pass', 'pwd', 'token', 'secret', 'key', 'authorization'];

/** Finds the texts of a file that a password, a token or a key that others send is compared with. */
export function* findComparedSecrets(file: FileView): Generator<ComparedSecret> {
  const getText = (measure: TSESTree.Node): { node: TSESTree.Node; text: string } | undefined => {
    const only = findOnlyLiteral(file.scope.values(measure));
    return typeof only?.value === 'string' ? { node: only.node, text: only.value } : undefined;
  };
  const found = judgeComparisons<ComparedSecret>(file, {
    words: [WORDS],
    isMeasure(measure) {
      if (!IDENTITY.has(getOperator(wrapped(measure).parent)) || isNoText(unwrap(measure))) return false;
      const { text = '' } = getText(measure) ?? {};
      return isOpening(text, 'password') || isOpening(text, 'authorization');
    },
    isSubject: isSpelledCredential,
    judge({ source, measure }) {
      const given = getText(measure);
      const name = findName(source) ?? findAskedName(measure, file.scope);
      if (given === undefined || name === undefined || !isOpening(given.text, name)) return undefined;
      return { node: given.node, name };
    },
  });
  for (const { verdict } of found) yield verdict;
}

/** Is it no text, by its looks alone? */
function isNoText(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return typeof node.value !== 'string';
  if (node.type === 'UnaryExpression') return node.operator !== 'typeof';
  return node.type === 'Identifier' && node.name === 'undefined';
}

/** Is a credential spelled in a value, or where the variable is declared that it is read from? */
function isSpelledCredential(subject: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const bare = unwrap(subject);
  const variable = bare.type === 'Identifier' ? scope.bindings.findVariable(bare) : undefined;
  const declared: TSESTree.Node[] = (variable?.defs ?? []).map(({ node, name }) =>
    node.type === 'VariableDeclarator' ? node : name,
  );
  return [bare, ...declared].some((root) =>
    (scope.nodesIn(root) ?? []).some((node) => CREDENTIAL.test(findSpelled(node) ?? '')),
  );
}

const CREDENTIAL = new RegExp(WORDS.join('|'), 'i');

function findSpelled(node: TSESTree.Node): string | undefined {
  return node.type === 'Identifier' ? node.name : findLiteralText(node);
}

const IDENTITY = new Set(['===', '!==', '==', '!=']);

function getOperator(node: TSESTree.Node | undefined): string {
  return node?.type === 'BinaryExpression' ? node.operator : '';
}

/** `headers.get('x-api-key')`: what the other side of a comparison is asked for by, where that is a credential. */
function findAskedName(measure: TSESTree.Node, scope: Scope<KnownPlace>): string | undefined {
  const node = wrapped(measure);
  if (node.parent?.type !== 'BinaryExpression') return undefined;
  const other = node.parent.left === node ? node.parent.right : node.parent.left;
  const asked = scope
    .resolve(other)
    .list.map((origin) => ('node' in origin ? findAsked(unwrap(origin.node)) : undefined));
  return asked.find((name) => name !== undefined && getCredentialKind(name) !== undefined);
}

/** What a credential is called that others send; undefined where it is none. */
function findName({ header, name, node }: ArrivalSource): string | undefined {
  const call = unwrap(node);
  const [asked] = call.type === 'CallExpression' ? call.arguments : [];
  const last = header ?? (asked && findLiteralText(asked)) ?? name.split('.').at(-1) ?? '';
  if (header === 'authorization') return header;
  return getCredentialKind(last) === undefined ? undefined : last;
}
