import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, isFunction, printName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { component, type Scope } from '../../scope/index.ts';
import type { Sink } from '../sinks.ts';
import type { SiteSource } from '../sites/source.ts';
import { isBoundedBefore } from './bounded.ts';

/** A regular expression in the code: a literal, or a constructor that is given constants. */
export interface Pattern {
  readonly pattern: string;
  readonly flags: string;
  /** The parts it is joined from, where some are not known; `pattern` has a mark in their place. */
  readonly parts?: readonly (string | undefined)[];
  /** Where it is written. */
  readonly node: TSESTree.Node;
}

/** Methods of patterns that are given a text, and methods of texts that are given a pattern. */
const OF_PATTERNS = new Set(['test', 'exec']);
const OF_TEXTS = new Set(['match', 'matchAll', 'search', 'replace', 'replaceAll', 'split']);
/** A schema is looked through for patterns no farther than this. */
const MOST_NODES = 400;
const DEEPEST_NAME = 4;

/** The texts that a call looks for a pattern in, as sinks of the kind `searched`. */
export function findSearches(source: SiteSource, node: TSESTree.CallExpression): Sink[] {
  const callee = unwrap(node.callee);
  const [argument] = node.arguments;
  if (callee.type !== 'MemberExpression' || argument === undefined || argument.type === 'SpreadElement')
    return [];
  const name = findMemberName(callee) ?? '';
  if (!OF_PATTERNS.has(name) && !OF_TEXTS.has(name)) return [];
  const pattern = OF_PATTERNS.has(name) ? callee.object : argument;
  const text = OF_PATTERNS.has(name) ? argument : callee.object;
  return readPatterns(source.scope, pattern).length > 0
    ? createSinks(source, node, [{ text, steps: [] }])
    : [];
}

/** What a call holds against a schema, which can hold patterns. */
export function findHeld(source: SiteSource, node: TSESTree.Node, { validations }: KnownPlace): Sink[] {
  if (node.type !== 'CallExpression' || validations.length === 0) return [];
  const held = validations.flatMap(({ data, dataPath }) => {
    const given = node.arguments[data];
    return given === undefined || given.type === 'SpreadElement' ? [] : [{ text: given, steps: dataPath }];
  });
  return createSinks(source, node, held);
}

interface Searched {
  readonly text: TSESTree.Node;
  readonly steps: readonly string[];
}

function createSinks(
  source: SiteSource,
  node: TSESTree.CallExpression,
  searched: readonly Searched[],
): Sink[] {
  if (searched.length === 0) return [];
  const place = findPlace(source);
  return searched.flatMap(({ text, steps }) =>
    (place?.rows ?? []).flatMap((entry): Sink[] =>
      entry.table === 'sinks' && entry.name === 'searched' && place !== undefined
        ? [
            {
              kind: 'searched',
              entry,
              node,
              api: printName(node),
              place,
              arguments: node.arguments,
              value: text,
              steps,
              isCertain: true,
              isApart: true,
            },
          ]
        : [],
    ),
  );
}

function findPlace({ facts }: SiteSource): KnownPlace | undefined {
  let place = facts.global('Pattern');
  for (const step of [component.instance, component.member('exec'), component.argument(0)])
    place = place && facts.step(place, step);
  return place;
}

/** The patterns that a sink of the kind `searched` looks for: those of the call, and of the schema it holds the data against. */
export function findSearched({ scope }: { readonly scope: Scope<KnownPlace> }, sink: Sink): Pattern[] {
  const { node } = sink;
  if (node.type !== 'CallExpression') return [];
  const callee = unwrap(node.callee);
  const object = callee.type === 'MemberExpression' ? callee.object : undefined;
  const own = [...(object === undefined ? [] : [object]), ...node.arguments].filter(
    (one) => one !== sink.value,
  );
  // What a function of a package takes for a pattern may be a text.
  const patterns = own.flatMap((one) => [
    ...readPatterns(scope, one),
    ...(sink.isApart === true ? [] : readTexts(scope, one)),
  ]);
  const isSchema = scope.api(node).some(({ validations }) => validations.length > 0);
  if (!isSchema) return patterns;
  const found = new Map(patterns.map((one) => [one.node, one]));
  const roots = [...own, ...(object === undefined ? [callee] : [])];
  collectPatterns(scope, roots, found);
  return [...found.values()];
}

