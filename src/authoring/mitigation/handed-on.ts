import type { TSESTree } from '@typescript-eslint/utils';
import { printName, unwrap } from '../../ast/index.ts';
import type { Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import { isOfLibrary } from './promised.ts';

/** Data of others in a command that a function of another file is given. */
export interface HandedOn {
  readonly node: TSESTree.Node;
  readonly api: string;
  readonly found: Tainted;
}

/** What functions are called that run a command which a shell reads, and do nothing else by that name. */
const RUNNING =
  /^(?:power_?shell|(?:run|exec)_?(?:shell|command|cmd)|shell_?(?:exec|command|run)|exec_?(?:power_?shell))(?:Async|Sync)?$/i;

/** Finds commands of a library that others write a part of, and that a function of another file runs, by its name. */
export function* findHandedOn(file: FileView): Generator<HandedOn> {
  if (!isOfLibrary(file) || !(file.spells('shell') || file.spells('command') || file.spells('cmd'))) return;
  for (const node of file.scope.getNodes()) {
    if (node.type !== 'CallExpression') continue;
    const api = printName(node.callee);
    const [command] = node.arguments;
    if (command === undefined || !RUNNING.test(api.split('.').at(-1) ?? '')) continue;
    // What the file itself shows is judged there.
    if (file.scope.resolve(node.callee).list.some(({ kind }) => kind !== 'changed')) continue;
    const found = file.flow.findTaint('command', unwrap(command), []);
    if (found !== undefined) yield { node, api, found };
  }
}
