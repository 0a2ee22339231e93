import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, type FunctionNode } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { TrustedGuard } from '../declared/trusted.ts';
import type { FileView } from '../file.ts';
import { plays } from '../site.ts';
import { findHostCheck } from './host-check.ts';
import { getReplacements } from './replacement.ts';

/** Why a function that is declared to be a sanitizer or a guard is none. */
export interface TrustedFlaw {
  readonly node: TSESTree.Node;
  readonly name: string;
  readonly flaw: string;
}

/** Characters that a text must have lost, or that must be written otherwise, to be harmless. */
const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['html', ['<']],
  ['markup', ['<']],
  ['xml', ['<']],
  ['sql', ["'"]],
  ['header-value', ['\r', '\n']],
  ['log', ['\r', '\n']],
]);
const PRINTED: ReadonlyMap<string, string> = new Map([
  ['\r', String.raw`\r`],
  ['\n', String.raw`\n`],
]);

/** Finds sanitizers of the file that forget a character. Those whose replacements have a flaw are told of elsewhere. */
export function* findForgetful(
  file: FileView,
  flawed: ReadonlySet<FunctionNode | undefined>,
): Generator<TrustedFlaw> {
  for (const { owner, name, kinds } of file.getTrusted().sanitizers) {
    const replaced = flawed.has(owner) ? undefined : readReplaced(file.scope, owner);
    if (replaced === undefined) continue;
    const missing = [...kinds].flatMap((kind) => NEEDED.get(kind) ?? []).filter((one) => !replaced.has(one));
    if (missing.length === 0) continue;
    const list = [...new Set(missing)].map((one) => `\`${PRINTED.get(one) ?? one}\``).join(' and ');
    yield { node: ('id' in owner ? owner.id : null) ?? owner, name, flaw: `leaves ${list} as it is` };
  }
}

/** The characters of which a function replaces each; undefined where it does more than replace. */
function readReplaced(scope: Scope<KnownPlace>, owner: FunctionNode): ReadonlySet<string> | undefined {
  const replacements = getReplacements(scope, owner);
  if (replacements === undefined || replacements.length === 0) return undefined;
  return new Set(replacements.flatMap(({ isAll, characters }) => (isAll ? [...characters] : [])));
}

/** Finds comparisons by which guards of the file let in what they are to keep out. */
export function* findLooseGuards(file: FileView): Generator<TrustedFlaw> {
  for (const guard of file.getTrusted().guards) {
    const isOfUrls = URLS.some((kind) => guard.kinds.has(kind));
    for (const node of file.scope.nodesIn(guard.owner.body) ?? []) {
      if (node.type !== 'CallExpression') continue;
      const host = isOfUrls
        ? findHostCheck(file, node, (subject) => readChecked(file, guard, subject))
        : undefined;
      if (host !== undefined) {
        const { name } = guard;
        yield { node, name, flaw: `compares by ${host.weakness}, and \`${host.other}\` passes as well` };
      } else if (guard.kinds.has('path') && isOpenFolder(file.scope, node)) {
        const flaw = 'compares with a folder that no separator ends, and its neighbours begin so, too';
        yield { node, name: guard.name, flaw };
      }
    }
  }
}

const URLS = ['url', 'redirect', 'link', 'script-url'];

/** What the text is that is compared, where it is what the guard is given, or a part of it. */
function readChecked({ scope }: FileView, { parameter }: TrustedGuard, subject: TSESTree.Node) {
  if (plays(scope, subject, 'url-host')) return { kind: 'host', isProven: true } as const;
  let node = unwrap(subject);
  for (let steps = 0; steps < 8; steps += 1) {
    if (node.type === 'CallExpression') node = unwrap(node.callee);
    else if (node.type === 'MemberExpression') node = unwrap(node.object);
    else break;
  }
  const isGiven =
    node.type === 'Identifier' && scope.bindings.findVariable(node)?.identifiers[0] === parameter;
  return isGiven || plays(scope, subject, 'url-text')
    ? ({ kind: 'url', isProven: true } as const)
    : undefined;
}

/** `path.startsWith(root)`, where the root is a folder that nothing stands behind: `/srv/files-old` begins as `/srv/files`. */
function isOpenFolder(
  scope: Scope<KnownPlace>,
  { callee, arguments: given }: TSESTree.CallExpression,
): boolean {
  const method = unwrap(callee);
  const [folder] = given;
  if (method.type !== 'MemberExpression' || findMemberName(method) !== 'startsWith') return false;
  if (folder === undefined) return false;
  const { known, complete } = scope.values(folder);
  if (complete && known.length > 0) {
    return known.every((value) => value.kind === 'literal' && isOpenText(String(value.value)));
  }
  const origins = scope.resolve(folder).list;
  return origins.length > 0 && origins.every((origin) => 'node' in origin && isResolved(scope, origin.node));
}

/** What makes a path absolute takes its last separator off. */
function isResolved(scope: Scope<KnownPlace>, written: TSESTree.Node): boolean {
  const node = unwrap(written);
  return (
    node.type === 'CallExpression' &&
    scope
      .api(node)
      .some(({ derived }) =>
        derived.some(({ effects }) => effects.includes('absolute') || effects.includes('normalized')),
      ) &&
    !node.arguments.some((one) =>
      scope
        .values(one)
        .known.some((value) => value.kind === 'literal' && /^$|[/\\]$/.test(String(value.value))),
    )
  );
}

function isOpenText(text: string): boolean {
  return /[/\\]/.test(text) && !/[/\\]$/.test(text);
}
