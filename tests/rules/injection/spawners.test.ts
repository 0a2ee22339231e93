import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const route = (imports: string, body: string): string => `import express from 'express';
${imports}
express().post('/', async (req, res) => {
${body}
});`;

describe('packages that start programs', () => {
  const IMPORTS = `import { exec as teen } from 'teen_process';
import { exec, spawn } from 'promisify-child-process';
import promiseSpawn from '@npmcli/promise-spawn';
import nanoSpawn from 'nano-spawn';
import spawnAsync from '@expo/spawn-async';`;
  testFlows({
    'promisify-child-process': route(IMPORTS, `  await exec('ls ' + req.query.dir); // !command`),
    'promisify-child-process, with a shell': route(
      IMPORTS,
      `  await spawn('ls', [req.query.dir], { shell: true }); // !command`,
    ),
    '@npmcli/promise-spawn': route(IMPORTS, `  await promiseSpawn(req.query.program, []); // !command`),
    'nano-spawn': route(IMPORTS, `  await nanoSpawn(req.query.program, []); // !command`),
    '@expo/spawn-async, a shell': route(
      IMPORTS,
      `  await spawnAsync('sh', ['-c', 'ls ' + req.query.dir]); // !command`,
    ),
    teen_process: route(IMPORTS, `  await teen(req.query.program, []); // !command`),
    arguments: route(
      IMPORTS,
      `  await spawn('ls', [req.query.dir]);
  await promiseSpawn('ls', [req.query.dir]);
  await nanoSpawn('ls', [req.query.dir]);`,
    ),
    'arguments of others': route(
      IMPORTS,
      `  await spawnAsync('ls', [req.query.dir]);
  await teen('ls', [req.query.dir]);`,
    ),
  });
});
