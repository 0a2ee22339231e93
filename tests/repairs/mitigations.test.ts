import * as childProcess from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import noCommandInjection from '../../src/rules/injection/no-command-injection.ts';
import noOpenRedirect from '../../src/rules/injection/no-open-redirect.ts';
import noPathTraversal from '../../src/rules/injection/no-path-traversal.ts';
import noSsrf from '../../src/rules/injection/no-ssrf.ts';
import noUnsanitizedHeaderForwarding from '../../src/rules/web/no-unsanitized-header-forwarding.ts';
import { runHandler } from './run-handler.ts';

let folder = '';

beforeAll(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(tmpdir(), 'mitigate-repairs-')));
  fs.mkdirSync(path.join(folder, 'files/inner'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'files-of-others'));
  fs.writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  fs.writeFileSync(path.join(folder, 'files-of-others/a.txt'), 'secret');
  fs.writeFileSync(path.join(folder, 'files/a.txt'), 'a');
  fs.writeFileSync(path.join(folder, 'files/inner/b.txt'), 'b');
  fs.writeFileSync(path.join(folder, 'files/%2e%2e'), 'a name with signs');
  fs.symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'files/link.txt'));
  fs.symlinkSync(folder, path.join(folder, 'files/up'));
  fs.symlinkSync(path.join(folder, 'files/a.txt'), path.join(folder, 'files/same.txt'));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const EXPRESS = `import express from 'express';\nconst app = express();\n`;

describe('a command as a list of arguments, executed', () => {
  const { before, after } = runHandler(
    noCommandInjection,
    `import { exec } from 'node:child_process';
${EXPRESS}app.get('/', (req, done) => exec(\`echo -n "\${req.query.text}" end\`, done));`,
    { exec: childProcess.exec, execFile: childProcess.execFile },
    true,
  );
  const run = (handle: typeof before, text: string): Promise<string> =>
    promisify((done: (error: Error | null, out: string) => void) => handle({ query: { text } }, done))();

  it.each(['word', 'two words', 'ümlaut', "it's"])('prints %s as before', async (text) => {
    expect(await run(after, text)).toBe(await run(before, text));
  });

  it.each(['"; echo pwned; echo "', '$(echo pwned)', '`echo pwned`', '" && echo pwned #'])(
    'prints %s and runs nothing',
    async (text) => {
      expect(await run(before, text)).not.toContain(text);
      expect(await run(after, text)).toBe(`${text} end`);
    },
  );
});

describe('a path that has to stay below its folder, executed', () => {
  const { readFileSync, existsSync, realpathSync } = fs;
  const modules = { ...path.posix, readFileSync, existsSync, realpathSync };
  const open = (name: string, handle: 'before' | 'after' = 'after'): unknown =>
    runHandler(
      noPathTraversal,
      `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';
${EXPRESS}app.get('/', (req) => readFileSync(join(ROOT, req.query.name), 'utf8'));`,
      { ...modules, ROOT: path.join(folder, 'files') },
      true,
    )[handle]({ query: { name } });

  it.each([
    ['a.txt', 'a'],
    ['./inner/../a.txt', 'a'],
    ['inner/b.txt', 'b'],
    ['same.txt', 'a'],
    ['%2e%2e', 'a name with signs'],
  ])('%s is read', (name, content) => {
    expect(open(name)).toBe(content);
    expect(open(name, 'before')).toBe(content);
  });

  it.each([
    '../secret.txt',
    'inner/../../secret.txt',
    '../files-of-others/a.txt',
    'link.txt',
    'up/secret.txt',
  ])('%s is refused', (name) => {
    expect(open(name, 'before')).toBe('secret');
    expect(() => open(name)).toThrow('leads out of its folder');
  });

  it('refuses an absolute path, the folder itself and a new file behind a link', () => {
    for (const name of [path.join(folder, 'secret.txt'), '', '.', '..', 'up/new.txt']) {
      expect(() => open(name), name).toThrow('leads out of its folder');
    }
  });
});

describe('a redirect within the site, executed', () => {
  const { after } = runHandler(
    noOpenRedirect,
    `${EXPRESS}app.get('/', (req, res) => res.redirect(req.query.next));`,
    {},
    true,
  );
  const follow = (next: string): string =>
    new URL(
      after({ query: { next } }, { redirect: (target: string) => target }) as string,
      'https://shop.example/a/',
    ).href;

  it.each(['/', '/orders?id=1#top', '/a//b', '/@x', '/:80'])('%s is followed', (next) => {
    expect(follow(next)).toBe(`https://shop.example${next}`);
  });

  it.each([
    ...[
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'javascript:alert(1)',
    ],
    ...['/\t/evil.example', '/\n\\evil.example', ' //evil.example', 'evil.example', '', '\t//evil.example'],
  ])('%j leads to the start page', (next) => {
    expect(follow(next)).toBe('https://shop.example/');
  });
});

describe('a list of hosts, executed', () => {
  const { after } = runHandler(
    noSsrf,
    `import axios from 'axios';
${EXPRESS}app.get('/', (req) => { const { url } = req.query; return axios.get(url); });`,
    { axios: { get: (url: string) => new URL(url).host } },
    true,
  );

  it('calls the hosts of the list', () => {
    expect(after({ query: { url: 'https://api.example.com:8443/a' } })).toBe('api.example.com:8443');
  });

  it.each([
    ...[
      'http://169.254.169.254/',
      'https://api.example.com@evil.example/',
      'https://api.example.com.evil.example',
    ],
    ...[
      'https://evil.example#api.example.com',
      'https:\\\\evil.example\\api.example.com',
      'file:///etc/passwd',
    ],
  ])('refuses %s', (url) => {
    expect(() => after({ query: { url } })).toThrow('not allowed');
  });
});

describe('headers of a list, executed', () => {
  it('hands on nothing else', () => {
    const { after } = runHandler(
      noUnsanitizedHeaderForwarding,
      `import axios from 'axios';
${EXPRESS}app.get('/', (req) => axios.get('https://api.example.com', { headers: { ...req.headers } }));`,
      { axios: { get: (_: string, options: unknown) => options } },
      true,
    );
    const headers = { accept: 'a/b', cookie: 'sid=1', authorization: 'Bearer x', host: 'shop.example' };
    expect(after({ headers })).toEqual({ headers: { accept: 'a/b' } });
  });
});
