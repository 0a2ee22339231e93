import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

/** Where a bar is drawn, and what is drawn there. */
function createStream(isTTY: boolean): { stream: NodeJS.WriteStream; read: () => string } {
  const through = new PassThrough();
  // What a bar asks of a terminal beyond writing.
  const stream = Object.assign(through, { isTTY, columns: 80, rows: 24 }) as unknown as NodeJS.WriteStream;
  return { stream, read: () => (through.read() as Buffer | null)?.toString() ?? '' };
}

it('shows a bar on a terminal, takes it away, and says where it stood', () => {
  const { stream, read } = createStream(true);
  const progress = createProgress(stream);
  progress.update(1, 40);
  expect(read()).toContain('1 of 40 files');
  expect(progress.stop()).toBe(' after 1 of 40 files');
});

it('shows nothing in a pipe', () => {
  const { stream, read } = createStream(false);
  const progress = createProgress(stream);
  progress.update(1, 40);
  expect(progress.stop()).toBe(' after 1 of 40 files');
  expect(read()).toBe('');
});

it('has no place before the first file', () => {
  expect(createProgress(createStream(true).stream).stop()).toBe('');
});
