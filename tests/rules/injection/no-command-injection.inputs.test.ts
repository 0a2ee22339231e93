import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const PREFIX = `
  import { spawn, spawnSync, execFileSync } from 'node:child_process';
  import { execa, execaSync, $ as run } from 'execa';
  import { $ } from 'zx';
  import express from 'express';
  const app = express();
  app.use(express.json());
`;

function served(code: string): string {
  return `${PREFIX}
  app.post('/', async (req, res) => {
    const { file } = req.body;
    ${code}
    res.end();
  });`;
}

testRule(rule, {
  safe: {
    'the input of a program that is no shell': served(`
    const counting = spawn('wc', ['-l']);
    counting.stdin.write(file);
    spawnSync('sort', { input: file });
    await execa('cat', { input: file });`),
    'the input of a script': served(`
    const script = spawn('bash', ['count.sh']);
    script.stdin.end(file);
    execFileSync('bash', ['count.sh'], { input: file });`),
    'a hole of a template that is an argument of a program': served(`
    await $\`cat \${file}\`;
    await run\`cat \${file}\`;
    await run({ cwd: '/srv' })\`cat \${file}\`;`),
    'a hole behind the command of a shell': served(`
    await $\`sh -c 'cat "$0"' \${file}\`;`),
    'a constant written to a shell': served(`
    const shell = spawn('sh');
    shell.stdin.write('ls');`),
  },
  vulnerable: {
    'a hole of a template within that of a shell': served(`
    await $\`sh -c \${\`cat \${file}\`}\`; // !tainted`),
    'the input of a shell': served(`
    const shell = spawn('sh', { cwd: '/srv' });
    shell.stdin.write(\`cat \${file}\`); // !tainted
    shell.stdin.end();`),
    'the input of a shell that is told to read it': served(`
    const shell = spawn('/bin/bash', ['-s'], { stdio: 'pipe' });
    shell.stdin.end(file); // !tainted`),
    'the input of a shell among options': served(`
    spawnSync('sh', { input: file }); // !tainted
    execFileSync('bash', ['-s'], { input: file }); // !tainted`),
    'the input of a shell of execa': served(`
    await execa('sh', { input: file }); // !tainted
    const shell = execa('bash');
    shell.stdin.write(file); // !tainted`),
    'the command of a shell of execa': served(`
    await execa('sh', ['-c', file]); // !tainted
    execaSync('bash', ['-c', \`cat \${file}\`]); // !tainted`),
    'a hole that is the command of a shell': served(`
    await $\`sh -c \${file}\`; // !tainted
    await $({ cwd: '/srv' })\`bash -c \${file}\`; // !tainted
    await run\`sh -c \${file}\`; // !tainted
    await execa\`/bin/sh -c \${file}\`; // !tainted`),
  },
});
