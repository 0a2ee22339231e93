import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../contract/sources.ts';

const TSX = join(root, 'node_modules/tsx/dist/cli.mjs');

function runDemo(...args: readonly string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [TSX, join(root, 'examples/demo.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('the demo with a path does what scan does', () => {
  it.each([
    ['flaws', 'examples/shop/src/queue.ts', 1, /examples\/shop\/src\/queue\.ts:?\s*\n?.*4:40/],
    ['a path that is not there', 'examples/no-such-shop', 2, /^$/],
  ])('%s', { timeout: 60_000 }, (_, path, code, output) => {
    const { status, stdout } = runDemo(path);
    expect(status).toBe(code);
    expect(stdout).toMatch(output);
  });
});
