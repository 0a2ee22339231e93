import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, getProgram, unwrap, wrapped } from '../../ast/index.ts';
import type { Given } from '../call-rule.ts';
import { getPositions } from '../site.ts';

/** A module of the project: a relative path, or an alias for one. */
const OWN_MODULE = /^(?:\.{1,2}\/|\.{1,2}$|\/|#|@\/|~)/;

/**
 * Is whatever serves the requests of a server in sight: are they answered in this file, and is nothing of another module
 * of the project handed what could serve them or look at the client?
 */
export function isServedInSight(given: Given): boolean {
  const { site, getSites } = given;
  const isServed =
    getPositions(site, 'serve-request').length === 0 ||
    site.arguments.length > 1 ||
    getSites('serve-event').length > 0;
  return isServed && !isOwnModuleHandedOn(given);
}

function isOwnModuleHandedOn({ site, scope }: Given): boolean {
  const nodes = scope.nodesIn(getProgram(site.node));
  if (nodes === undefined) return true;
  return nodes.some((node) => {
    if (node.type === 'ImportDeclaration') {
      return (
        OWN_MODULE.test(node.source.value) &&
        node.specifiers.some(({ local }) => isNameHandedOn(local, scope))
      );
    }
    if (node.type === 'ImportExpression') return OWN_MODULE.test(findLiteralText(node.source) ?? '');
    if (node.type !== 'CallExpression' || !isRequire(node)) return false;
    const { parent } = wrapped(node);
    const names = parent?.type === 'VariableDeclarator' ? findNames(parent.id) : [];
    return names.length === 0 ? isHandedOn(node) : names.some((name) => isNameHandedOn(name, scope));
  });
}

function isRequire(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  const [path] = call.arguments;
  return (
    callee.type === 'Identifier' &&
    callee.name === 'require' &&
    path !== undefined &&
    OWN_MODULE.test(findLiteralText(path) ?? '')
  );
}

function isNameHandedOn(name: TSESTree.Node, scope: Given['scope']): boolean {
  if (name.type !== 'Identifier') return true;
  const references = scope.bindings.findVariable(name)?.references ?? [];
  return references.some((use) => use.init !== true && isHandedOn(use.identifier));
}

function findNames(pattern: TSESTree.Node): readonly TSESTree.Node[] {
  if (pattern.type !== 'ObjectPattern') return [pattern];
  return pattern.properties.map((property) => (property.type === 'Property' ? property.value : property));
}

/** Is a value, a member of it or what a call of it gives an argument, or is it called with something that has a name? */
function isHandedOn(use: TSESTree.Node): boolean {
  let node = wrapped(use);
  for (let { parent } = node; parent != null; { parent } = node) {
    if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
      if (parent.callee !== node) return true;
      if (parent.arguments.some((argument) => unwrap(argument).type === 'Identifier')) return true;
    } else if (parent.type !== 'MemberExpression' || parent.object !== node) {
      return false;
    }
    node = wrapped(parent);
  }
  return false;
}
