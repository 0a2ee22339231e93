import type { TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findMemberName,
  getAncestors,
  isFunction,
  unwrap,
  type FunctionNode,
} from '../../ast/index.ts';
import { CREDENTIAL_HEADERS, KEEPING, TELLING } from '../../knowledge/network/caching.ts';
import { findOnlyLiteral } from '../../scope/index.ts';
import type { FileView } from '../file.ts';
import { replaceNode, type Edit } from '../repair.ts';
import type { Site } from '../site.ts';
import { findGiven } from './key.ts';

/** Something that a browser is told to keep. */
export interface KeptAnswer {
  /** `all`: whatever is asked for; `own`: what is asked for with credentials; `reused`: the same, out of the cache. */
  readonly kind: 'all' | 'own' | 'reused';
  readonly node: TSESTree.Node;
  readonly api: string;
  readonly edit: Edit | undefined;
}

/** Finds where a file keeps answers in the browser that are one account's. */
export function* findKeptAnswers(file: FileView): Generator<KeptAnswer> {
  const asked = new Map(file.getSites('request-options').map((site) => [site.node, site]));
  for (const site of file.getSites('request-cache')) {
    const options = asked.get(site.node);
    if (options === undefined || !hasCredentials(file, options)) continue;
    const only = findOnlyLiteral(file.scope.values(findGiven(file, site, 'request-cache')[0] ?? site.node));
    if (only === undefined || !KEEPING.has(String(only.value))) continue;
    yield { kind: 'reused', node: site.node, api: site.api, edit: replaceNode(only.node, "'no-store'") };
  }
  const kept = file.getSites('kept-request');
  if (kept.length === 0) return;
  const working = collectWorking(file);
  const isForAll = working.length > 0 && !working.some((owner) => isChoosing(file, owner));
  for (const { node, api, arguments: given } of kept) {
    const isOwn = given.some((one) => one !== undefined && isAskedAsSomebody(file, one, asked));
    if (isOwn) yield { kind: 'own', node, api, edit: undefined };
    else if (isForAll && getAncestors(node).some((one) => working.includes(one as FunctionNode)))
      yield { kind: 'all', node, api, edit: undefined };
  }
}

/** Is a value a request with credentials, or what answers one? */
function isAskedAsSomebody(
  file: FileView,
  value: TSESTree.Node,
  asked: ReadonlyMap<TSESTree.Node, Site>,
): boolean {
  return file.scope.resolve(value).list.some((origin) => {
    if (!('node' in origin)) return false;
    const awaited = unwrap(origin.node);
    const node = awaited.type === 'AwaitExpression' ? unwrap(awaited.argument) : awaited;
    const options = asked.get(node);
    if (options !== undefined) return hasCredentials(file, options);
    const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
    const isCopy = callee?.type === 'MemberExpression' && findMemberName(callee) === 'clone';
    return isCopy && isAskedAsSomebody(file, callee.object, asked);
  });
}

/** Do the options of a request say who asks? */
function hasCredentials({ scope }: FileView, site: Site): boolean {
  const [, options] = site.arguments;
  if (options === undefined) return false;
  const { known } = scope.propertyValues(scope.property(options, 'credentials'), site.node);
  if (known.length > 0 && known.every((value) => value.kind === 'literal' && value.value === 'include'))
    return true;
  return scope
    .property(options, 'headers')
    .nodes.some((headers) =>
      CREDENTIAL_HEADERS.some((name) => scope.property(headers, name).nodes.length > 0),
    );
}

/** The functions that answer the requests of a page, and those of the file that they call. */
function collectWorking(file: FileView): FunctionNode[] {
  const working = file
    .getSites('worker-fetch')
    .flatMap((site) => findGiven(file, site, 'worker-fetch').filter(isFunction));
  // What is called is added at the end, and so looked into as well.
  for (const owner of working) {
    for (const node of file.scope.nodesIn(owner) ?? []) {
      if (node.type !== 'CallExpression') continue;
      for (const origin of file.scope.resolve(node.callee).list)
        if (origin.kind === 'node' && isFunction(origin.node) && !working.includes(origin.node))
          working.push(origin.node);
    }
  }
  return working;
}

/** Does a function look at what is asked for or answered, or hand it to somebody who may? */
function isChoosing({ scope }: FileView, owner: FunctionNode): boolean {
  return (scope.nodesIn(owner) ?? []).some((node) => {
    if (node.type === 'MemberExpression') return TELLING.has(findMemberName(node) ?? '');
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern')
      return TELLING.has(findKeyName(node) ?? '');
    const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
    return callee?.type === 'Identifier' && isOfOtherFile(scope, callee);
  });
}

function isOfOtherFile(scope: FileView['scope'], name: TSESTree.Identifier): boolean {
  return scope.bindings.findVariable(name)?.defs.some(({ type }) => type === 'ImportBinding') === true;
}
