import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getToolbox } from '../support/toolbox.ts';
import { javascript, presetConfig } from '../support/programs.ts';
import { createProject } from '../support/project.ts';

/** The last 9 and the current one: workers came with 9.34, suppressions with 9.24. */
const eslints = ['^9.22.0', '^10.0.0'];
const doubtful = `import https from 'node:https';

https.get('https://pay.acme.com', { minVersion: 'TLSv1.2' });
`;

describe.each(eslints)('ESLint %s --cache', (eslint) => {
  it('finds the same in a second run', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      'eslint.config.js': presetConfig(),
    });
    const expected = { status: 1, findings: project.planted };
    expect(await project.eslint(['--cache', '.'])).toEqual(expected);
    expect(project.has('.eslintcache')).toBe(true);
    expect(await project.eslint(['--cache', '.'])).toEqual(expected);
  });

  it('looks again when the settings change, and not when nothing does', async () => {
    const project = createProject(await getToolbox(eslint), {
      'src/pay.js': doubtful,
      'eslint.config.js': presetConfig(),
    });
    const cached = ['--cache', '--cache-location', 'cache', '.'];
    expect(await project.eslint(cached)).toEqual({ status: 0, findings: [] });

    // The same size and time: only the cache can say that there is nothing.
    const path = join(project.folder, 'src/pay.js');
    const { atime, mtime } = statSync(path);
    project.write({ 'src/pay.js': doubtful.replace('TLSv1.2', 'TLSv1.1') });
    utimesSync(path, atime, mtime);
    expect(await project.eslint(cached)).toEqual({ status: 0, findings: [] });
    expect(await project.eslint()).toEqual({ status: 1, findings: ['src/pay.js:3 no-legacy-tls'] });
    project.write({ 'src/pay.js': doubtful });
    utimesSync(path, atime, mtime);

    const entries = `{ settings: { mitigate: { level: 'strict' } } }`;
    project.write({ 'eslint.config.js': presetConfig({ entries }) });
    expect(await project.eslint(cached)).toEqual({ status: 1, findings: ['src/pay.js:3 no-legacy-tls'] });
    project.write({ 'eslint.config.js': presetConfig() });
    expect(await project.eslint(cached)).toEqual({ status: 0, findings: [] });
  });
});

describe.each(eslints)('ESLint %s --concurrency', (eslint) => {
  it.each(['2', 'auto'])('%s finds what one thread finds', async (threads) => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `src/part-${index}.js`,
        `fetch('http://rates.acme.io/v${index}'); // !require-tls\n`,
      ]),
    );
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      ...many,
      'eslint.config.js': presetConfig({ entries: `{ settings: { mitigate: { testFiles: ['qa/**'] } } }` }),
    });
    expect(await project.eslint(['--concurrency', threads, '.'])).toEqual({
      status: 1,
      findings: project.planted,
    });
  });
});

describe.each(eslints)('ESLint %s, on a code base with flaws', (eslint) => {
  const suppressions = 'eslint-suppressions.json';

  it('--suppress-all accepts what is there, and a new flaw is still found', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      'eslint.config.js': presetConfig(),
    });
    expect(await project.eslint(['--suppress-all', '.'])).toEqual({ status: 0, findings: [] });
    expect(JSON.parse(project.read(suppressions))).toEqual({
      'src/legacy.cjs': { 'mitigate/no-disabled-certificate-validation': { count: 1 } },
      'src/pay.js': { 'mitigate/no-legacy-tls': { count: 1 } },
      'src/rates.mjs': { 'mitigate/require-tls': { count: 1 } },
    });
    expect(await project.eslint()).toEqual({ status: 0, findings: [] });

    project.write({ 'src/new.js': `fetch('http://new.acme.io');\n` });
    expect(await project.eslint()).toEqual({ status: 1, findings: ['src/new.js:1 require-tls'] });
  });

  it('--prune-suppressions forgets what was mended, so that it cannot come back', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      'eslint.config.js': presetConfig(),
    });
    const flawed = project.read('src/rates.mjs');
    await project.eslint(['--suppress-all', '.']);
    project.write({ 'src/rates.mjs': flawed.replace('http:', 'https:') });
    expect((await project.eslint()).status).toBe(2);

    expect(await project.eslint(['--prune-suppressions', '.'])).toEqual({ status: 0, findings: [] });
    expect(Object.keys(JSON.parse(project.read(suppressions)) as object)).toEqual([
      'src/legacy.cjs',
      'src/pay.js',
    ]);
    project.write({ 'src/rates.mjs': flawed });
    expect(await project.eslint()).toEqual({ status: 1, findings: ['src/rates.mjs:4 require-tls'] });
  });

  it('--suppress-rule accepts the flaws of one rule only', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      'eslint.config.js': presetConfig(),
    });
    expect(await project.eslint(['--suppress-rule', 'mitigate/require-tls', '.'])).toEqual({
      status: 1,
      findings: project.planted.filter((finding) => !finding.endsWith(' require-tls')),
    });
  });
});

describe.each(['9.22.0', '^10.0.0'])('ESLint %s, in a pipeline', (eslint) => {
  it('ends with 1 on warnings when --max-warnings says so', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      'eslint.config.js': presetConfig({
        entries: `{ rules: Object.fromEntries(Object.keys(mitigate.configs.recommended.rules).map((name) => [name, 'warn'])) }`,
      }),
    });
    expect(await project.eslint()).toEqual({ status: 0, findings: project.planted });
    expect(await project.eslint(['--max-warnings', '2', '.'])).toEqual({
      status: 1,
      findings: project.planted,
    });
  });

  it('reads code from standard input', async () => {
    const project = createProject(await getToolbox(eslint), { 'eslint.config.js': presetConfig() });
    const linted = await project.eslint(['--stdin', '--stdin-filename', 'src/new.js'], {
      input: `fetch('http://new.acme.io');\n`,
    });
    expect(linted).toEqual({ status: 1, findings: ['src/new.js:1 require-tls'] });
  });

  it('names the threats and the page of the rule', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      'eslint.config.js': presetConfig(),
    });
    const { stdout } = await project.script('eslint/bin/eslint.js', ['--format', 'json-with-metadata', '.']);
    const { results, metadata } = JSON.parse(stdout) as {
      results: { messages: { message: string; ruleId: string }[] }[];
      metadata: { rulesMeta: Record<string, { docs: { url: string } }> };
    };
    for (const { message, ruleId } of results.flatMap(({ messages }) => messages)) {
      expect(message).toMatch(/ \[[A-Z][\w-]*(?: [A-Z][\w-]*)*\]$/);
      expect(metadata.rulesMeta[ruleId]?.docs.url).toContain(
        `docs/rules/${ruleId.replace('mitigate/', '')}.md`,
      );
    }
  });
});
