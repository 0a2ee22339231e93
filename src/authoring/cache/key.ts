import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, isWithin, printName, unwrap, type FunctionNode } from '../../ast/index.ts';
import type { FileView } from '../file.ts';
import type { Role } from '../../knowledge/index.ts';
import { getPositions, type Site } from '../site.ts';

/** A function whose results are kept for everybody, though they are about who asks. */
export interface SharedResult {
  readonly node: TSESTree.Node;
  readonly api: string;
  /** The variable that says who asks. */
  readonly name: string;
}

/** The functions whose results a call keeps. */
export function getCachedFunctions(file: FileView, site: Site): FunctionNode[] {
  return findGiven(file, site, 'cached-function').filter(isFunction);
}

/** What is given where a role is played. */
export function findGiven({ scope }: FileView, site: Site, role: Role): TSESTree.Node[] {
  return getPositions(site, role).flatMap(({ property }) =>
    (property?.nodes ?? []).flatMap((node) =>
      scope.resolve(node).list.flatMap((origin) => (origin.kind === 'node' ? [origin.node] : [])),
    ),
  );
}

/** Finds functions that are kept under a key in which the account is missing that they read. */
export function findSharedResults(file: FileView): SharedResult[] {
  const { scope } = file;
  return file.getSites('cached-function').flatMap((site): SharedResult[] => {
    const [owner] = findGiven(file, site, 'cached-function');
    if (owner === undefined || !isFunction(owner)) return [];
    const keys = findGiven(file, site, 'cached-key');
    const isKey = (variable: TSESLint.Scope.Variable): boolean =>
      keys.some((key) => readsVariable(file, key, variable));
    for (const node of scope.nodesIn(owner) ?? []) {
      const bare = node.type === 'MemberExpression' ? unwrap(node.object) : node;
      // Who asks, read on the spot: only another key than the usual one can hold that.
      const isRead = node.type === 'MemberExpression' || node.type === 'CallExpression';
      if (keys.length === 0 && isRead && isAccount(file, node))
        return [{ node: site.node, api: site.api, name: printName(node) }];
      const variable = bare.type === 'Identifier' ? scope.bindings.findVariable(bare) : undefined;
      if (variable === undefined || isKey(variable) || !isOfAccount(file, variable)) continue;
      return [{ node: site.node, api: site.api, name: variable.name }];
    }
    return [];
  });
}

/** Is a variable given who asks, or something of it? */
function isOfAccount(file: FileView, { defs }: TSESLint.Scope.Variable): boolean {
  return defs.some(({ node }) => {
    if (node.type !== 'VariableDeclarator' || node.init === null) return false;
    const inits = [node.init, ...(file.scope.nodesIn(node.init) ?? [])];
    return inits.some((one) => isAccount(file, unwrap(one)));
  });
}

function isAccount(file: FileView, node: TSESTree.Node): boolean {
  return file.scope.api(node).some((place) => file.isPlaying(place, 'account', node));
}

function readsVariable({ scope }: FileView, node: TSESTree.Node, variable: TSESLint.Scope.Variable): boolean {
  return (
    variable.references.some(({ identifier }) => isWithin(identifier, node)) ||
    (scope.nodesIn(node) ?? []).some(({ type }) => type === 'SpreadElement')
  );
}
