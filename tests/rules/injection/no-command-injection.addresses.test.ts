import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

function route(body: string): string {
  return `import express from 'express'; import { exec } from 'node:child_process'; import net from 'node:net';
express().get('/ping', (req, res) => {
  const { ip } = req.query;
${body}
  res.end();
});`;
}

testRule(rule, {
  safe: {
    'an address': route(`  if (!net.isIP(ip)) return res.sendStatus(400);
  exec('ping -c 1 ' + ip);`),
    'an address of one family': route(`  if (net.isIPv4(ip)) exec('ping -c 1 ' + ip);`),
    'arguments of a function that hands them on': route(
      `  const run = (...args) => exec(...args);
  run('uptime', { env: { ADDRESS: ip } });`,
    ),
  },
  vulnerable: {
    'no address': route(`  if (net.isIP(ip)) return res.sendStatus(400);
  exec('ping -c 1 ' + ip); // !tainted`),
    'a command that is handed on': route(
      `  function run(...args) {
    return exec(...args); // !tainted
  }
  run('ping ' + ip);`,
    ),
  },
});
