import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findMemberName, wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { isPrivateKeyFile, KEY_MAKER } from '../../knowledge/secrets/secret-files.ts';
import { getReads, type Scope } from '../../scope/index.ts';
import type { FileView } from '../file.ts';
import { importNames } from '../module-edit.ts';
import { insertAfter, type Edit } from '../repair.ts';
import { getPositions, readRole, type Site } from '../site.ts';

export { isSecretFileName } from '../../knowledge/secrets/secret-files.ts';

/** A private key that is kept, or written, so that others get at it. */
export interface OpenKey {
  readonly kind: 'text' | 'file';
  readonly node: TSESTree.Node;
  readonly api: string;
  readonly edit: Edit | undefined;
}

/** Is the file that the first argument of a site names of a kind, by the end of its path? */
export function isNamed(scope: Scope<KnownPlace>, site: Site, isKind: (path: string) => boolean): boolean {
  const [path] = site.arguments;
  if (path === undefined) return false;
  return scope.values(path).known.some((value) => {
    if (value.kind === 'literal') return isKind(String(value.value));
    return value.kind === 'text' && isKind(value.parts.at(-1) ?? '');
  });
}

/** The private keys that a file reads into texts which the module keeps, or writes without a mode. */
export function findOpenKeys(file: FileView): OpenKey[] {
  const { scope } = file;
  const read = file.getSites('file-content').flatMap((site): OpenKey[] => {
    if (!isNamed(scope, site, isPrivateKeyFile)) return [];
    const text = findText(scope, site);
    return text === undefined || !isKept(file, text)
      ? []
      : [{ kind: 'text', node: text, api: site.api, edit: wrapInKey(text) }];
  });
  const written = file.getSites('file-written').flatMap((site): OpenKey[] => {
    const isOpen = isNamed(scope, site, isPrivateKeyFile) && readRole(scope, site, 'file-mode').isAbsent;
    return isOpen ? [{ kind: 'file', node: site.node, api: site.api, edit: closeFile(site) }] : [];
  });
  return [...read, ...written];
}

/** The expression in which what is read becomes a text: an encoding is given, or `toString` is called. */
function findText(scope: Scope<KnownPlace>, { node, arguments: given }: Site): TSESTree.Node | undefined {
  let use = wrapped(node);
  if (use.parent?.type === 'AwaitExpression') use = wrapped(use.parent);
  const coding = given[1];
  if (coding !== undefined) {
    const direct = scope.values(coding).known;
    const named = scope.propertyValues(scope.property(coding, 'encoding'), coding).known;
    const isText = [...direct, ...named].some(
      (value) => value.kind === 'literal' && typeof value.value === 'string',
    );
    if (isText) return use;
  }
  const { parent } = use;
  const call = parent?.type === 'MemberExpression' && parent.object === use ? parent.parent : undefined;
  if (parent?.type !== 'MemberExpression' || findMemberName(parent) !== 'toString') return undefined;
  return call?.type === 'CallExpression' && call.callee === parent ? wrapped(call) : undefined;
}

/** Does the module keep it, as long as the program lives? What only key objects are made of it does not. */
function isKept(file: FileView, text: TSESTree.Node): boolean {
  const { parent } = text;
  if (findEnclosingFunction(text) !== undefined) return false;
  if (parent?.type === 'AssignmentExpression') return true;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const variable = file.scope.bindings.findVariable(parent.id);
  const reads = variable === undefined ? [] : getReads(variable);
  const made = new Set(
    file
      .getSites('private-key')
      .flatMap((site) => getPositions(site, 'private-key').flatMap(({ property }) => property?.nodes ?? [])),
  );
  return reads.length === 0 || !reads.every(({ identifier }) => made.has(identifier));
}

function wrapInKey(text: TSESTree.Node): Edit | undefined {
  const imported = importNames(text, KEY_MAKER.module, [KEY_MAKER.name]);
  const [name] = imported?.names ?? [];
  if (imported === undefined || name === undefined) return undefined;
  return (fixer) => [
    ...imported.edit(fixer),
    fixer.insertTextBefore(text, `${name}(`),
    fixer.insertTextAfter(text, ')'),
  ];
}

/** Only a call without options can be given some without a look at what they are. */
function closeFile(site: Site): Edit | undefined {
  const [position] = getPositions(site, 'file-written');
  const [content] = position?.property?.nodes ?? [];
  return site.arguments.length === 2 && content !== undefined
    ? insertAfter(content, ', { mode: 0o600 }')
    : undefined;
}
