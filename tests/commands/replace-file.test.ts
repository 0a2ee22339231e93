import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairFile } from '../../src/commands/repair.ts';
import { replaceFile } from '../../src/commands/replace-file.ts';
import { createFolder } from './folder.ts';

describe('replacing a file', () => {
  it('makes it anew, keeps its mode and leaves nothing behind', () => {
    const folder = createFolder({ 'a.sh': 'old' });
    const path = join(folder, 'a.sh');
    chmodSync(path, 0o755);
    const before = statSync(path).ino;
    replaceFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o7777).toBe(0o755);
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['a.sh']);
  });

  it('leaves a link a link', () => {
    const folder = createFolder({ 'a.html': 'old' });
    symlinkSync('a.html', join(folder, 'link.html'));
    replaceFile(join(folder, 'link.html'), 'new');
    expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new');
  });

  it('leaves the old one and nothing else when it fails', () => {
    const folder = createFolder({ 'a.html': 'old' });
    const broken = {} as unknown as string;
    expect(() => replaceFile(join(folder, 'a.html'), broken)).toThrow();
    expect(readdirSync(folder)).toEqual(['a.html']);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('old');
  });

  it.skipIf(!existsSync('/dev/full'))('says so when the disk is full', () => {
    expect(() => replaceFile('/dev/full', 'x')).toThrow('ENOSPC');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

describe('repairing a file', () => {
  it('puts the new text in place of the old', () => {
    const path = join(createFolder({ 'a.ts': '\ufeffold' }), 'a.ts');
    expect(repairFile(path, '\ufeffold', 'new')).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('leaves a file alone that was changed meanwhile', () => {
    const path = join(createFolder({ 'a.ts': 'newer' }), 'a.ts');
    expect(repairFile(path, 'old', 'new')).toBe('not the UTF-8 text that was scanned');
    expect(readFileSync(path, 'utf8')).toBe('newer');
  });

  it('leaves a file alone whose bytes are no UTF-8', () => {
    const path = join(createFolder({}), 'a.ts');
    const latin = Buffer.from("const a = '\u00e9';", 'latin1');
    writeFileSync(path, latin);
    expect(repairFile(path, latin.toString('utf8'), 'new')).toBe('not the UTF-8 text that was scanned');
    expect(readFileSync(path)).toEqual(latin);
  });

  it('says what failed', () => {
    expect(repairFile(join(createFolder({}), 'gone.ts'), 'a', 'b')).toBe('no such file or folder');
  });
});
