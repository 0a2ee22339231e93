import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { packages } from '../../src/knowledge/index.ts';
import { at, isRuleFile, listRepository, nodesOf, parseSource, readSources, type Source } from './sources.ts';

/** What a file must not hold: each finding says where and what. */
type Check = (source: Source) => string[];

const TELLS_NOTHING = /^(?:utils|helpers|common|misc|shared)$/;

/** Folders and files named after nothing they hold. */
function isNamedAfterNothing(path: string): boolean {
  return path.split('/').some((part) => TELLS_NOTHING.test(part.split('.')[0] ?? ''));
}

/** Ways around the compiler. */
const findEscapes: Check = (source) => [
  ...[...nodesOf(source.ast)].flatMap((node) => {
    if (node.type === 'TSAnyKeyword') return [`${at(source, node)} any`];
    return node.type === 'TSNonNullExpression' ? [`${at(source, node)} non-null !`] : [];
  }),
  ...(source.ast.comments ?? []).flatMap((comment) =>
    /@ts-(?:ignore|nocheck|expect-error)/.test(comment.value) ? [`${at(source, comment)} @ts-…`] : [],
  ),
];

/** State that outlives a file: the store alone may hold some. */
const findState: Check = (source) =>
  source.ast.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') return [];
    if (declared.kind !== 'const') return [`${at(source, declared)} ${declared.kind}`];
    return declared.declarations.flatMap(({ init }) =>
      init !== null && isEmptyCollection(init) ? [`${at(source, init)} an empty collection`] : [],
    );
  });

function isEmptyCollection(node: TSESTree.Expression): boolean {
  if (node.type === 'ArrayExpression') return node.elements.length === 0;
  if (node.type === 'ObjectExpression') return node.properties.length === 0;
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier') return false;
  return ['Map', 'Set'].includes(node.callee.name) && node.arguments.length === 0;
}

/** Names that are also schemes of addresses, which a rule may well compare. */
const SCHEMES = new Set('amqp ftp http https ldap mongodb mqtt mysql nats redis smtp ws'.split(' '));
const PACKAGES = new Set(packages.map((facts) => facts.package));

/** What belongs into a row of knowledge, or below the authoring layer. */
const findKnowledgeInRule: Check = (source) =>
  [...nodesOf(source.ast)].flatMap((node) => {
    if (node.type === 'ClassDeclaration') return [`${at(source, node)} a rule class`];
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier') {
      if (node.property.name === 'getText') return [`${at(source, node)} getText()`];
      if (node.property.name === 'package') return [`${at(source, node)} asks which package it is`];
    }
    return comparedTexts(node).flatMap((text) =>
      isPackageName(text) ? [`${at(source, node)} the package ${text}`] : [],
    );
  });

/** The literals a node decides by: operands, cases, members of lists and arguments. */
function comparedTexts(node: TSESTree.Node): string[] {
  const compared =
    node.type === 'BinaryExpression'
      ? [node.left, node.right]
      : node.type === 'SwitchCase'
        ? [node.test]
        : node.type === 'ArrayExpression'
          ? node.elements
          : node.type === 'CallExpression'
            ? node.arguments
            : [];
  return compared.flatMap((one) =>
    one?.type === 'Literal' && typeof one.value === 'string' ? [one.value] : [],
  );
}

function isPackageName(text: string): boolean {
  return /^(?:node:|@[\w-]+\/)/.test(text) || (PACKAGES.has(text) && !SCHEMES.has(text));
}

const src = readSources('src');
const rules = src.filter(({ path }) => isRuleFile(path));

/** The longest a file may be, in lines. */
const lengthOf = ({ path }: Source): number => (isRuleFile(path) ? 150 : 400);

const findLong: Check = (source) => {
  const lines = source.text.trimEnd().split('\n').length;
  const isGenerated = source.text.startsWith('// Made by `npm run generate`');
  return lines <= lengthOf(source) || isGenerated ? [] : [`${source.path} has ${lines} lines`];
};

describe('what the repository does without', () => {
  it('names that tell nothing', () => {
    expect(listRepository().filter(isNamedAfterNothing)).toEqual([]);
  });

  it('ways around the compiler, in src', () => {
    expect(src.flatMap(findEscapes)).toEqual([]);
  });

  it('state outside the store', () => {
    expect(src.filter(({ path }) => path !== 'src/project/store.ts').flatMap(findState)).toEqual([]);
  });

  it('knowledge in rules', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.flatMap(findKnowledgeInRule)).toEqual([]);
  });

  it('long files', () => {
    expect(src.flatMap(findLong)).toEqual([]);
  });

  it.each([
    ['src/utils/path.ts', true],
    ['src/ast/helpers.ts', true],
    ['tests/support/shared.test.ts', true],
    ['src/ast/member.ts', false],
  ])('would notice a name that tells nothing: %s', (path, isFound) => {
    expect(isNamedAfterNothing(path)).toBe(isFound);
  });

  it.each<[string, Check, string, number]>([
    ['an escape', findEscapes, 'const x: any = 1;', 1],
    ['an escape', findEscapes, 'f(x!.y);', 1],
    ['an escape', findEscapes, '// @ts-ignore\nf();', 1],
    ['an escape', findEscapes, `const text = 'any ! @ts-ignore';`, 0],
    ['state', findState, 'let count = 0;', 1],
    ['state', findState, 'export const known = new Map<string, number>();', 1],
    [
      'state',
      findState,
      'const byFile = new WeakMap<object, number>(); const byName = new Map([[1, 2]]);',
      0,
    ],
    ['knowledge', findKnowledgeInRule, `if (site.api === '@grpc/grpc-js') f();`, 1],
    ['knowledge', findKnowledgeInRule, `if (place.package === name) f();`, 1],
    ['knowledge', findKnowledgeInRule, `if (/x/.test(sourceCode.getText(node))) f();`, 1],
    [
      'knowledge',
      findKnowledgeInRule,
      `import { f } from '../../ast/index.ts'; if (scheme === 'ws') f('path');`,
      0,
    ],
  ])('would notice %s', (_, check, text, count) => {
    expect(check(parseSource('src/rules/web/no-x.ts', text))).toHaveLength(count);
  });
});
