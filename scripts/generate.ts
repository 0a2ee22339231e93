import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readText, root } from './generate/repository.ts';
import { generateSources, type Output } from './generate/sources.ts';

// Writes every generated file; with --check it writes none, names those that are stale and exits with 1.
const isCheck = process.argv.includes('--check');
const stale: string[] = [];

async function settle(outputs: readonly Output[]): Promise<void> {
  for (const { path, text } of outputs) {
    const options = await resolveConfig(join(root, path));
    const formatted = await format(text, { ...options, filepath: path });
    if (existsSync(join(root, path)) && readText(path) === formatted) continue;
    stale.push(path);
    if (isCheck) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), formatted);
  }
}

await settle(generateSources());

if (stale.length > 0) console.log(`${isCheck ? 'stale' : 'written'}: ${stale.join(', ')}`);
if (isCheck && stale.length > 0) {
  console.error('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
