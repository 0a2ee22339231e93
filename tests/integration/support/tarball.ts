import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../contract/built.ts';
import { readText, root } from '../../contract/sources.ts';
import { run } from './run.ts';
import { keep } from './store.ts';

/** The plugin as it would be published. */
export interface Tarball {
  readonly path: string;
  /** Changes with the content. */
  readonly key: string;
}

/** Builds the plugin and packs it, once for each content. */
export async function packPlugin(): Promise<Tarball> {
  await build();
  const key = hashContent();
  const path = await keep(`tarball-${key}`, async (folder) => {
    const { status, stderr } = await run(
      'npm',
      ['pack', root, '--ignore-scripts', '--silent', '--pack-destination', folder],
      { cwd: folder },
    );
    if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  });
  const [file] = readdirSync(path).filter((name) => name.endsWith('.tgz'));
  if (file === undefined) throw new Error(`npm pack wrote nothing to ${path}`);
  return { path: join(path, file), key };
}

function hashContent(): string {
  const hash = createHash('sha256');
  const { files } = JSON.parse(readText('package.json')) as { files: string[] };
  for (const path of ['package.json', 'README.md', ...files.flatMap((file) => listFiles(file))].sort()) {
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(path: string): string[] {
  if (!lstatSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => listFiles(join(path, name)));
}
