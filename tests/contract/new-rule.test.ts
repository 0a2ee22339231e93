import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families, type Family } from '../../scripts/generate/families.ts';
import { rules } from '../../src/rules/index.ts';
import { allIds, isCatalogueId } from '../../src/threats/index.ts';
import { rulesByCatalogueId, rulesByFamily, weaknessesByRule } from './catalogue-tables.ts';
import { copyRepository, type Copy } from './copy.ts';

/** A rule of the tables that is not here yet: the next one somebody will write. */
const [family, name] = (Object.keys(families) as Family[])
  .flatMap((key) => rulesByFamily[key].map((rule) => [key, rule] as const))
  .find(([, rule]) => !Object.hasOwn(rules, rule)) ?? ['transport', 'every-rule-of-the-tables-is-here'];
const counters = allIds()
  .filter(isCatalogueId)
  .filter((id) => rulesByCatalogueId[id].includes(name))
  .join(',');
const cwe = (weaknessesByRule[name] ?? []).join(',');

const FILES = [
  `docs/rules/${name}.md`,
  `src/rules/${family}/${name}.ts`,
  `tests/rules/${family}/${name}.test.ts`,
];

let copy: Copy;

beforeAll(() => {
  copy = copyRepository();
}, 60_000);

afterAll(() => {
  copy.remove();
});

const generate = (...args: string[]) => copy.run('tsx', 'scripts/generate.ts', ...args);
const newRule = (...args: string[]) => copy.run('tsx', 'scripts/new-rule.ts', ...args);

describe('the repository', () => {
  it('holds what is generated as it is generated', () => {
    expect(generate('--check')).toEqual({ status: 0, output: '' });
  });
});

describe('new-rule refuses', () => {
  const fine = ['--counters', counters, '--cwe', cwe];

  it.each<[string, string[], RegExp[]]>([
    ['no arguments, and says how', [], [/name one family and one rule/, /usage: npm run new-rule/]],
    [
      'what is unknown, all of it at once, and names the nearest',
      ['network', 'tls-please', '--counters', 'S33,NET-2', '--cwe', 'CWE-29', '--set', 'all'],
      [
        /no such family 'network'; there are transport, crypto, /,
        /'tls-please' is no name.*write no-<flaw>, require-<control> or prefer-<choice>/,
        /no such id 'S33'; did you mean S3, /,
        /no such weakness 'CWE-29'; did you mean CWE-2/,
        /--set: 'recommended' or 'strict', not 'all'/,
      ],
    ],
    ['a name in camel case', [family, 'noTls', ...fine], [/'noTls' is no name/]],
    ['a name that leaves the folder', [family, 'no-../../x', ...fine], [/is no name/]],
    [
      'another valid-…, and a lack of ids',
      [family, 'valid-x'],
      [/'valid-x' is no name/, /--counters: /, /--cwe: /],
    ],
    ['a rule that exists', ['governance', 'no-legacy-tls', ...fine], [/exists: src\/rules\/transport\/no-/]],
    ['another flag', [family, name, ...fine, '--force'], [/--force/]],
  ])('%s', (_, args, complaints) => {
    const { status, output } = newRule(...args);
    for (const complaint of complaints) expect(output).toMatch(complaint);
    expect(output).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
    expect(copy.changes()).toEqual([]);
  });
});

describe('new-rule leaves nothing behind', () => {
  it('when what is generated cannot be made', () => {
    const path = join(copy.folder, 'src/rules/governance/valid-settings.ts');
    const before = readFileSync(path);
    appendFileSync(path, `throw new Error('broken');`);
    const { status, output } = newRule(family, name, '--counters', counters, '--cwe', cwe);
    writeFileSync(path, before);
    expect(output).toContain('new-rule: nothing was made: broken');
    expect(status).toBe(1);
    expect(copy.changes()).toEqual([]);
  });
});

describe('new-rule makes a rule', () => {
  it('of three files, and generates the rest', () => {
    const { status, output } = newRule(family, name, '--counters', counters, '--cwe', cwe, '--set', 'strict');
    expect(output).toContain(`made: ${[FILES[1], FILES[2], FILES[0]].join(', ')}`);
    expect(status).toBe(0);
    const generated =
      /^(?:src\/rules\/(?:index|names)\.ts|docs\/(?:threats\/[\w-]+|rules\/README)\.md|README\.md)$/;
    expect(copy.changes().filter((path) => !generated.test(path))).toEqual(FILES);
  });

  it('that compiles', { timeout: 120_000 }, () => {
    expect(copy.run('tsc', '--noEmit')).toEqual({ status: 0, output: '' });
  });

  it('whose test passes, and whose meta is as the tables say', { timeout: 120_000 }, () => {
    const { status, output } = copy.run('vitest', 'run', FILES[2] ?? '', 'tests/contract/meta.test.ts');
    expect(output).toMatch(/Test Files {2}2 passed/);
    expect(status).toBe(0);
  });

  it('whose page is not finished, and says which sections', { timeout: 120_000 }, () => {
    const { status, output } = copy.run(
      'vitest',
      'run',
      'tests/contract/docs.test.ts',
      '-t',
      `the page of ${name}`,
    );
    expect(status).toBe(1);
    expect(output).toMatch(/\+ {3}"Attack",\s+\+ {3}"Limits",/);
    expect(output).toMatch(/1 failed/);
  });

  it('in the format of the repository', () => {
    expect(copy.run('prettier', '--check', ...copy.changes()).status).toBe(0);
  });

  it('and not twice', () => {
    const before = copy.changes();
    expect(newRule(family, name, '--counters', counters, '--cwe', cwe).status).toBe(2);
    expect(copy.changes()).toEqual(before);
  });
});

describe('generate', () => {
  const page = () => readFileSync(join(copy.folder, FILES[0] ?? ''), 'utf8');

  it('finds nothing to do after new-rule', () => {
    expect(generate('--check')).toEqual({ status: 0, output: '' });
  });

  it('--check names what is stale, and writes nothing', () => {
    const at = (path: string): string => join(copy.folder, path);
    writeFileSync(at(FILES[0] ?? ''), `${page().replace(/^# .*/m, '# Other')}Own  words. \n\n\n`);
    appendFileSync(at('docs/threats/S3.md'), 'x');
    writeFileSync(at('docs/threats/Z9.md'), readFileSync(at('docs/threats/S3.md')));
    const before = page();
    const { status, output } = generate('--check');
    expect(status).toBe(1);
    for (const path of [FILES[0] ?? '', 'docs/threats/S3.md', 'docs/threats/Z9.md'])
      expect(output).toContain(path);
    expect(output).toContain('Run `npm run generate`');
    expect(page()).toBe(before);
    expect(existsSync(join(copy.folder, 'docs/threats/Z9.md'))).toBe(true);
  });

  it('mends it, removes pages of threats that are gone and keeps what an author wrote byte for byte', () => {
    expect(generate().status).toBe(0);
    expect(page()).toContain(`# mitigate/${name}\n`);
    expect(page().endsWith('Own  words. \n\n\n')).toBe(true);
    expect(existsSync(join(copy.folder, 'docs/threats/Z9.md'))).toBe(false);
    expect(generate('--check').status).toBe(0);
  });

  it('names a page without a rule, and leaves it alone', () => {
    writeFileSync(join(copy.folder, 'docs/rules/no-such-rule.md'), 'Mine.');
    const { status, output } = generate();
    expect(status).toBe(1);
    expect(output).toContain('docs/rules/no-such-rule.md: there is no such rule');
    expect(readFileSync(join(copy.folder, 'docs/rules/no-such-rule.md'), 'utf8')).toBe('Mine.');
  });
});