/** Every pattern in a value that is given to what serves requests: a pattern itself, or a schema. */
export function findGivenPatterns(scope: Scope<KnownPlace>, node: TSESTree.Node): Pattern[] {
  const found = new Map(readPatterns(scope, node).map((one) => [one.node, one]));
  if (found.size === 0) collectPatterns(scope, [node], found);
  return [...found.values()];
}

/** Every pattern in what a schema is made with, through the names of the file. */
function collectPatterns(
  scope: Scope<KnownPlace>,
  roots: readonly TSESTree.Node[],
  found: Map<TSESTree.Node, Pattern>,
): void {
  const queue = roots.map((node) => ({ node, depth: 0 }));
  const seen = new Set<TSESTree.Node>();
  for (const { node, depth } of queue) {
    if (seen.has(node) || seen.size > MOST_NODES || !scope.fuel.spend()) continue;
    seen.add(node);
    for (const inner of scope.nodesIn(node) ?? []) {
      if (seen.size > MOST_NODES) return;
      if (isFunction(inner) || isBoundedBefore(scope, inner)) continue;
      for (const one of readWritten(scope, inner)) found.set(one.node, one);
      if (inner.type !== 'Identifier' || depth >= DEEPEST_NAME) continue;
      for (const origin of scope.resolve(inner).list) {
        if (origin.kind === 'place' || origin.kind === 'node') {
          const next = unwrap(origin.node);
          if (!isFunction(next) && next !== inner && !seen.has(next))
            queue.push({ node: next, depth: depth + 1 });
        }
      }
    }
  }
}

/** A pattern that is written here: a literal, a constructor, the keyword `pattern` of a JSON Schema. */
export function readWritten(scope: Scope<KnownPlace>, node: TSESTree.Node): Pattern[] {
  if (node.type === 'Literal' && 'regex' in node) return [{ ...node.regex, node }];
  if (node.type === 'NewExpression') return [...readPatterns(scope, node), ...readJoined(scope, node)];
  if (node.type !== 'Property' || findKeyName(node) !== 'pattern') return [];
  const { known, complete } = scope.values(node.value);
  return known.flatMap((value) =>
    complete && value.kind === 'literal' && typeof value.value === 'string'
      ? [{ pattern: value.value, flags: 'u', node: value.node }]
      : [],
  );
}

/** `new RegExp('^@' + name + '(\\s+)+;')` */
function readJoined({ bindings, values }: Scope<KnownPlace>, node: TSESTree.NewExpression): Pattern[] {
  const callee = unwrap(node.callee);
  const [given, flags] = node.arguments;
  if (callee.type !== 'Identifier' || callee.name !== 'RegExp' || !bindings.isGlobal(callee)) return [];
  if (given === undefined || given.type === 'SpreadElement' || flags?.type === 'SpreadElement') return [];
  const [flag] = flags === undefined ? [] : values(flags).known;
  if (flags !== undefined && flag?.kind !== 'literal') return [];
  return values(given).known.flatMap((value) =>
    value.kind === 'text'
      ? [
          {
            pattern: value.parts.map((part) => part ?? '…').join(''),
            flags: flag?.kind === 'literal' ? String(flag.value) : '',
            parts: value.parts,
            node,
          },
        ]
      : [],
  );
}

function readTexts({ values }: Scope<KnownPlace>, node: TSESTree.Node): Pattern[] {
  return values(node).known.flatMap((value) =>
    value.kind === 'literal' && typeof value.value === 'string'
      ? [{ pattern: value.value, flags: '', node: value.node }]
      : [],
  );
}

function readPatterns({ values }: Scope<KnownPlace>, node: TSESTree.Node): Pattern[] {
  return values(node).known.flatMap((value) => (value.kind === 'regexp' ? [value] : []));
}
