import { describe } from 'vitest';
import { cases } from './world.ts';

/** Cases in a `catch`, whose error is `error`; what is said tells its message. */
const caught = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `import { inform, failed } from 'kinds'; import { Stats } from 'node:fs'; import { NotFound, isNotFound, other, y } from './errors';
async function serve() { try { await work(); } catch (error) { ${body}
 } }`,
      ]),
    ),
  );
};

/** Each test, and whether it finds out nothing of the error's kind. */
const tests = (finding: readonly string[], idle: readonly string[]): string =>
  [
    ...finding.map((test) => `\nif (${test}) inform(error.message);`),
    ...idle.map((test) => `\nif (${test}) inform(error.message); // !`),
  ].join('');

describe('a test that finds out of which kind an error is', () => {
  caught({
    'by its class': tests(
      ['error instanceof NotFound', 'error instanceof errors.NotFound', '!(!(error instanceof NotFound))'],
      ['other instanceof NotFound', '!(error instanceof NotFound)'].concat(
        ['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError'].map(
          (name) => `error instanceof ${name}`,
        ),
      ),
    ),
    'by a class that has a general name': `class TypeError {} if (error instanceof TypeError) inform(error.message);`,
    'by a class of what tells of a machine': `
if (error instanceof Stats) inform(error.message); // !`,
    'by a member that it has': tests(
      ["'code' in error", 'error.code', 'error.response.status', 'error?.code'],
      [
        "'message' in error",
        "'stack' in error",
        "!('code' in error)",
        "'code' in other",
        '!error.code',
        'error.message',
        'error.stack',
        'other.code',
      ],
    ),
    'by what a member is': tests(
      [
        "error.code === 'A'",
        "error.code == 'A'",
        "'A' === error.code",
        'error.status !== 404',
        'error.status != 404',
        "!(error.code !== 'A')",
        "!(error.code != 'A')",
        '!(error.status === 404)',
        'error[y] === 1',
      ],
      [
        "error.code !== 'A'",
        "error.code != 'A'",
        "!(error.code === 'A')",
        "error.stack === 'A'",
        "other.code === 'A'",
        'error.status + 1',
        'error.status & 1',
      ],
    ),
    'by how large a member is': tests(
      [
        'error.status < 500',
        'error.status <= 499',
        '500 > error.status',
        '500 >= error.status',
        'error.status < y',
        '!(error.status < 500)',
      ],
      ['other.status < 500', 'error < 500', 'error.status - 500'],
    ),
    'by what is made of a member': tests(
      [
        '(error.status || 500) < 500',
        '(500 || error.status) < 500',
        '(error.status ? 1 : 500) < 500',
        '(y ? error.status : 500) < 500',
        '(error instanceof NotFound ? 404 : 500) < 500',
        'error.getStatus() < 500',
        '(error instanceof NotFound) === true',
      ],
      [
        '(other.status || 500) < 500',
        '(y ? 1 : error.status) < 500',
        '(other instanceof NotFound ? 404 : 500) < 500',
        '(error + 1) < 500',
        'error.toJSON().status < 500',
        'y() < 500',
        '`${error.status}` < 500',
      ],
    ),
    'by a function': tests(
      [
        'isNotFound(error)',
        'errors.isNotFound(error)',
        'errors.isNotFound(y, error.cause)',
        "error.is('a')",
        'make()(error)',
      ],
      [
        'isNotFound(other)',
        '!isNotFound(error)',
        'isNotFound()',
        'isError(error)',
        'isNativeError(error)',
        'util.isError(error)',
        'isErrorLike(error)',
        'isErrorObject(error)',
        'Error.isError(error)',
      ],
    ),
    'by both of two': tests(
      [
        'error.expose && y',
        'y && error.expose',
        'error.expose || error.status < 500',
        '!(!error.expose || y)',
        '!(y || !error.expose)',
      ],
      [
        'error.expose || y',
        'y || error.expose',
        'y && other.expose',
        '!(!error.expose && y)',
        '!(y && !error.expose)',
        '!(error.expose && error.code)',
      ],
    ),
    'by something else': tests(
      [],
      ['y', '`${error.code}`', '+error.code', 'typeof error.code', '[error.code]'],
    ),
  });
});

describe('a test that has a name', () => {
  caught({
    'of its own': `const isShown = error.expose; if (isShown) inform(error.message);
const isOther = other.expose;
if (isOther) inform(error.message); // !
if (!isShown) inform(error.message); // !`,
    'of a name': `const a = error.expose; const b = a; const c = b; const d = c; if (a) inform(error.message); if (b) inform(error.message); if (c) inform(error.message);
if (d) inform(error.message); // !`,
    'of a member': `const { status } = error; const code = error.status; const text = error.message; if (status < 500) inform(error.message); if (code < 500) inform(error.message);
if (text > 'a') inform(error.message); // !`,
    'of a member of a name': `const a = error.status; const b = a; const c = b; const d = c; if (c < 500) inform(error.message);
if (d < 500) inform(error.message); // !`,
    'taken out': `const { expose, code: known, message, stack: trace } = error; const { expose: shown } = other; let { status = 500 } = error;
if (expose) inform(error.message); if (known === 'A') inform(error.message);
if (message) inform(error.message); // !
if (trace) inform(error.message); // !
if (shown) inform(error.message); // !
if (!expose) inform(error.message); // !`,
    'without a value': `let found; if (y) found = error.code; let twice = error.code; var both = 1; var both = error.code;
if (found) inform(error.message); // !
if (both) inform(error.message); // !
if (missing) inform(error.message); // !`,
  });
});

describe('where it is found out', () => {
  caught({
    'before it is read': `const { message } = error; if (error.expose) inform(message); inform(error.expose ? error.message : 'no'); inform(error.expose && error.message); if (!error.expose) return; inform(message); inform(error.message);`,
    'not before it is read': `
inform(error.message); // !
if (error.expose) log(); // no more
inform(error.message); // !
if (error.expose) return;
inform(error.message); // !`,
    'by a case': `switch (error.code) { case 'A': inform(error.message); break; case 'B': { inform(error.message); } }
switch (error.stack) { case 'A':
inform(error.message); // !
}
switch (other.code) { case 'A':
inform(error.message); // !
}`,
    'by no case': `switch (error.code) { case 'A': break; default:
inform(error.message); // !
}`,
    'of what no name holds': `
inform(failed().message); // !
if (failed().expose) inform(failed().message); // !`,
  });
});
