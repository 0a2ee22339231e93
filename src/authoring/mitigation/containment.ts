import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { Arrival } from '../arrival/judge.ts';
import { addDeclaration, importNames } from '../module-edit.ts';
import { printText, readWrittenText } from '../query/written-text.ts';
import type { Edit } from '../repair.ts';

/**
 * Resolves a path below its folder and refuses one that leads out of it. Undefined where the code names no folder that the
 * path is meant to stay in.
 */
export function containPath(arrival: Arrival<object>): Edit | undefined {
  const { sink, isTyped } = arrival;
  const value = findComposition(sink.value, arrival);
  const parts = readJoined(value, arrival) ?? readWritten(value, arrival);
  if (parts === undefined) return undefined;
  const paths = importNames(value, 'node:path', ['basename', 'dirname', 'join', 'resolve', 'sep']);
  const files = importNames(value, 'node:fs', ['existsSync', 'realpathSync']);
  if (paths === undefined || files === undefined) return undefined;
  const helper = addDeclaration(value, 'resolveBelow', printHelper(paths.names, files.names, isTyped));
  if (helper === undefined) return undefined;
  const text = `resolveBelow(${parts.join(', ')})`;
  return (fixer) => [
    ...paths.edit(fixer),
    ...files.edit(fixer),
    fixer.replaceText(value, text),
    ...helper(fixer),
  ];
}

/** Where the path is put together: at the sink, or where a variable is declared that is given to it. */
function findComposition(value: TSESTree.Node, { scope }: Arrival<object>): TSESTree.Node {
  const bare = unwrap(value);
  const variable = bare.type === 'Identifier' ? scope.bindings.findVariable(bare) : undefined;
  const [definition, ...others] = variable?.defs ?? [];
  const declarator = others.length === 0 ? definition?.node : undefined;
  const isOnly = declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier';
  return isOnly && declarator.init !== null ? unwrap(declarator.init) : bare;
}

/** `join(folder, name)`, where the folder is the program's own. */
function readJoined(node: TSESTree.Node, { scope, trace, getText }: Arrival<object>): string[] | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length < 2) return undefined;
  const isJoining = scope
    .api(node)
    .some(({ derived }) => derived.some(({ effects }) => effects.includes('normalized')));
  const [folder] = node.arguments;
  if (!isJoining || folder === undefined || trace(folder).kind === 'tainted') return undefined;
  return node.arguments.map(getText);
}

/** A text that begins with a folder. */
function readWritten(node: TSESTree.Node, { trace, getText }: Arrival<object>): string[] | undefined {
  const { parts = [] } = readWrittenText(node) ?? {};
  const index = parts.findIndex((part) => typeof part === 'string' && part.includes('/'));
  const slash = parts[index];
  const before = parts.slice(0, index);
  if (typeof slash !== 'string') return undefined;
  if (before.some((part) => typeof part !== 'string' && trace(part).kind === 'tainted')) return undefined;
  const at = slash.lastIndexOf('/');
  const spell = (part: (typeof parts)[number]) => (typeof part === 'string' ? part : { code: getText(part) });
  const print = (given: readonly (typeof parts)[number][]): string => {
    const spelt = given.filter((part) => part !== '').map(spell);
    const [only] = spelt;
    return spelt.length === 1 && typeof only === 'object' ? only.code : printText(spelt, "'");
  };
  const folder = [...before, slash.slice(0, Math.max(at, index === 0 ? 1 : 0))];
  return [print(folder), print([slash.slice(at + 1), ...parts.slice(index + 1)])];
}

function printHelper(paths: readonly string[], files: readonly string[], isTyped: boolean): string {
  const [basename = '', dirname = '', join = '', resolve = '', sep = ''] = paths;
  const [existsSync = '', realpathSync = ''] = files;
  const text = isTyped ? ': string' : '';
  return `/** The path below a folder; throws where it leads out of it, also by a link. */
function resolveBelow(folder${text}, ...names${isTyped ? ': string[]' : ''})${text} {
  const root = ${realpathSync}(folder);
  const target = ${resolve}(root, ...names);
  const parent = ${realpathSync}(${dirname}(target));
  const path = ${existsSync}(target) ? ${realpathSync}(target) : ${join}(parent, ${basename}(target));
  if (!path.startsWith(root + ${sep})) throw new Error('The path leads out of its folder.');
  return path;
}`;
}
