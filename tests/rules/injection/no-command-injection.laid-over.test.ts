import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
import util from 'node:util';
const app = express();`;

/** What lies on top of an object, and what a format makes of its arguments. */
testRule(rule, {
  safe: {
    'a member laid over what others sent': `${APP}
      app.post('/', (req) => {
        const options = Object.assign({}, req.body, { name: 'ls' });
        exec(options.name);
      });`,
    'a number in a format': `${APP}
      app.get('/', (req) => {
        exec(util.format('head -n %d %s', req.query.lines, 'log.txt'));
        exec(util.format('100%% %i %f', req.query.lines, req.query.part));
        exec(util.formatWithOptions({ colors: false }, 'head -n %d', req.query.lines));
      });`,
  },
  vulnerable: {
    'a member under what others sent': `${APP}
      app.post('/', (req) => {
        const options = Object.assign({ name: 'ls' }, req.body);
        exec(options.name); // !tainted
        const other = Object.assign({}, req.body, { mode: 'ls' });
        exec(other.name); // !tainted
      });`,
    'a member that is laid over it only now and then': `${APP}
      app.post('/', (req) => {
        const options = Object.assign({}, req.body, req.query.fast ? { name: 'ls' } : {});
        exec(options.name); // !tainted
      });`,
    'a text in a format': `${APP}
      app.get('/', (req) => {
        exec(util.format('head -n %d %s', 3, req.query.file)); // !tainted
        exec(util.format('%% %s', req.query.file)); // !tainted
        exec(util.format('head %d', 3, req.query.file)); // !tainted
        exec(util.format(req.query.format, 3)); // !tainted
        exec(util.formatWithOptions({ colors: false }, 'head %s', req.query.file)); // !tainted
      });`,
  },
});
