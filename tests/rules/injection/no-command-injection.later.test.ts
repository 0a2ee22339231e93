import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

/** A route, with what runs commands beside it. */
const app = (imports: string, beside: string, body: string): string => `import express from 'express';
import { exec } from 'node:child_process';
${imports}
const app = express();
${beside}
app.get('/', (req, res) => {
${body}
});`;

testRule(rule, {
  safe: {
    'a constant command that is bound': app('', '', "  const run = exec.bind(null, 'ls');\n  run();"),
    'arguments of a program that is bound': app(
      "import { execFile } from 'node:child_process';",
      "const list = execFile.bind(null, 'ls');",
      "  list(['--', req.query.dir]);",
    ),
    'another Subject': app(
      "import { Subject } from 'rxjs';",
      "const jobs = new Subject(); const others = new Subject();\njobs.subscribe((dir) => { exec('ls ' + dir); });",
      '  others.next(req.query.dir);',
    ),
    'numbers of a Subject': app(
      "import { Subject, map } from 'rxjs';",
      "const jobs = new Subject();\njobs.pipe(map((pid) => Number(pid))).subscribe((pid) => { exec('kill ' + pid); });",
      '  jobs.next(req.query.pid);',
    ),
    'another field of a task': app(
      "import async from 'async';",
      "const queue = async.queue((task, done) => { exec('ls ' + task.base, done); }, 2);",
      "  queue.push({ base: 'srv', dir: req.query.dir });",
    ),
    'the other argument of a step': app(
      "import { waterfall } from 'async';",
      '',
      "  waterfall([(done) => done(null, 'srv', req.query.dir), (base, dir, done) => exec('ls ' + base, done)]);",
    ),
    'not seen: several tasks at once': app(
      "import async from 'async';",
      "const queue = async.queue((task, done) => { exec('ls ' + task.dir, done); }, 2);",
      '  queue.push([{ dir: req.query.dir }]);',
    ),
  },
  vulnerable: {
    'an observer that is an object': app(
      "import { Subject } from 'rxjs';",
      "const jobs = new Subject();\njobs.subscribe({ next: (dir) => {\nexec('ls ' + dir); // !tainted\n} });",
      '  jobs.next(req.query.dir);',
    ),
    'a command that is bound': app(
      '',
      '',
      "  const run = exec.bind(null, 'ls ' + req.query.dir); // !tainted\n  run();\n  setTimeout(exec.bind(null, 'ls ' + req.query.dir), 10); // !tainted",
    ),
    'a command by way of another function': {
      code: app('', '', "  exec.call(null, 'ls ' + req.query.dir); // !tainted"),
      suggested: [],
    },
    'what a Subject is given': app(
      "import { Subject } from 'rxjs';",
      "const jobs = new Subject();\njobs.subscribe((dir) => { exec('ls ' + dir); }); // !tainted",
      '  jobs.next(req.query.dir);',
    ),
    'through a pipeline': app(
      "import { Subject, filter, map } from 'rxjs';",
      "const jobs = new Subject();\njobs.pipe(filter(Boolean), map((dir) => 'ls ' + dir)).subscribe((command) => { exec(command); }); // !tainted",
      '  jobs.next(req.query.dir);',
    ),
    'the value of a BehaviorSubject': app(
      "import { BehaviorSubject } from 'rxjs';",
      "const current = new BehaviorSubject('.');\napp.post('/', (req) => { current.next(req.query.dir); });",
      "  exec('ls ' + current.value); // !tainted\n  exec('ls ' + current.getValue()); // !tainted",
    ),
    'a Subject of a class': app(
      "import { ReplaySubject } from 'rxjs';",
      "class Queue { jobs = new ReplaySubject(1); constructor() { this.jobs.subscribe((dir) => { exec('ls ' + dir); }); } // !tainted\n add(dir) { this.jobs.next(dir); } }\nconst queue = new Queue();",
      '  queue.add(req.query.dir);',
    ),
    'steps one after the other': app(
      "import async from 'async';",
      '',
      "  async.waterfall([(done) => done(null, req.query.dir), (dir, done) => exec('ls ' + dir, done)]); // !tainted",
    ),
    'steps that give promises': app(
      "import waterfall from 'async/waterfall';",
      '',
      "  waterfall([async () => req.query.dir, async (dir) => { exec('ls ' + dir); }]); // !tainted",
    ),
    'each of a collection': app(
      "import { each, mapLimit } from 'async';",
      '',
      "  each(req.body.dirs, (dir, done) => exec('ls ' + dir, done)); // !tainted\n  mapLimit(req.body.dirs, 3, (dir, done) => exec('ls ' + dir, done)); // !tainted",
    ),
    'tasks of a queue': app(
      "import async from 'async';",
      "const queue = async.queue((task, done) => { exec('ls ' + task.dir, done); }, 2); // !tainted",
      '  queue.push({ dir: req.query.dir });',
    ),
  },
});
