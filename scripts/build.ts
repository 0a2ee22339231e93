import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { root } from './generate/repository.ts';

// Bundles the entries and their declarations to dist/. Dependencies stay outside.
const entries = {
  index: join(root, 'src/index.ts'),
  threats: join(root, 'src/threats/index.ts'),
  // Declarations alone: the module is empty.
  brands: join(root, 'src/brands.ts'),
};
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });

await build({
  entryPoints: { ...entries, cli: join(root, 'src/cli/main.ts') },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  chunkNames: 'chunk-[hash]',
});
chmodSync(join(dist, 'cli.js'), 0o755);

const declarations = await rollup({
  input: entries,
  plugins: [dts({ tsconfig: join(root, 'tsconfig.json') })],
});
await declarations.write({ dir: dist, format: 'es', chunkFileNames: 'types-[hash].d.ts' });
await declarations.close();
