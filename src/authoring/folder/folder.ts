import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownPlace, Role } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** A path of the file system, as far as the file shows where it begins. */
export interface Folder {
  /**
   * `project`: where the program is started; `module`: where the file stands; `home`: the user's folder; `root`: the
   * machine's.
   */
  readonly base: 'project' | 'module' | 'home' | 'root';
  /** Names from there, normalized: `..` stands at the beginning only. */
  readonly steps: readonly string[];
}

/** Expressions within expressions, deeper than this, are not looked into. */
const DEEPEST = 6;

/** The folder or file that an expression names; undefined when nobody can tell. */
export function readFolder(scope: Scope<KnownPlace>, node: TSESTree.Node, depth = 0): Folder | undefined {
  if (depth > DEEPEST || !scope.fuel.spend()) return undefined;
  const read = (next: TSESTree.Node): Folder | undefined => readFolder(scope, next, depth + 1);
  const [origin, ...others] = scope.resolve(node).list;
  const isWritten = (origin?.kind === 'node' || origin?.kind === 'place') && others.length === 0;
  const resolved = unwrap(isWritten ? origin.node : node);
  const text = findText(scope, resolved);
  if (text !== undefined) return readText(text);
  switch (resolved.type) {
    case 'Identifier': {
      if (!scope.bindings.isGlobal(resolved)) return undefined;
      if (resolved.name === '__dirname') return MODULE;
      return resolved.name === '__filename' ? FILE : undefined;
    }
    case 'MemberExpression':
      return readMeta(resolved);
    case 'TemplateLiteral':
      return readTemplate(scope, resolved, read);
    case 'BinaryExpression': {
      const base = resolved.operator === '+' ? read(resolved.left) : undefined;
      const rest = findText(scope, resolved.right);
      return base === undefined || rest === undefined ? undefined : append(base, rest);
    }
    case 'CallExpression':
    case 'NewExpression':
      return readCall(scope, resolved, read);
    default:
      return undefined;
  }
}

const MODULE: Folder = { base: 'module', steps: [] };
/** The file itself; its folder is one step up. */
const FILE: Folder = { base: 'module', steps: ['.'] };

/** `import.meta.dirname`, and the file by its name or URL. */
function readMeta(node: TSESTree.MemberExpression): Folder | undefined {
  if (unwrap(node.object).type !== 'MetaProperty') return undefined;
  const name = findMemberName(node);
  if (name === 'dirname') return MODULE;
  return name === 'filename' || name === 'url' ? FILE : undefined;
}

function readTemplate(
  scope: Scope<KnownPlace>,
  { quasis, expressions }: TSESTree.TemplateLiteral,
  read: (node: TSESTree.Node) => Folder | undefined,
): Folder | undefined {
  const [first, ...others] = expressions;
  if (first === undefined || quasis[0]?.value.cooked !== '') return undefined;
  let folder = read(first);
  for (const [index, quasi] of quasis.slice(1).entries()) {
    folder = folder && append(folder, quasi.value.raw);
    const next = others[index];
    const text = next === undefined ? '' : findText(scope, next);
    folder = folder && text !== undefined ? append(folder, text) : undefined;
  }
  return folder;
}

function readCall(
  scope: Scope<KnownPlace>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  read: (node: TSESTree.Node) => Folder | undefined,
): Folder | undefined {
  const [first, second] = call.arguments;
  const isURL =
    call.type === 'NewExpression' && call.callee.type === 'Identifier' && call.callee.name === 'URL';
  if (isURL) {
    // `new URL('..', import.meta.url)`: the last name of the base is left out.
    const base = second && read(second);
    const text = first && findText(scope, first);
    return base?.base === 'module' && text !== undefined ? append(base, `./${text}`) : undefined;
  }
  const plays = (role: Role): boolean =>
    scope.api(call).some(({ rows }) => rows.some(({ table, name }) => table === 'roles' && name === role));
  if (plays('folder-project')) return { base: 'project', steps: [] };
  if (plays('folder-home')) return { base: 'home', steps: [] };
  if (first === undefined) return plays('path-join') ? { base: 'project', steps: [] } : undefined;
  if (plays('path-of-url')) return read(first);
  if (plays('path-parent')) {
    const folder = read(first);
    if (folder === undefined) return undefined;
    return folder.steps.at(-1) === '.'
      ? { ...folder, steps: folder.steps.slice(0, -1) }
      : append(folder, '..');
  }
  if (!plays('path-join')) return undefined;
  let folder = read(first);
  for (const part of call.arguments.slice(1)) {
    const text = findText(scope, part);
    folder = folder && text !== undefined ? append(folder, text) : undefined;
  }
  return folder;
}

function findText(scope: Scope<KnownPlace>, node: TSESTree.Node): string | undefined {
  const { known, complete } = scope.values(node);
  const [value, ...others] = known;
  if (!complete || others.length > 0 || value?.kind !== 'literal') return undefined;
  return typeof value.value === 'string' ? value.value : undefined;
}

function readText(text: string): Folder {
  if (text.startsWith('~/') || text === '~') return append({ base: 'home', steps: [] }, text.slice(1));
  return append({ base: /^(?:[/\\]|[A-Z]:[/\\])/i.test(text) ? 'root' : 'project', steps: [] }, text);
}

function append({ base, steps }: Folder, text: string): Folder {
  const names = steps.filter((step) => step !== '.');
  for (const name of text.split(/[/\\]/)) {
    if (name === '' || name === '.') continue;
    const last = names.at(-1);
    if (name === '..' && last !== undefined && last !== '..') names.pop();
    else if (name !== '..' || base !== 'root') names.push(name);
  }
  return { base, steps: names };
}
