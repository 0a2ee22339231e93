import { describe, expect, it } from 'vitest';
import { getCell, getNode } from '../support/cell.ts';
import { javascript, typescript } from '../support/programs.ts';
import { createProject, scan } from '../support/project.ts';
import { getToolbox, typescriptSeven } from '../support/toolbox.ts';

describe.each(['9.22.0', '^10.0.0'])('mitigate scan beside ESLint %s', (eslint) => {
  it.each(['20.19.0', '^22.13.0', '^24.0.0'])(
    'finds what is planted, without a config, on Node.js %s',
    async (range) => {
      const project = createProject(await getToolbox(eslint), { ...javascript, ...typescript });
      const expected = { status: 1, findings: project.planted, stderr: '' };
      expect(await scan(project, [], { node: await getNode(range) })).toEqual(expected);
    },
  );

  it('needs no parser of TypeScript for JavaScript', async () => {
    const project = createProject(await getCell({ eslint }), javascript);
    expect(await scan(project)).toEqual({ status: 1, findings: project.planted, stderr: '' });
  });

  it.each([
    ['nothing of TypeScript', {}],
    ['nothing but TypeScript 7', { typescript: '^7.0.0' }],
  ])('says in one line what TypeScript needs, with %s installed', async (_title, packages) => {
    const project = createProject(await getCell({ eslint, ...packages }), typescript);
    const { status, stdout, stderr } = await project.script('eslint-plugin-mitigate/dist/cli.js', ['scan']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^mitigate: .* install it with: npm install .*@typescript-eslint\/parser.*\n$/);
  });

  it('reads TypeScript with the parser of a project on TypeScript 7', async () => {
    const cell = await getCell({ eslint, ...typescriptSeven });
    const project = createProject(cell, { ...javascript, ...typescript });
    expect(await scan(project)).toEqual({ status: 1, findings: project.planted, stderr: '' });
  });

  it('--fix --hardening leaves nothing to find, and nothing to change', async () => {
    const project = createProject(await getToolbox(eslint), { ...javascript, ...typescript });
    const fix = ['--fix', '--hardening'];
    expect(await scan(project, fix)).toEqual({ status: 0, findings: [], stderr: '' });
    const once = project.readAll(Object.keys({ ...javascript, ...typescript }));
    expect(once).not.toEqual({ ...javascript, ...typescript });
    expect(await scan(project, fix)).toEqual({ status: 0, findings: [], stderr: '' });
    expect(project.readAll(Object.keys(once))).toEqual(once);
  });
});
