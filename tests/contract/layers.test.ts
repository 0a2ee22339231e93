import { describe, expect, it } from 'vitest';
import { importsOf, isRuleFile, parseSource, readSources, readText, type Import } from './sources.ts';

/** A folder imports itself and folders with a lower number; nothing imports what has no number. */
const LAYERS: Readonly<Record<string, number>> = {
  'version.ts': -1,
  threats: 0,
  report: 0.5,
  ast: 1,
  scope: 2,
  flow: 3,
  knowledge: 4,
  project: 5,
  authoring: 6,
  rules: 7,
  languages: 7,
  configs: 8,
  'index.ts': 8.5,
  'brands.ts': 8.5,
  commands: 9,
  cli: 10,
};

/** What an import breaks; undefined when it is as it should be. Paths are from the root, packages by name. */
function judge({ from, to, isType }: Import): string | undefined {
  const complaint = judgePath(from, to) ?? judgePackage(from, to, isType);
  return complaint === undefined ? undefined : `${from} → ${to}: ${complaint}`;
}

function judgePath(from: string, to: string): string | undefined {
  if (to.startsWith('../')) return 'outside the repository';
  if (!to.includes('/') || !to.endsWith('.ts')) return undefined;
  if (!to.startsWith('src/')) return 'src imports nothing of the repository but src';
  const [low, high] = [layerOf(to), layerOf(from)];
  const [below, above] = [LAYERS[low], LAYERS[high]];
  if (above === undefined) return `${high} is no layer`;
  if (below === undefined) return `${low} is no layer`;
  if (low !== high && below >= above) return `${high} is not above ${low}`;
  if (low === 'report' && high !== low && above < 9) return 'only commands report';
  if (high === 'knowledge' && !isOfKnowledge(from, to)) return 'knowledge is data';
  if (isRuleFile(from) && low !== 'authoring' && low !== 'ast') return 'a rule sees authoring and ast only';
  return undefined;
}

/** Knowledge sees knowledge; its grammar sees itself and the types of facts. */
function isOfKnowledge(from: string, to: string): boolean {
  const isGrammar = from.startsWith('src/knowledge/grammar/');
  if (to === 'src/scope/facts.ts') return isGrammar;
  return to.startsWith(isGrammar ? 'src/knowledge/grammar/' : 'src/knowledge/');
}

function judgePackage(from: string, to: string, isType: boolean): string | undefined {
  if (to.endsWith('.ts') || isType) return undefined;
  if (isRuleFile(from)) return 'a rule sees authoring and ast only';
  if (to.startsWith('node:') || declared.has(to)) return undefined;
  return 'not a dependency; `import type` is free';
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

const manifest = JSON.parse(readText('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
};
const needed = Object.keys(manifest.peerDependencies).filter(
  (name) => manifest.peerDependenciesMeta[name]?.optional !== true,
);
const declared = new Set([...Object.keys(manifest.dependencies), ...needed]);
const imports = readSources('src').flatMap((source) => importsOf(source));

describe('the layers', () => {
  it('are the folders of src, and nothing else is there', () => {
    const found = new Set(imports.map(({ from }) => layerOf(from)));
    expect([...found].filter((layer) => LAYERS[layer] === undefined)).toEqual([]);
  });

  it('import downward only', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(judge).filter((complaint) => complaint !== undefined)).toEqual([]);
  });

  it.each([
    ['ast sees no names', 'src/ast/call.ts', '../scope/index.ts'],
    ['the engine gets facts as an argument', 'src/flow/trace.ts', '../knowledge/index.ts'],
    ['knowledge is not asked to judge', 'src/knowledge/node/tls.ts', '../../scope/facts.ts'],
    ['the grammar names no package', 'src/knowledge/grammar/path.ts', '../node/tls.ts'],
    ['the grammar sees the types of facts only', 'src/knowledge/grammar/path.ts', '../../scope/scope.ts'],
    ['scope reads no settings', 'src/scope/guard.ts', '../project/index.ts'],
    ['a rule asks no layer below authoring', 'src/rules/web/no-x.ts', '../../knowledge/index.ts'],
    ['a rule knows no other', 'src/rules/web/no-x.ts', './no-y.ts'],
    ['a rule needs no package', 'src/rules/web/no-x.ts', 'semver'],
    ['reports know results, not rules', 'src/report/html.ts', '../rules/index.ts'],
    ['rules do not report', 'src/authoring/call-rule.ts', '../report/index.ts'],
    ['nothing above is imported', 'src/authoring/call-rule.ts', '../configs/index.ts'],
    ['tests stay outside', 'src/project/store.ts', '../../tests/support/marks.ts'],
    ['no layer without a number', 'src/extras/x.ts', '../ast/index.ts'],
    ['typescript is not there at run time', 'src/scope/types.ts', 'typescript'],
    ['nor is typescript-eslint', 'src/scope/types.ts', '@typescript-eslint/utils'],
  ])('would notice: %s', (_, path, specifier) => {
    const [found] = importsOf(parseSource(path, `import { x } from '${specifier}';`));
    expect(found && judge(found)).toBeDefined();
  });

  it('let types of packages in', () => {
    const [found] = importsOf(
      parseSource('src/ast/x.ts', `import type { T } from '@typescript-eslint/utils';`),
    );
    expect(found && judge(found)).toBeUndefined();
  });
});

describe('the dependencies', () => {
  it('are used at run time, each of them', () => {
    const used = new Set(imports.filter(({ isType }) => !isType).map(({ to }) => to));
    // What is only needed for some files is loaded for the first of them.
    for (const { text } of readSources('src')) {
      for (const [, name = ''] of text.matchAll(/createRequire\(import\.meta\.url\)\('([^']+)'\)/g))
        used.add(name);
    }
    expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name))).toEqual([]);
  });

  it('leave no barrel but the index of a layer or of the grammar', () => {
    const allowed = /^src\/(?:index|[^/]+\/index|knowledge\/grammar\/index)\.ts$/;
    const indexes = readSources('src').filter(({ path }) => path.endsWith('/index.ts'));
    expect(indexes.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
  });
});
