import rule from '../../../src/rules/injection/no-code-injection.ts';
import { testRule } from '../../support/test-rule.ts';

function route(body: string): string {
  return `import express from 'express'; import { spawn, spawnSync, execFile } from 'node:child_process';
express().post('/run', express.text(), (req, res) => {
${body}
});`;
}

testRule(rule, {
  safe: {
    'an argument of a program': route(`  execFile('node', ['report.js', req.body], () => res.end());`),
    'the input of a script': route(`  spawn('python3', ['count.py']).stdin.end(req.body);`),
    'an option of another program': route(`  execFile('grep', ['-e', req.body], () => res.end());`),
    'names of parameters that are spread, before code of the program': route(
      `  res.json(new Function(...['a', 'b'], 'return a + b')(1, 2));`,
    ),
    'a constant program that the window of jsdom runs': `import { JSDOM } from 'jsdom'; import express from 'express';
express().post('/run', express.text(), (req, res) => {
  const dom = new JSDOM(req.body, { runScripts: 'outside-only' });
  res.json(dom.window.eval('document.title'));
});`,
  },
  vulnerable: {
    'a module made of a text': `import Module from 'node:module';
import express from 'express';
express().post('/run', express.text(), (req, res) => {
  const made = new Module('made');
  made._compile(req.body, 'made.js'); // !tainted
});`,
    'a program that the window of jsdom runs': `import { JSDOM } from 'jsdom'; import express from 'express';
express().post('/run', express.text(), (req, res) => {
  const dom = new JSDOM('<p></p>', { runScripts: 'outside-only' });
  res.json(dom.window.eval(req.body)); // !tainted
});`,
    'an event that jQuery sets': `import $ from 'jquery';
$('#a').attr('onclick', location.hash); // !tainted`,
    'an event that the renderer of Angular sets': `import { Renderer2 } from '@angular/core';
export const set = (renderer: Renderer2, element) => renderer.setAttribute(element, 'onclick', location.hash); // !tainted`,
    'code of Node.js': route(`  spawn('node', ['-e', req.body]); // !tainted`),
    'code of Python': route(`  execFile('python3', ['-c', req.body], () => res.end()); // !tainted`),
    'the input of Python': route(`  const python = spawn('python3');
  python.stdin.write(req.body); // !tainted`),
    'the input of Node.js among options': route(
      `  spawnSync('node', ['-'], { input: req.body }); // !tainted`,
    ),
    'code behind names that are spread': route(
      `  res.json(new Function(...Object.keys({ a: 1 }), req.body)(1)); // !tainted`,
    ),
    'code among what is spread': route(`  res.json(new Function(...['a', req.body])(1)); // !tainted`),
  },
});
