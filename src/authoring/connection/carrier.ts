import type { TSESTree } from '@typescript-eslint/utils';
import { wrapped } from '../../ast/index.ts';
import type { Given } from '../call-rule.ts';
import { isHere, readTarget } from './endpoint.ts';
import { getSitesAt, readRole } from '../site.ts';

/**
 * Is what a site makes only ever used to reach this machine, or in development? An agent names no host of its own: the
 * requests that are given it do. One use out of sight, or toward another host, and the answer is no.
 */
export function isCarrierLocal(given: Given): boolean {
  const isLocalUse = (node: TSESTree.Node): boolean => {
    if (!given.scope.fuel.spend()) return false;
    const inner = wrapped(node);
    const { parent } = inner;
    switch (parent?.type) {
      case 'Property':
      case 'SpreadElement':
        return parent.parent.type === 'ObjectExpression' && isLocalUse(parent.parent);
      case 'VariableDeclarator':
        return parent.id.type === 'Identifier' && isLocalVariable(parent, parent.id);
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee !== inner && isLocalCall(parent, given);
      default:
        return false;
    }
  };

  const isLocalVariable = (declarator: TSESTree.VariableDeclarator, id: TSESTree.Identifier): boolean => {
    if (declarator.parent.parent.type === 'ExportNamedDeclaration') return false;
    const references = given.scope.bindings.findVariable(id)?.references ?? [];
    const uses = references.filter(({ init }) => init !== true);
    return (
      uses.length > 0 &&
      uses.every((use) => {
        const node = use.identifier as TSESTree.Node;
        return use.isReadOnly() && (given.isDevelopmentOnly(node) || isLocalUse(node));
      })
    );
  };

  return isLocalUse(given.site.node);
}

function isLocalCall(call: TSESTree.Node, { getSites, scope }: Given): boolean {
  const sites = getSitesAt(getSites('dial-url'), call);
  return (
    sites.length > 0 &&
    sites.every((site) => {
      const { reach, isSocket } = readTarget((role) => readRole(scope, site, role));
      return isSocket || isHere(reach);
    })
  );
}
