import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (body: string): string => `import express from 'express';
import cluster from 'node:cluster';
import net from 'node:net';
import { exec, fork } from 'node:child_process';
express().get('/:id', (req, res) => { ${body}
});`;

testRule(rule, {
  safe: {
    'encoded for a URL': route(
      'exec(`curl -s "https://logs.internal/?q=${encodeURIComponent(req.query.q)}"`);',
    ),
    'an address, by a family that is not 0': route(
      `const { id } = req.params; if (net.isIP(id) === 0) return; exec('traceroute ' + id);`,
    ),
    'an address, by a family that is more than 0': route(
      `const { id } = req.params; if (net.isIP(id) > 0) exec('traceroute ' + id);`,
    ),
    'arguments of a module of its own': route(`fork('./job.js', [req.query.job], { execArgv: [] });`),
  },
  vulnerable: {
    'encoded by what leaves most signs': route(`exec('curl ' + encodeURI(req.query.q)); // !tainted`),
    'no address': route(
      `const { id } = req.params; if (net.isIP(id) !== 0) return; exec('traceroute ' + id); // !tainted`,
    ),
    'options of Node.js': route(`fork('./job.js', [], { execArgv: req.query.flags }); // !tainted`),
    'another program in place of Node.js': route(
      `fork('./job.js', { execPath: req.query.node }); // !tainted`,
    ),
  },
});
