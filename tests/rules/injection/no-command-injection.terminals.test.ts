import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (imports: string, body: string): string => `import express from 'express';
${imports}
express().get('/', async (req, res) => {
${body}
});`;

const PTY = "import * as pty from 'node-pty';";
const SUDO = "import sudo from 'sudo-prompt';";
const ACTIONS = "import { exec, getExecOutput } from '@actions/exec';";

/** Terminals, and what runs commands as somebody else. */
testRule(rule, {
  safe: {
    'arguments of a program in a terminal': route(PTY, "  pty.spawn('less', [req.query.file], {});"),
    'what is typed into a terminal': route(
      PTY,
      "  const terminal = pty.spawn('bash', [], {});\n  terminal.write(req.query.keys);",
    ),
    'a fixed command as root': route(SUDO, "  sudo.exec('ls /root', { name: req.query.name });"),
    'arguments of an action': route(ACTIONS, "  await exec('git', ['checkout', req.query.branch]);"),
  },
  vulnerable: {
    'node-pty: the program': route(PTY, '  pty.spawn(req.query.program, [], {}); // !tainted'),
    'node-pty: a shell': route(PTY, "  pty.spawn('bash', ['-c', `ls ${req.query.dir}`], {}); // !tainted"),
    'sudo-prompt': route(SUDO, "  sudo.exec('ls ' + req.query.dir, { name: 'app' }); // !tainted"),
    '@actions/exec': route(ACTIONS, '  await exec(`git checkout ${req.query.branch}`); // !tainted'),
    '@actions/exec: output': route(
      ACTIONS,
      "  await getExecOutput('git log ' + req.query.branch); // !tainted",
    ),
  },
});
