import type { TSESTree } from '@typescript-eslint/utils';
import type { FileView } from '../file.ts';
import { replaceNode, type Edit } from '../repair.ts';
import type { Sink } from '../sinks.ts';
import { isBoundedBefore } from './bounded.ts';
import { findGivenPatterns, findSearched, readWritten, type Pattern } from './searches.ts';
import type { Slowness } from './slowness.ts';

/** A pattern that takes more than linear time. */
export interface SlowPattern {
  readonly pattern: Pattern;
  readonly slowness: Slowness;
}

/** The worst of the patterns that a sink of the kind `searched` looks for. */
export function findSlow(file: Pick<FileView, 'scope' | 'patterns'>, sink: Sink): SlowPattern | undefined {
  return findWorst(file, findSearched(file, sink));
}

/** The worst of the patterns that a value holds which requests are matched by: a pattern, or a schema. */
export function findSlowIn(
  file: Pick<FileView, 'scope' | 'patterns'>,
  node: TSESTree.Node,
): SlowPattern | undefined {
  return findWorst(file, findGivenPatterns(file.scope, node));
}

function findWorst(file: Pick<FileView, 'patterns'>, patterns: readonly Pattern[]): SlowPattern | undefined {
  const slow = patterns.flatMap((one) => toSlow(file, one));
  return slow.find(({ slowness }) => slowness.degree === 'exponential') ?? slow[0];
}

/**
 * Every slow pattern that a file writes, but those that data of others reaches, and those that are only ever given what the
 * file shows to be its own, or short.
 */
export function* findUnreachedSlow(file: FileView): Generator<SlowPattern> {
  const reached = new Set<TSESTree.Node>();
  const own = new Set<TSESTree.Node>();
  const open = new Set<TSESTree.Node>();
  const slow: SlowPattern[] = [];
  for (const node of file.scope.nodesIn(file.root) ?? []) {
    const written = readWritten(file.scope, node).flatMap((one) => toSlow(file, one));
    if (written.length > 0 && !isBoundedBefore(file.scope, node)) slow.push(...written);
  }
  if (slow.length === 0) return;
  for (const sink of file.getSinks('searched')) {
    const verdict = file.flow.trace('searched', sink.value, sink.steps);
    if (verdict.kind === 'tainted') {
      const found = findSlow(file, sink);
      if (found !== undefined) reached.add(found.pattern.node);
    } else {
      const uses = verdict.kind === 'clean' ? own : open;
      for (const { node } of findSearched(file, sink)) uses.add(node);
    }
  }
  for (const site of file.getSites('request-pattern')) {
    for (const { property } of site.positions) {
      for (const node of property?.nodes ?? []) {
        for (const { node: given } of findGivenPatterns(file.scope, node)) reached.add(given);
      }
    }
  }
  for (const one of slow) {
    const { node } = one.pattern;
    if (!reached.has(node) && (!own.has(node) || open.has(node))) yield one;
  }
}

function toSlow({ patterns }: Pick<FileView, 'patterns'>, pattern: Pattern): SlowPattern[] {
  const slowness =
    pattern.parts === undefined
      ? patterns.find(pattern.pattern, pattern.flags)
      : findSlowJoined(patterns, pattern.parts, pattern.flags);
  return slowness === undefined ? [] : [{ pattern, slowness }];
}

/** What may stand where a part of a pattern is not known; among them are signs that usually keep repeated parts apart. */
const STAND_INS = ['x', '0', '_', '-', ' ', ',', ';', ':', '/', '"', "'", '=', '<', '\\n', '\u{E000}'];

/** How slow a pattern is whatever stands where a part of it is not known. */
function findSlowJoined(
  patterns: FileView['patterns'],
  parts: readonly (string | undefined)[],
  flags: string,
): Slowness | undefined {
  let worst: Slowness | undefined;
  for (const standIn of STAND_INS) {
    const slowness = patterns.find(parts.map((part) => part ?? standIn).join(''), flags);
    if (slowness === undefined) return undefined;
    if (worst?.degree !== 'polynomial') worst = slowness;
  }
  return worst && { ...worst, linear: undefined };
}

/** Writes the pattern that is proven to match the same in linear time. */
export function writeLinear({ pattern, slowness }: SlowPattern): Edit | undefined {
  const { node } = pattern;
  const { linear } = slowness;
  if (linear === undefined || node.type !== 'Literal' || !('regex' in node)) return undefined;
  return replaceNode(node, `/${linear.pattern}/${linear.flags}`);
}
