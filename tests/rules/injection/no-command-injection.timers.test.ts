import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

function served(code: string, before = ''): string {
  return `
  import { exec } from 'node:child_process';
  import express from 'express';
  ${before}
  const app = express();
  app.post('/', async (req, res) => {
    ${code}
    res.end();
  });`;
}

const RUN = `function run(name, command) { exec(command); }`;

/** What stands behind the function of a timer is handed on to it. */
testRule(rule, {
  safe: {
    'texts of the program': served(
      `setTimeout(run, req.body.delay, 'up', 'uptime'); setImmediate(run, 'ls', 'ls -l'); process.nextTick(run, 'who', 'who');`,
      RUN,
    ),
    'another argument': served(`setTimeout(run, 100, req.body.name, 'uptime');`, RUN),
    'the time of a promise': served(
      `exec(await setTimeout(Number(req.body.delay), 'uptime'));`,
      `import { setTimeout } from 'node:timers/promises';`,
    ),
  },
  vulnerable: {
    setTimeout: served(
      `setTimeout(run, 100, 'x', req.body.command);`,
      `function run(name, command) { exec(command); } // !tainted`,
    ),
    'setInterval, a function in place': served(`
    setInterval((command) => {
      exec('ping ' + command); // !tainted
    }, 100, req.body.command);`),
    setImmediate: served(`setImmediate((command) => exec(command), req.body.command); // !tainted`),
    'process.nextTick': served(`process.nextTick((command) => exec(command), req.body.command); // !tainted`),
    'the module of timers': served(
      `later((command) => exec(command), req.body.command); // !tainted`,
      `import { setImmediate as later } from 'node:timers';`,
    ),
    'a promise of a value': served(
      `exec(await delay(100, req.body.command)); // !tainted`,
      `import { setTimeout as delay } from 'node:timers/promises';`,
    ),
  },
});
