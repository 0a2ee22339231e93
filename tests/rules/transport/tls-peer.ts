import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import type { MitigateRule } from '../../../src/authoring/index.ts';
import { lint, type CaseObject } from '../../support/test-rule.ts';

const FIXTURES = new URL('../../fixtures/tls/', import.meta.url);

/** A certificate that nobody has signed but itself, for `localhost`; and its key. */
export const certificateFile = new URL('self-signed.crt', FIXTURES).pathname;
export const certificate = readFileSync(certificateFile);
export const keyFile = new URL('self-signed.key', FIXTURES).pathname;
export const key = readFileSync(keyFile);

/** Below this level OpenSSL 3 speaks no TLS 1.0 and 1.1, whatever the versions say. */
export const ANY_CIPHER = 'DEFAULT@SECLEVEL=0';

/** Runs a TLS server on this machine as long as `use` takes. */
export async function withServer<Answer>(
  options: tls.TlsOptions,
  use: (port: number) => Promise<Answer>,
): Promise<Answer> {
  const server = tls.createServer({ key, cert: certificate, ciphers: ANY_CIPHER, ...options }, (socket) => {
    socket.on('error', () => undefined);
    socket.resume().end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    await new Promise((closed) => server.close(closed));
  }
}

/** The first line that a program prints; it is not run any further. `PORT` says where the server is. */
export async function run(program: string, port: number, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'repaired-'));
  const file = join(folder, 'program.mjs');
  writeFileSync(file, program);
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['--no-warnings', file], {
        env: {
          ...process.env,
          HOST: '127.0.0.1',
          PORT: String(port),
          CA: certificateFile,
          KEY: keyFile,
          ...env,
        },
      });
      let output = '';
      const read = (data: Buffer): void => {
        output += data.toString();
        if (output.includes('\n')) child.kill();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('error', reject);
      child.on('close', () => resolve(output.split('\n', 1)[0] ?? ''));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The program after `--fix` with hardening. */
export function harden(rule: MitigateRule, program: string, level: 'recommended' | 'strict'): string {
  return new Linter({ configType: 'flat' }).verifyAndFix(
    program,
    {
      files: ['**/*.*'],
      languageOptions: { parser },
      plugins: { mitigate: { rules: { rule: rule as unknown as Rule.RuleModule } } },
      rules: { 'mitigate/rule': ['error', { level }] },
      settings: { mitigate: { fix: 'hardening' } },
    },
    { filename: 'program.mjs' },
  ).output;
}

/** The program after the first suggestion of each report. */
export function applySuggestions(
  rule: MitigateRule,
  program: string,
  given: Omit<CaseObject, 'code'>,
): string {
  return lint(rule, program, { filename: 'program.mjs', ...given })
    .flatMap(({ suggestions }) => suggestions?.[0]?.fix ?? [])
    .sort((one, other) => other.range[0] - one.range[0])
    .reduce((text, { range, text: by }) => text.slice(0, range[0]) + by + text.slice(range[1]), program);
}
