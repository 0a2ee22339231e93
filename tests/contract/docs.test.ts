import { dirname, join, posix } from 'node:path';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../scripts/generate/markdown.ts';
import { SECTIONS } from '../../scripts/generate/rule-pages.ts';
import { rules, type RuleName } from '../../src/rules/index.ts';
import { runFence } from './fences.ts';
import { normalize, readPage, type Page } from './markdown.ts';
import { listRepository, nodesOf, parseSource, readText, root } from './sources.ts';

const END_OF_HEADER = '<!-- end of generated header -->\n';

const paths = listRepository();
const pages = new Map(
  paths
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/threats/'))
    .map((path) => [path, readPage(path)]),
);
const names = Object.keys(rules) as RuleName[];

const ruleOf = (path: string): RuleName | undefined => names.find((name) => path === `docs/rules/${name}.md`);

/** The names of the safe cases in a rule's test files, as the code spells them. */
function listSafeCases(rule: string): string[] {
  const files = paths.filter((path) =>
    new RegExp(`^tests/rules/[^/]+/${rule}(?:\\..+)?\\.test\\.ts$`).test(path),
  );
  return files.flatMap((path) => {
    const keys: string[] = [];
    for (const node of nodesOf(parseSource(path, readText(path)).ast)) {
      if (node.type !== 'Property' || node.key.type !== 'Identifier' || node.key.name !== 'safe') continue;
      if (node.value.type !== 'ObjectExpression') continue;
      for (const property of node.value.properties) {
        if (property.type !== 'Property') continue;
        if (property.key.type === 'Literal') keys.push(String(property.key.value));
        if (property.key.type === 'Identifier') keys.push(property.key.name);
      }
    }
    return keys.map(normalize);
  });
}

describe('the README', () => {
  it('names every setting', () => {
    const settings = [...readText('docs/rules/valid-settings.md').matchAll(/^\| `(\w+)` /gm)].map(
      ([, setting]) => setting,
    );
    expect(settings).toContain('level');
    const readme = readText('README.md');
    expect(settings.filter((setting) => !readme.includes(`\`${setting}\``))).toEqual([]);
  });
});

describe.each(names)('the page of %s', (name) => {
  const path = `docs/rules/${name}.md`;
  const page: Page = pages.get(path) ?? { sections: [], fences: [], links: [], headings: [] };
  const meta = rules[name].meta;
  const section = (title: string) => page.sections.find((one) => one.title === title);

  it('has its sections, in order, and something in each', () => {
    expect(page.sections.map(({ title }) => title)).toEqual(SECTIONS);
    expect(page.sections.filter(({ isEmpty }) => isEmpty).map(({ title }) => title)).toEqual([]);
  });

  it('has one title', () => {
    expect(page.headings.filter((heading) => heading === `mitigate/${name}`)).toHaveLength(1);
  });

  it('is of a rule that the changelog names', () => {
    expect(readText('CHANGELOG.md')).toContain(`\`${name}\``);
  });

  it('has a body of at most 120 lines', () => {
    const body = readText(path).split(END_OF_HEADER)[1] ?? '';
    expect(body.trim().split('\n').length).toBeLessThanOrEqual(120);
  });

  it('shows each message, and what to write instead', () => {
    const marked = page.fences.flatMap(({ code }) =>
      [...code.matchAll(/!([A-Za-z]\w*)/g)].map((match) => match[1]),
    );
    const missing = Object.keys(meta.docs?.messages ?? {}).filter((id) => !marked.includes(id));
    expect(missing).toEqual([]);
    expect(page.fences.filter((fence) => fence.section === 'Instead')).not.toEqual([]);
  });

  it('names each option of its own', () => {
    const [schema] = [meta.schema].flat() as { properties?: object }[];
    const options = Object.keys(schema?.properties ?? {}).filter((option) => option !== 'level');
    expect(options.filter((option) => !section('Options')?.codes.has(option))).toEqual([]);
  });

  it('proves each entry of what it does not report: by code of its own or a safe case of that name', () => {
    const cases = listSafeCases(name);
    const entries = section('Not reported')?.entries ?? [];
    expect(entries).not.toEqual([]);
    const unproven = entries.filter((entry) => entry.fences.length === 0 && !cases.includes(entry.name));
    expect(unproven.map((entry) => entry.name)).toEqual([]);
  });
});

const fences = [...pages].flatMap(([path, page]) =>
  page.fences.flatMap((fence, index) =>
    // What stands for a whole file is run by `worked-example.test.ts`.
    fence.values.has('file')
      ? []
      : [{ name: `${path}:${fence.line}`, path, fence, previous: page.fences[index - 1] }],
  ),
);

describe('every piece of code in the docs', () => {
  it.each(fences)('$name', async ({ path, fence, previous }) => {
    expect(await runFence(fence, ruleOf(path), previous)).toEqual([]);
  });
});

describe('every link in the docs', () => {
  const linked = paths.filter((path) => path.endsWith('.md'));

  it.each(linked)('%s', (path) => {
    const broken = readPage(path).links.filter((target) => {
      if (target.startsWith('https://')) return false;
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? path : posix.join(dirname(path), file);
      if (!existsSync(join(root, to))) return true;
      return anchor !== undefined && !readPage(to).headings.map(anchorOf).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});
