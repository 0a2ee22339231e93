import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

/** A route in a file that imports a package. */
const route = (imports: string, body: string): string => `import express from 'express';
${imports}
express().post('/', async (req, res) => {
${body}
});`;

testRule(rule, {
  safe: {
    'a template of execa': route(
      "import { $ } from 'execa';",
      '  await $`convert ${req.body.name} out.png`;',
    ),
    'arguments of execa': route(
      "import { execa } from 'execa';",
      "  await execa('convert', [req.body.name]);",
    ),
    'a template of zx': route("import { $ } from 'zx';", '  await $`convert ${req.body.name} out.png`;'),
    'a template of bun': route("import { $ } from 'bun';", '  await $`convert ${req.body.name} out.png`;'),
    'arguments of bun': route('', "  Bun.spawn(['convert', req.body.name]);"),
    'arguments of deno': route(
      '',
      "  await new Deno.Command('convert', { args: [req.body.name] }).output();",
    ),
    'arguments of tinyexec': route("import { x } from 'tinyexec';", "  await x('convert', [req.body.name]);"),
    'parameters of node-ssh': route(
      "import { NodeSSH } from 'node-ssh';",
      "  const ssh = new NodeSSH(); await ssh.exec('convert', [req.body.name]);",
    ),
    'arguments of cross-spawn': route(
      "import spawn from 'cross-spawn';",
      "  spawn('convert', [req.body.name]);",
    ),
    'the input of execa': route(
      "import { execa } from 'execa';",
      "  await execa('sort', { input: req.body.text });",
    ),
    'a template of execa that is told to use no shell': route(
      "import { $ } from 'execa';",
      '  await $({ shell: false })`convert ${req.body.name} out.png`;',
    ),
    'a template of zx with other options': route(
      "import { $ } from 'zx';",
      '  await $({ nothrow: true })`convert ${req.body.name} out.png`;',
    ),
    'a template of zx that quotes by a function of its own': route(
      "import { $, quote } from 'zx';",
      '  await $({ quote })`convert ${req.body.name} out.png`;\n  await $({ quote: (text) => quote(text) })`convert ${req.body.name} out.png`;',
    ),
    'not seen: a template of execa as a program': route(
      "import { execa } from 'execa';",
      '  await execa`${req.body.program} -v`;',
    ),
  },
  vulnerable: {
    'a template of execa with a shell': route(
      "import { $ } from 'execa';",
      `  await $({ shell: true })\`convert \${req.body.name} out.png\`; // !tainted
  const shell = $({ shell: '/bin/sh' });
  await shell\`convert \${req.body.name} out.png\`; // !tainted`,
    ),
    'a template of zx that does not quote': route(
      "import { $ } from 'zx';",
      '  await $({ quote: (text) => text })`convert ${req.body.name} out.png`; // !tainted',
    ),
    'a command of execa': route(
      "import { execaCommand } from 'execa';",
      '  await execaCommand(`${req.body.program} -v`); // !tainted',
    ),
    'arguments in a command of execa': route(
      "import { execaCommand } from 'execa';",
      '  await execaCommand(`git clone ${req.body.url}`); // !tainted',
    ),
    'a command of execa in a shell': route(
      "import { execaCommandSync } from 'execa';",
      '  execaCommandSync(`convert ${req.body.name}`, { shell: true }); // !tainted',
    ),
    'a command over ssh': route(
      "import { Client } from 'ssh2';",
      "  const client = new Client();\n  client.on('ready', () => client.exec('ls ' + req.body.folder, () => {})); // !tainted",
    ),
    'a command of node-ssh': route(
      "import { NodeSSH } from 'node-ssh';",
      "  const ssh = new NodeSSH(); await ssh.execCommand('ls ' + req.body.folder); // !tainted",
    ),
    'a command of shelljs': route(
      "import shell from 'shelljs';",
      "  shell.exec('ls ' + req.body.folder); // !tainted",
    ),
    'a command as a promise': route(
      "import { exec } from 'child-process-promise';",
      "  await exec('ls ' + req.body.folder); // !tainted",
    ),
    'a command of node-cmd': route(
      "import cmd from 'node-cmd';",
      "  cmd.run('ls ' + req.body.folder, () => {}); // !tainted",
    ),
    'the program of tinyexec': route(
      "import { x } from 'tinyexec';",
      '  await x(req.body.program, []); // !tainted',
    ),
    'arguments of tinyexec in a shell': route(
      "import { x } from 'tinyexec';",
      "  await x('convert', [req.body.name], { nodeOptions: { shell: true } }); // !tainted",
    ),
    'the program of bun': route('', '  Bun.spawn([req.body.program]); // !tainted'),
    'a shell started by bun': route('', "  Bun.spawn(['sh', '-c', 'ls ' + req.body.folder]); // !tainted"),
    'a raw part of a template of bun': route(
      "import { $ } from 'bun';",
      '  await $`ls ${{ raw: req.body.folder }}`; // !tainted',
    ),
    'the program of deno': route('', '  await new Deno.Command(req.body.program).output(); // !tainted'),
    'a shell started by deno': route(
      '',
      "  await new Deno.Command('sh', { args: ['-c', 'ls ' + req.body.folder] }).output(); // !tainted",
    ),
    'arguments of cross-spawn in a shell': route(
      "import spawn from 'cross-spawn';",
      "  spawn('convert', [req.body.name], { shell: true }); // !tainted",
    ),
    'the git program': route(
      "import { simpleGit } from 'simple-git';",
      '  await simpleGit({ binary: req.body.git }).status(); // !tainted',
    ),
    'a program of a container': route(
      "import Docker from 'dockerode';",
      "  await new Docker().getContainer('a').exec({ Cmd: ['sh', '-c', 'ls ' + req.body.folder] }); // !tainted",
    ),
    'a command of a container': route(
      "import Docker from 'dockerode';",
      "  await new Docker().createContainer({ Image: 'alpine', Cmd: ['sh', '-c', req.body.command] }); // !tainted",
    ),
  },
});
