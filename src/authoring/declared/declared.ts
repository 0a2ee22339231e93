import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, type FunctionNode } from '../../ast/index.ts';
import {
  createFacts,
  listNames,
  type KnownPlace,
  type PackageFacts,
  type PackagesFacts,
} from '../../knowledge/index.ts';
import { component } from '../../scope/index.ts';
import { readDocTags, type DocTag } from './doc-tags.ts';

/** What the tags of a file say of its functions, as rows of a package that no specifier leads to. */
export interface Declared {
  readonly facts: PackagesFacts;
  readonly find: (owner: FunctionNode) => KnownPlace | undefined;
}

/** The name under which the functions of a file stand; no package has such a one. */
export const DECLARED = '*file';

/** What a documentation comment may stand before, down to the function that it is about. */
const AROUND = new Set<string>([
  'AssignmentExpression',
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'ExpressionStatement',
  'MethodDefinition',
  'Property',
  'PropertyDefinition',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'VariableDeclaration',
  'VariableDeclarator',
]);

/** Reads the tags of a file; undefined when there are none. */
export function readDeclared(
  sourceCode: Readonly<TSESLint.SourceCode>,
  getNodes: () => readonly TSESTree.Node[],
): Declared | undefined {
  const tags = readDocTags(sourceCode);
  if (tags.size === 0) return undefined;
  let known: ReturnType<typeof compile> | undefined;
  const getKnown = () => (known ??= compile(getNodes(), tags));
  return {
    get facts() {
      return getKnown().facts;
    },
    find: (owner) => getKnown().places.get(owner),
  };
}

function compile(nodes: readonly TSESTree.Node[], tags: ReadonlyMap<number, readonly DocTag[]>) {
  const tagged = nodes.flatMap((node) => {
    const found = isFunction(node) ? findTags(node, tags) : undefined;
    return found === undefined || !isFunction(node) ? [] : [{ owner: node, found }];
  });
  const facts = createFacts(tagged.map(({ owner, found }, index) => describe(`f${index}`, owner, found)));
  const exports = facts.module(DECLARED);
  const places = new Map<FunctionNode, KnownPlace>();
  tagged.forEach(({ owner }, index) => {
    const place = exports && facts.step(exports, component.member(`f${index}`));
    if (place !== undefined) places.set(owner, place);
  });
  return { facts, places };
}

/** The tags before a function, or before what gives it its name. */
function findTags(
  owner: FunctionNode,
  tags: ReadonlyMap<number, readonly DocTag[]>,
): readonly DocTag[] | undefined {
  let node: TSESTree.Node | undefined = owner;
  for (; node !== undefined; node = AROUND.has(node.parent?.type ?? '') ? node.parent : undefined) {
    const isOneOfSeveral = node.type === 'VariableDeclaration' && node.declarations.length > 1;
    const found = isOneOfSeveral ? undefined : tags.get(node.range[0]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function describe(name: string, owner: FunctionNode, tags: readonly DocTag[]): PackageFacts {
  const sources: string[] = [];
  const tables = { sinks: createTable(), sanitizers: createTable(), guards: createTable() };
  const add = (table: 'sinks' | 'sanitizers' | 'guards', kind: string | undefined, rows: string[]): void => {
    // A kind that is none is somebody else's tag.
    if (kind === undefined || !listNames(table).has(kind)) return;
    const lists = tables[table];
    lists.set(kind, [...(lists.get(kind) ?? []), ...rows]);
  };
  for (const tag of tags) {
    const [kind, ...parameters] = tag.words;
    if (tag.name === 'untrusted') sources.push(`${name}()`);
    else if (tag.name === 'sanitizes') for (const one of tag.words) add('sanitizers', one, [`${name}()`]);
    else if (tag.name === 'sink') add('sinks', kind, getPositions(name, owner, parameters, '(0..)'));
    else add('guards', kind, getPositions(name, owner, parameters, '(0)'));
  }
  return {
    package: DECLARED,
    ...(sources.length > 0 && { sources: { request: sources } }),
    sinks: Object.fromEntries(tables.sinks),
    sanitizers: Object.fromEntries(tables.sanitizers),
    guards: Object.fromEntries(tables.guards),
  };
}

function createTable(): Map<string, string[]> {
  return new Map();
}

/** The arguments that parameters are given by; all of them, or the first, where none is named. */
function getPositions(
  name: string,
  owner: FunctionNode,
  parameters: readonly string[],
  otherwise: string,
): string[] {
  const names = owner.params.map((parameter) => {
    const bare = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    const named = bare.type === 'RestElement' ? bare.argument : bare;
    return named.type === 'Identifier' ? named.name : undefined;
  });
  const found = parameters.flatMap((parameter) => {
    const index = names.indexOf(parameter);
    if (index < 0) return [];
    return owner.params[index]?.type === 'RestElement' ? [`${name}(${index}..)`] : [`${name}(${index})`];
  });
  return found.length === 0 ? [name + otherwise] : found;
}
