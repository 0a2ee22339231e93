import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../support/cell.ts';
import { openInEditor, type OpenDocument } from '../support/editor.ts';
import { presetConfig } from '../support/programs.ts';
import { createProject } from '../support/project.ts';
import { getToolbox } from '../support/toolbox.ts';

const flawed = `import https from 'node:https';

const greeting = 'Grüße 🚀'; fetch('http://rates.acme.io');
export const agent: https.Agent = new https.Agent({ rejectUnauthorized: false });
`;

describe.each(['9.22.0', '^10.0.0'])("in an editor, through ESLint %s's language server", (eslint) => {
  async function open(
    text: string,
    fix = 'safe',
  ): Promise<{ document: OpenDocument; cell: Cell; onDisk: () => string }> {
    const cell = await getToolbox(eslint);
    const project = createProject(cell, {
      'src/pay.ts': text,
      'eslint.config.js': presetConfig({
        before: `import parser from '@typescript-eslint/parser';`,
        entries: `
  { files: ['**/*.ts'], languageOptions: { parser } },
  { settings: { mitigate: { fix: '${fix}' } } },`,
      }),
    });
    return {
      document: await openInEditor(cell, project, 'src/pay.ts'),
      cell,
      onDisk: () => project.read('src/pay.ts'),
    };
  }

  it('each finding stands at the value, names its threats and links to its page', async () => {
    const { document, cell } = await open(flawed);
    const diagnostics = await document.getDiagnostics();
    expect(diagnostics.map(({ code, range }) => ({ code, range }))).toEqual([
      {
        code: 'mitigate/require-tls',
        range: { start: { line: 2, character: 35 }, end: { line: 2, character: 57 } },
      },
      {
        code: 'mitigate/no-disabled-certificate-validation',
        range: { start: { line: 3, character: 72 }, end: { line: 3, character: 77 } },
      },
    ]);
    expect(diagnostics.map(({ message }) => /\[[^\]]+\]$/.exec(message)?.[0])).toEqual([
      '[NET-2 S3 T1]',
      '[NET-2 S3]',
    ]);
    for (const { code, codeDescription } of diagnostics) {
      const page = `docs/rules/${code.replace('mitigate/', '')}.md`;
      expect(codeDescription?.href).toMatch(new RegExp(`^https://.*/${page}$`));
      expect(existsSync(cell.file(`eslint-plugin-mitigate/${page}`))).toBe(true);
    }
  });

  it('a suggestion repairs one finding in the open text, and the finding goes', async () => {
    const { document, onDisk } = await open(flawed);
    const [first, second] = await document.getDiagnostics();
    if (first === undefined || second === undefined) throw new Error('two findings are planted');

    const actions = await document.getActions(second);
    expect(actions.map(({ title }) => title)).toEqual([
      'Check the certificate. (mitigate/no-disabled-certificate-validation)',
      'Disable mitigate/no-disabled-certificate-validation for this line',
      'Disable mitigate/no-disabled-certificate-validation for the entire file',
      'Show documentation for mitigate/no-disabled-certificate-validation',
    ]);
    await document.apply(actions[0]);
    expect(document.getText()).toBe(flawed.replace('false', 'true'));
    expect((await document.getDiagnostics()).map(({ code }) => code)).toEqual(['mitigate/require-tls']);
    expect(onDisk()).toBe(flawed);
  });

  it('a quick fix does the same where hardening is asked for', async () => {
    const { document } = await open(flawed, 'hardening');
    const [first] = await document.getDiagnostics();
    if (first === undefined) throw new Error('a finding is planted');
    const actions = await document.getActions(first);
    await document.apply(actions.find(({ title }) => title === 'Fix this mitigate/require-tls problem'));
    expect(document.getText()).toBe(flawed.replace('http:', 'https:'));
    expect((await document.getDiagnostics()).map(({ code }) => code)).toEqual([
      'mitigate/no-disabled-certificate-validation',
    ]);
  });

  it('fix all repairs the whole text at once where hardening is asked for, and else nothing', async () => {
    const hard = await open(flawed, 'hardening');
    await hard.document.getDiagnostics();
    await hard.document.apply((await hard.document.getFixAll())[0]);
    expect(hard.document.getText()).toBe(flawed.replace('http:', 'https:').replace('false', 'true'));
    expect(await hard.document.getDiagnostics()).toEqual([]);

    const safe = await open(flawed);
    await safe.document.getDiagnostics();
    await safe.document.apply((await safe.document.getFixAll())[0]);
    expect(safe.document.getText()).toBe(flawed);
  });

  it('a finding can be disabled for its line', async () => {
    const { document } = await open(flawed);
    const [first] = await document.getDiagnostics();
    if (first === undefined) throw new Error('a finding is planted');
    const actions = await document.getActions(first);
    await document.apply(actions.find(({ title }) => title.endsWith('for this line')));
    expect(document.getText()).toContain('// eslint-disable-next-line mitigate/require-tls\nconst greeting');
    expect((await document.getDiagnostics()).map(({ code }) => code)).toEqual([
      'mitigate/no-disabled-certificate-validation',
    ]);
  });

  it('findings follow the typing, through text that does not parse', async () => {
    const { document } = await open('export {};\n');
    expect(await document.getDiagnostics()).toEqual([]);
    document.type("fetch('http://rates.acme.io'");
    const [broken] = await document.getDiagnostics();
    expect(broken?.message).toMatch(/^Parsing error/);
    document.type("fetch('http://rates.acme.io');\n");
    expect((await document.getDiagnostics()).map(({ code }) => code)).toEqual(['mitigate/require-tls']);
    document.type("fetch('https://rates.acme.io');\n");
    expect(await document.getDiagnostics()).toEqual([]);
  });
});
