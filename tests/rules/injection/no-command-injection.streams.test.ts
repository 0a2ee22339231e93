import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const PREFIX = `
  import { exec } from 'node:child_process';
  import { createReadStream } from 'node:fs';
  import { createServer } from 'node:http';
  import { createInterface } from 'node:readline';
  import { pipeline, Readable } from 'node:stream';
  import { pipeline as pipe } from 'node:stream/promises';
  import { buffer, json, text } from 'node:stream/consumers';
`;

function served(code: string): string {
  return `${PREFIX}
  createServer(async (req, res) => {
    ${code}
    res.end();
  });`;
}

testRule(rule, {
  safe: {
    'the text of a file': served(`exec(\`ping \${await text(createReadStream('/etc/host'))}\`);`),
    'a stream of constants': served(`
    for await (const name of Readable.from(['a', 'b'])) exec(\`ping \${name}\`);`),
    'the lines of a file': served(`
    for await (const line of createInterface({ input: createReadStream('/etc/hosts') })) exec(\`ping \${line}\`);`),
    'what went wrong in a pipeline': served(`
    pipeline(req, process.stdout, (error) => {
      exec(\`notify \${error}\`);
    });`),
    'a file in a pipeline': served(`
    await pipe(createReadStream('/etc/hosts'), async function* (source) {
      for await (const chunk of source) exec(\`ping \${chunk}\`);
    });`),
  },
  vulnerable: {
    'a body that is read to its end': served(`
    exec(\`ping \${await text(req)}\`); // !tainted`),
    'a body that is read as JSON': served(`
    const { host } = await json(req);
    exec(\`ping \${host}\`); // !tainted`),
    'the bytes of a body': served(`
    const bytes = await buffer(req);
    exec('ping ' + bytes.toString()); // !tainted`),
    'a stream of what a request brings': served(`
    for await (const name of Readable.from([req.headers['x-name']])) exec(\`ping \${name}\`); // !tainted`),
    'the lines of a body': served(`
    for await (const line of createInterface({ input: req })) exec(\`ping \${line}\`); // !tainted`),
    'a step of a pipeline': served(`
    pipeline(req, async function* (source) {
      for await (const chunk of source) exec(\`ping \${chunk}\`); // !tainted
    }, () => {});`),
    'a step of a pipeline that is waited for': served(`
    await pipe(req, async (source) => {
      for await (const chunk of source) exec(\`ping \${chunk}\`); // !tainted
    });`),
  },
});
