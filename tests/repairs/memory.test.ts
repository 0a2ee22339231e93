import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/secrets/no-uninitialized-memory.ts';
import { runModule } from './run-module.ts';

const SIZE = 64;

describe('memory that is handed on is cleared', () => {
  it.each([
    ['nothing written', `export const draw = (): string => Buffer.allocUnsafe(${SIZE}).toString('hex');`, ''],
    [
      'the slow twin',
      `export const draw = (): string => Buffer.allocUnsafeSlow(${SIZE}).toString('hex');`,
      '',
    ],
    [
      'a part written',
      `export function draw(): string {
  const page = Buffer.allocUnsafe(${SIZE});
  page.write('SHOP');
  return page.toString('hex');
}`,
      Buffer.from('SHOP').toString('hex'),
    ],
  ])('%s', (_name, code, head) => {
    const { before, after, repaired } = runModule(rule, code);
    expect(repaired).toContain(`Buffer.alloc(${SIZE})`);
    expect(before['draw']?.()).toHaveLength(SIZE * 2);
    expect(after['draw']?.()).toBe(head.padEnd(SIZE * 2, '0'));
  });

  it('a number is no text', () => {
    const code = `export const copy = (value: unknown): Buffer => new Buffer(value as string);`;
    const { before, after } = runModule(rule, code);
    expect(before['copy']?.(...([5] as never[]))).toHaveLength(5);
    expect(() => after['copy']?.(...([5] as never[]))).toThrow(TypeError);
    expect(after['copy']?.(...(['SHOP'] as never[]))).toEqual(Buffer.from('SHOP'));
  });
});
