import type { TSESTree } from '@typescript-eslint/utils';
import { printName, unwrap } from '../../ast/index.ts';
import { findOnlyLiteral, type Place } from '../../scope/index.ts';
import { compilePattern } from '../characters.ts';
import type { TextCheck } from '../kind.ts';
import { possible } from './atom.ts';
import type { Atom } from './reader.ts';
import type { GuardReader } from './reader.ts';

/** What lists are called of what must not come through. A second signal: only for lists that nobody can read. */
const REFUSED =
  /proto|pollut|danger|unsafe|forbid|block|den(?:y|ied)|reserved|illegal|invalid|disallow|unwanted/i;

/** `k !== '__proto__'`: it is not what it was compared with. */
export function readDifference<P extends Place>(
  reader: GuardReader<P>,
  left: TSESTree.Node,
  right: TSESTree.Node,
): Atom[] {
  return [[left, right] as const, [right, left] as const].flatMap(([subject, other]) => {
    const text = readConstant(reader, other);
    return text === undefined ? [] : [possible(subject, (one) => one !== text)];
  });
}

/** `!REFUSED.includes(k)`, `!REFUSED.has(k)`: it is none of the list. A list that nobody can read is taken for what it is called. */
export function readAbsence<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
  subject: TSESTree.Node,
): Atom[] {
  const texts = readList(reader, list);
  if (texts !== undefined) return [possible(subject, (one) => !texts.has(one))];
  return REFUSED.test(printName(list)) ? [possible(subject, () => false)] : [];
}

/** `k in Object.prototype` and `k in M` are true of what all objects inherit. */
export function readNoMember(subject: TSESTree.Node): Atom[] {
  return [possible(subject, () => false)];
}

/** What a test of a text says of the texts that it can still be. */
export function passes({ test, text, outcome }: Pick<TextCheck, 'test' | 'text' | 'outcome'>) {
  return (one: string): boolean => {
    if (text === undefined) return true;
    const is = test === 'equals' ? one === text : one[test](text);
    return is === outcome;
  };
}

/** The same of a pattern. */
export function matches(pattern: string, flags: string, outcome: boolean) {
  const regexp = compilePattern(pattern, flags.replaceAll(/[gy]/g, ''));
  return (one: string): boolean => regexp === undefined || regexp.test(one) === outcome;
}

/** The texts of a list or a set, as far as all are constant. */
function readList<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
): ReadonlySet<string> | undefined {
  const texts = new Set<string>();
  for (const node of findElements(reader, list)) {
    const text = node === undefined ? undefined : readConstant(reader, node);
    if (text === undefined) return undefined;
    texts.add(text);
  }
  return texts.size === 0 ? undefined : texts;
}

/** The elements of a list or a set that is written out; `undefined` is one that nobody knows. */
export function findElements<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
  isInSet = false,
): readonly (TSESTree.Node | undefined)[] {
  const { list: origins } = reader.world.scope.resolve(list);
  return origins.flatMap((origin) => {
    if (!('node' in origin)) return [undefined];
    const node = unwrap(origin.node);
    if (node.type === 'ArrayExpression') return node.elements.map((element) => element ?? undefined);
    const [argument] = node.type === 'NewExpression' ? node.arguments : [];
    return argument === undefined || isInSet ? [undefined] : findElements(reader, argument, true);
  });
}

export function readConstant<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.Node,
): string | undefined {
  const only = findOnlyLiteral(reader.world.scope.values(node));
  return typeof only?.value === 'string' ? only.value : undefined;
}
