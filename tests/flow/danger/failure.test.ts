import { describe } from 'vitest';
import { cases } from '../world.ts';

const HEAD = `import { answer, inform, plainly } from 'kinds'; import { readFileSync, readFile, existsSync } from 'node:fs';`;
const INSIDE = 'detail hint where query parameters internalQuery table constraint errmsg meta'.split(' ');
const TRACES = 'stack stacktrace stackTrace sql sqlMessage'.split(' ');
const WRAPPED = 'cause error original parent originalError driverError innerError'.split(' ');

/** A `catch` of what a file system, or anything else, says. */
const driver = (body: string): string => `${HEAD} try { readFileSync('a'); } catch (error) { ${body}
}`;
const work = (body: string): string => `${HEAD} try { await work(); } catch (error) { ${body}
}`;
const told = (...texts: readonly string[]): string => texts.map((text) => `\nanswer(${text}); // !`).join('');
const untold = (...texts: readonly string[]): string => texts.map((text) => `\nanswer(${text});`).join('');

describe('what went wrong in a machine', () => {
  cases({
    'told as it is': driver(
      told('error', '{ error }', 'error.message', 'error.cause', 'error.cause.message'),
    ),
    'told in a text': driver(
      told(
        "'no: ' + error",
        'String(error)',
        'error.toString()',
        'error.toLocaleString()',
        'error.message.trim()',
        'JSON.stringify(error)',
        'plainly(error)',
      ),
    ),
    'its inside': driver(told(...INSIDE.map((name) => `error.${name}`))),
    'its traces': driver(told(...TRACES.map((name) => `error.${name}`))),
    'what it wraps': driver(told(...WRAPPED.flatMap((name) => [`error.${name}`, `error.${name}.message`]))),
    'what tells nothing': driver(
      untold('error.code', 'error.name', 'error.cause.code', 'error.message.length', 'typeof error'),
    ),
    'where a test looked at it':
      driver(`if (error.expose) { answer(error); answer(error.message); answer(error.detail);
answer(error.stack); // !
}`),
    'in development': driver(
      `if (DEVELOPMENT) { answer(error); answer(error.message); answer(error.stack); inform(error.message); }`,
    ),
    'handed on in development':
      driver(`let text = 'no'; if (DEVELOPMENT) text = error.stack; answer(text); if (DEBUGGING) text = error.stack;
answer(text); // !`),
  });
});

describe('what went wrong anywhere', () => {
  cases({
    'the whole of it': work(
      told('error', '[error]', 'JSON.stringify(error)', 'plainly(error)', "'no: ' + JSON.stringify(error)"),
    ),
    'in a text': work(
      untold(
        "'no: ' + error",
        'String(error)',
        'error.toString()',
        'error.toLocaleString()',
        'JSON.stringify(String(error))',
        'error.message',
      ),
    ),
    'in a text that is made of all of it': work(told('error.trim()', 'JSON.stringify(error).trim()')),
    'its inside': work(untold(...INSIDE.map((name) => `error.${name}`))),
    'its traces': work(told(...TRACES.map((name) => `error.${name}`))),
    'what it wraps': work(told(...WRAPPED.flatMap((name) => [`error.${name}`, `error.${name}.stack`]))),
    'where messages count': work(`
inform(error); // !
inform(error.message); // !
inform(error.cause.message); // !
inform('no: ' + error); // !
inform(error.stack); inform(error.detail); inform(error.code);`),
  });
});

describe('whose failure it is', () => {
  cases(
    {
      'of a call in a try': `${HEAD} try { if (isFine()) load(readFileSync('a')); } catch (error) {
answer(error.message); // !
}`,
      'of a call that does not fail so': `${HEAD} try { existsSync('a'); } catch (error) { answer(error.message); }`,
      'of a call that runs later': `${HEAD} try { later(() => readFileSync('a')); } catch (error) { answer(error.message); }
try { later(() => readFileSync('a')); readFileSync('b'); } catch (error) {
answer(error.message); // !
}`,
      'of a promise': `${HEAD} load(readFileSync('a')).catch((error) => {
answer(error.message); // !
}); load('a').catch((error) => { answer(error.message); });`,
      'that a callback is given': `${HEAD} readFile('a', (error, data) => {
answer(error.message); // !
answer(data.message); }); readFile('a', (problem, data) => {
answer(problem.message); // !
}); readFile('a', (err) => {
answer(err.message); // !
}); readFile('a', (data) => { answer(data.message); });
load('a', (error, data) => { answer(error.message); }); existsSync('a', (error, data) => { answer(error.message); });
readFile('a', ({ message }, data) => { answer(message); }); readFile((error, data) => { answer(error.message); }, 'a');`,
    },
    {
      'that a callback is given': 'a parameter of its own is told by its name',
      'of a promise': 'what was read before does not fail there',
    },
  );
});
