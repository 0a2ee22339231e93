import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, isWithin, wrapped } from '../../ast/index.ts';
import type { TaintedArrival } from '../arrival/judge.ts';
import { addDeclaration } from '../module-edit.ts';
import type { Edit } from '../repair.ts';

/** Escapes what of others becomes part of a pattern, by a function at the end of the file. */
export function escapePattern({
  sink,
  way,
  entry,
  getText,
  isTyped,
}: TaintedArrival<object>): Edit | undefined {
  // The outermost part of what is given that is the data of others alone, as far as it stands there.
  const { value, steps } = sink;
  const inner = way.find((step) => isWithin(step, value));
  const node = steps.length > 0 ? entry : inner && findWhole(inner);
  if (node === undefined) return undefined;
  const helper = addDeclaration(
    node,
    'escapePattern',
    `/** The text as a pattern that finds it and nothing else. */
function escapePattern(text${isTyped ? ': string' : ''})${isTyped ? ': string' : ''} {
  return text.replace(/[\\\\^$.*+?()[\\]{}|-]/g, '\\\\$&');
}`,
  );
  if (helper === undefined) return undefined;
  const text = getText(node);
  const isText = text.startsWith('String(');
  const escaped = `escapePattern(${isText ? text : `String(${text})`})`;
  const name = node.parent?.type === 'Property' && node.parent.shorthand ? `${text}: ` : '';
  return (fixer) => [fixer.replaceText(node, name + escaped), ...helper(fixer)];
}

/** `req` of `req.query.q`, or of `String(req.query.q)`, stands for all of it. */
function findWhole(node: TSESTree.Node): TSESTree.Node {
  const { parent } = wrapped(node);
  const isHolder = parent?.type === 'MemberExpression' && parent.object === wrapped(node);
  const isOfText =
    parent?.type === 'CallExpression' &&
    parent.callee.type === 'Identifier' &&
    parent.callee.name === 'String';
  return isHolder || isOfText ? findWhole(parent) : node;
}

/** Is the member that the sink is about written in the file, and not one that a text or somebody's object might have? */
export function isSpelledOut({ sink, way }: TaintedArrival<object>): boolean {
  const name = sink.steps.at(-1);
  return (
    name === undefined ||
    way.some((node) => {
      const { parent } = wrapped(node);
      return parent?.type === 'Property' && findKeyName(parent) === name;
    })
  );
}
