import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, getStatementsOf, isLeaving } from '../ast/index.ts';
import { createAroundJudge } from './around.ts';
import { memoize } from './demand.ts';
import type { Place } from './facts.ts';
import {
  createModeReader,
  DEVELOPMENT,
  PRODUCTION,
  RUN_MODE,
  type ModeNames,
  type ModeReader,
} from './mode.ts';
import type { Tracer } from './tracer.ts';

/**
 * Makes the judge of development code: does a node run only in development or tests? Judged by the conditions around
 * it and by early exits before it. `flags` are names or member paths (`config.debug`) that the project declares to be
 * true in development only. With other `names` it judges another mode of running that flags switch on.
 */
export function createGuard<P extends Place>(
  tracer: Tracer<P>,
  flags: ReadonlySet<string>,
  names: ModeNames = RUN_MODE,
): (node: TSESTree.Node) => boolean {
  const reader = createModeReader(tracer, flags, names);
  const getExit = memoize((block: TSESTree.Node) => findExit(reader, block));
  // Without fuel nobody can tell, and nobody is told.
  return createAroundJudge((child, parent) => !tracer.fuel.spend() || isGuardedBy(child, parent));

  function isGuardedBy(child: TSESTree.Node, parent: TSESTree.Node): boolean {
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (child === parent.test) return false;
        return reader.impliesDevelopment(parent.test, child === parent.consequent);
      case 'LogicalExpression':
        if (child !== parent.right || parent.operator === '??') return false;
        return reader.impliesDevelopment(parent.left, parent.operator === '&&');
      case 'BlockStatement':
      case 'StaticBlock':
      case 'Program':
        return child.range[0] >= getExit(parent);
      case 'SwitchCase':
        if (child === parent.test) return false;
        return child.range[0] >= getExit(parent) || (names === RUN_MODE && isDevelopmentCase(reader, parent));
      case 'Property':
        return names === RUN_MODE && child === parent.value && isDevelopmentEntry(parent);
      default:
        return false;
    }
  }
}

/** Where in a block it is sure that production has left; Infinity when it never is. */
function findExit(reader: ModeReader, block: TSESTree.Node): number {
  for (const statement of getStatementsOf(block)) {
    if (statement.type !== 'IfStatement') continue;
    const { test, consequent, alternate } = statement;
    if (isLeaving(consequent) && reader.impliesDevelopment(test, false)) return statement.range[1];
    if (alternate !== null && isLeaving(alternate) && reader.impliesDevelopment(test, true)) {
      return statement.range[1];
    }
  }
  return Infinity;
}

/** A case that only development runs into: by its own label, and by those it is fallen into from. */
function isDevelopmentCase(reader: ModeReader, branch: TSESTree.SwitchCase): boolean {
  const { cases, discriminant } = branch.parent;
  if (!reader.isMode(discriminant)) return false;
  for (let at = cases.indexOf(branch); at >= 0; at -= 1) {
    const current = cases[at];
    const name = current?.test == null ? undefined : findLiteralText(current.test);
    if (name === undefined || !DEVELOPMENT.has(name)) return false;
    const last = cases[at - 1]?.consequent.at(-1);
    if (last !== undefined && isLeaving(last)) return true;
  }
  return true;
}

/** `{ development: …, production: … }`: one configuration per run mode. */
function isDevelopmentEntry(property: TSESTree.Property): boolean {
  const name = findKeyName(property);
  if (name === undefined || !DEVELOPMENT.has(name) || property.parent.type !== 'ObjectExpression') {
    return false;
  }
  return property.parent.properties.some(
    (sibling) => sibling.type === 'Property' && PRODUCTION.has(findKeyName(sibling) ?? ''),
  );
}
