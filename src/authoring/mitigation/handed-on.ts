import type { TSESTree } from '@typescript-eslint/utils';
import { printName, unwrap } from '../../ast/index.ts';
import { COMMAND_WORDS, isShellRunner } from '../../knowledge/names/commands.ts';
import type { Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import { isOfLibrary } from './promised.ts';

/** Data of others in a command that a function of another file is given. */
export interface HandedOn {
  readonly node: TSESTree.Node;
  readonly api: string;
  readonly found: Tainted;
}

/** Finds commands of a library that others write a part of, and that a function of another file runs, by its name. */
export function* findHandedOn(file: FileView): Generator<HandedOn> {
  if (!isOfLibrary(file) || !COMMAND_WORDS.some((word) => file.spells(word))) return;
  for (const node of file.scope.getNodes()) {
    if (node.type !== 'CallExpression') continue;
    const api = printName(node.callee);
    const [command] = node.arguments;
    if (command === undefined || !isShellRunner(api.split('.').at(-1) ?? '')) continue;
    // What the file itself shows is judged there.
    if (file.scope.resolve(node.callee).list.some(({ kind }) => kind !== 'changed')) continue;
    const found = file.flow.findTaint('command', unwrap(command), []);
    if (found !== undefined) yield { node, api, found };
  }
}
