import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import { findTwin } from '../../knowledge/network/programs.ts';
import type { Arrival } from '../arrival/judge.ts';
import { importNames } from '../module-edit.ts';
import { printText, readWrittenText } from '../query/written-text.ts';
import type { Edit } from '../repair.ts';

type Word = readonly (string | { readonly code: string })[];

/**
 * Runs a program with a list of arguments in place of a command for the shell: `exec('a ' + b)` becomes
 * `execFile('a', [b])`. Undefined where the command needs a shell, or the words of it cannot be told.
 */
export function passArguments({ sink, getText }: Arrival<object>): Edit | undefined {
  const twin = findTwin(sink.place.name);
  const { node } = sink;
  const written = readWrittenText(unwrap(sink.value));
  if (twin === undefined || node.type !== 'CallExpression' || written === undefined) return undefined;
  // `exec.call(null, command)` calls by way of another function, whose name is not the one to replace.
  if (node.arguments[0] !== sink.value) return undefined;
  const words = splitWords(
    written.parts.map((part) => (typeof part === 'string' ? part : { code: getText(part) })),
  );
  const [program, ...others] = words ?? [];
  if (program?.length !== 1 || typeof program[0] !== 'string') return undefined;
  const list = others.map((word) => {
    const [only] = word;
    return word.length === 1 && typeof only === 'object' ? only.code : printText(word, "'");
  });
  const call = replaceCallee(node, twin);
  if (call === undefined) return undefined;
  const text = `${printText(program, "'")}, [${list.join(', ')}]`;
  return (fixer) => [...call(fixer), fixer.replaceText(sink.value, text)];
}

function replaceCallee({ callee }: TSESTree.CallExpression, twin: string): Edit | undefined {
  const bare = unwrap(callee);
  if (bare.type === 'MemberExpression' && !bare.computed) {
    return (fixer) => [fixer.replaceText(bare.property, twin)];
  }
  if (bare.type !== 'Identifier') return undefined;
  const imported = importNames(bare, 'node:child_process', [twin]);
  const [name] = imported?.names ?? [];
  if (imported === undefined || name === undefined) return undefined;
  return (fixer) => [...imported.edit(fixer), fixer.replaceText(bare, name)];
}

/** What a shell reads as more than a word. */
const SPECIAL = /[|&;<>()$`\\*?[\]#~=%{}!\r\n]/;

/** The words that a shell would make of a command; undefined where it would do more than that. */
function splitWords(parts: readonly (string | { readonly code: string })[]): Word[] | undefined {
  const words: (string | { readonly code: string })[][] = [];
  let word: (string | { readonly code: string })[] | undefined;
  let quote: string | undefined;
  const add = (part: string | { readonly code: string }): void => {
    if (word === undefined) words.push((word = []));
    const last = word.at(-1);
    if (typeof part === 'string' && typeof last === 'string') word[word.length - 1] = last + part;
    else word.push(part);
  };
  for (const part of parts) {
    if (typeof part !== 'string') {
      add(part);
      continue;
    }
    for (const character of part) {
      if (character === quote) quote = undefined;
      else if (quote === "'") add(character);
      else if (quote === '"') {
        if (/[$`\\!]/.test(character)) return undefined;
        add(character);
      } else if (character === '"' || character === "'") {
        quote = character;
        add('');
      } else if (/[ \t]/.test(character)) word = undefined;
      else if (SPECIAL.test(character) && character !== '=') return undefined;
      else add(character);
    }
  }
  const cleaned = words.map((one) => (one.length > 1 ? one.filter((part) => part !== '') : one));
  return quote === undefined && words.length > 0 ? cleaned : undefined;
}
