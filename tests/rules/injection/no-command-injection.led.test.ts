import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const PREFIX = `
  import { exec } from 'node:child_process';
  import { createReadStream } from 'node:fs';
  import { createInterface } from 'node:readline';
  import { pipeline, Transform, Writable } from 'node:stream';
  import { pipeline as piped } from 'node:stream/promises';
  import express from 'express';
  const app = express();
`;
const RUNNING = `
  class Running extends Transform {
    _transform(chunk, encoding, done) {
      exec(\`ping \${chunk}\`, done);
    }
  }`;

function served(code: string, before = ''): string {
  return `${PREFIX}${before}
  app.post('/', async (req, res) => {
    ${code}
  });`;
}

/** What streams of the file are given, part by part. */
testRule(rule, {
  safe: {
    'a file that is led into a stream': served(`
    const stream = new Transform({ transform(chunk, encoding, done) { exec('ping ' + chunk, done); } });
    createReadStream('/etc/hosts').pipe(stream).pipe(res);`),
    'a file that is led into a class': served(`createReadStream('/etc/hosts').pipe(new Running());`, RUNNING),
    'how the parts are written': served(`
    req.pipe(new Writable({ write(chunk, encoding, done) { exec('ping ' + encoding, done); } }));`),
    'a part that is held against a pattern': served(`
    req.pipe(new Writable({
      write(chunk, encoding, done) {
        const host = chunk.toString();
        if (!/^[a-z]+$/.test(host)) return done(new Error('no host'));
        exec('ping ' + host, done);
      },
    }));`),
    'numbers that another stream makes of the parts': served(`
    const numbers = new Transform({ transform(chunk, encoding, done) { done(null, Number(chunk)); } });
    const runs = new Writable({ write(chunk, encoding, done) { exec('ping ' + chunk, done); } });
    req.pipe(numbers).pipe(runs);`),
    'numbers that another step makes of the parts': served(`
    await piped(
      req,
      async function* (source) { for await (const chunk of source) yield Number(chunk); },
      async function (source) { for await (const chunk of source) exec('ping ' + chunk); },
    );`),
    'the lines of a file': served(`
    const lines = createInterface({ input: createReadStream('/etc/hosts') });
    lines.on('line', (line) => { exec('ping ' + line); });`),
  },
  vulnerable: {
    'the parts of a request': served(`
    for await (const chunk of req) exec('ping ' + chunk); // !tainted`),
    'a stream that is made of functions': served(`
    const stream = new Transform({
      transform(chunk, encoding, done) { exec('ping ' + chunk, done); }, // !tainted
    });
    req.pipe(stream).pipe(res);`),
    'a stream at the end': served(`
    pipeline(
      req,
      new Writable({ write: (chunk, encoding, done) => { exec('ping ' + chunk.toString('utf8'), done); } }), // !tainted
      () => res.end(),
    );`),
    'a class': `${served('req.pipe(new Running()).pipe(res);')}
  class Running extends Transform {
    _transform(chunk, encoding, done) {
      exec(\`ping \${chunk}\`, done); // !tainted
    }
  }`,
    'a class at the end of a pipeline': `${served('await piped(req, new Ending());')}
  class Ending extends Writable {
    _write(chunk, encoding, done) {
      exec('ping ' + chunk, done); // !tainted
    }
  }`,
    'what another stream hands on': served(`
    const upper = new Transform({ transform(chunk, encoding, done) { done(null, String(chunk).toUpperCase()); } });
    const runs = new Writable({
      write(chunk, encoding, done) { exec('ping ' + chunk, done); }, // !tainted
    });
    req.pipe(upper).pipe(runs);`),
    'what a class pushes': `${served(`
    const lines = req.pipe(new Lines());
    lines.on('data', (line) => { exec('ping ' + line); }); // !tainted`)}
  class Lines extends Transform {
    _transform(chunk, encoding, done) {
      for (const line of String(chunk).split('\\n')) this.push(line);
      done();
    }
  }`,
    'a step after a step': served(`
    await piped(
      req,
      async function* (source) { for await (const chunk of source) yield String(chunk); },
      async function (source) {
        for await (const chunk of source) exec('ping ' + chunk); // !tainted
      },
    );`),
    'the lines of a request': served(`
    const lines = createInterface({ input: req });
    lines.on('line', (line) => { exec('ping ' + line); }); // !tainted`),
  },
});
