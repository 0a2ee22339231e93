import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../contract/built.ts';
import { createProject, FLAW, mitigate } from './run.ts';

beforeAll(build, 120_000);

describe('mitigate scan', () => {
  it('ends with 1 and shows the finding, its threats and its rule', () => {
    const { code, stdout, stderr } = mitigate(createProject({ 'src/a.ts': FLAW }), 'scan');
    expect(stdout).toMatch(
      /^src\/a\.ts\n {2}2:\d+ {2}error .* \[NET-2 S3\] {2}mitigate\/no-disabled-certificate-/,
    );
    expect(stdout).toContain('1 finding in 1 of 1 file.');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('ends with 0 when there is nothing', () => {
    const { code, stdout } = mitigate(createProject({ 'a.js': 'export {};' }), 'scan', '.');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No findings in 1 file.\n' });
  });

  it.each([
    ['a path that is not there', ['scan', 'nowhere'], 'mitigate: nowhere: no such file or folder\n'],
    ['a format there is not', ['scan', '--format', 'jsn'], 'Did you mean json?'],
    ['an option there is not', ['scan', '--formt', 'json'], 'Did you mean --format?'],
    ['a command there is not', ['scna'], 'Did you mean scan?'],
    ['a threat there is not', ['scan', '--threat', 'NET-22'], "no such id 'NET-22'; did you mean NET-2,"],
    [
      'hardening without repairing',
      ['scan', '--hardening'],
      '--hardening says how to repair: it needs --fix',
    ],
  ])('ends with 2 for %s', (_, args, said) => {
    const { code, stdout, stderr } = mitigate(createProject({ 'a.js': FLAW }), ...args);
    expect(stderr).toContain(said);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
