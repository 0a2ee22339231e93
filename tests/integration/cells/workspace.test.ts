import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getPackages } from '../support/cell.ts';
import { javascript, typescript, typescriptConfig } from '../support/programs.ts';
import { createProject, scan, type Files } from '../support/project.ts';
import { packPlugin } from '../support/tarball.ts';

describe('a workspace of pnpm', () => {
  it.each(['9.22.0', '^10.0.0'])(
    'is linted from its root and from a package, with ESLint %s',
    async (eslint) => {
      const { path: tarball } = await packPlugin();
      const files: Files = {
        'package.json': JSON.stringify({
          private: true,
          type: 'module',
          devDependencies: {
            eslint,
            'eslint-plugin-mitigate': `file:${tarball}`,
            '@typescript-eslint/parser': '^8.0.0',
            typescript: '~6.0.0',
          },
        }),
        'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
        'eslint.config.js': typescriptConfig,
        'packages/api/package.json': JSON.stringify({
          name: 'api',
          type: 'module',
          dependencies: { rates: 'workspace:*' },
          devDependencies: { eslint, 'eslint-plugin-mitigate': `file:${tarball}` },
        }),
        ...inFolder('packages/api', { ...javascript, ...typescript }),
        'packages/rates/package.json': JSON.stringify({ name: 'rates', type: 'module' }),
        'packages/rates/index.js': `export const getRates = () => fetch('http://rates.acme.io/v1'); // !require-tls\n`,
      };
      const project = createProject(await getPackages({ pnpm: '^10.0.0' }), files);
      const install = ['install', '--ignore-scripts', '--no-frozen-lockfile', '--store-dir', 'store'];
      const { status, stdout, stderr } = await project.script('pnpm/bin/pnpm.cjs', install);
      expect(status, stdout + stderr).toBe(0);
      // Links into the store, where a package sees its own dependencies and no others.
      const plugin = join(project.folder, 'packages/api/node_modules/eslint-plugin-mitigate');
      expect(realpathSync(plugin)).toContain(join('node_modules', '.pnpm'));
      expect(existsSync(join(project.folder, 'node_modules/semver'))).toBe(false);

      expect(await project.eslint(['packages'])).toEqual({ status: 1, findings: project.planted });
      const inPackage = project.planted.filter((finding) => finding.startsWith('packages/api/'));
      const where = { cwd: 'packages/api' };
      expect(await project.eslint(['.'], where)).toEqual({ status: 1, findings: inPackage });
      expect(await scan(project, [], where)).toEqual({ status: 1, findings: inPackage, stderr: '' });
    },
  );
});

function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
