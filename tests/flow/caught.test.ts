import { describe } from 'vitest';
import { cases } from './world.ts';

const failing = (answer: string): string => `
  import { answer } from 'toy';
  try { await work(); } catch (error) {
    ${answer}
  }`;

describe('what was thrown', () => {
  cases(
    {
      'the whole of it': failing(`answer(error); // !`),
      'as a member': failing(`answer({ ok: false, error }); // !`),
      'its stack': failing(`answer(error.stack); // !`),
      'its message': failing(`answer(error.message);`),
      'its message, where messages count': failing(`quote(error.message); // !`),
      'its status': failing(`answer(error.status); quote(error.status);`),
      'a text with it in it': failing(`answer('failed: ' + error);`),
      'a text with its stack in it': failing(`answer('failed: ' + error.stack); // !`),
      'all of it as a text': failing(`answer('failed: ' + JSON.stringify(error)); // !`),
      'the cause of it': failing(`answer(error.cause); // !`),
      'taken apart': `
      import { answer } from 'toy';
      try { await work(); } catch ({ stack, code }) {
        answer(stack); // !
        answer(code);
      }`,
      'what a promise is refused for': `
      import { answer } from 'toy';
      work().catch((error) => answer(error)); // !
      work().then((made) => answer(made), (error) => answer(error)); // !
      work().then((made) => answer(made));`,
      'where a test looked at its kind': failing(`
      if (error instanceof NotFound) quote(error.message);
      if (error.expose) quote(error.message);
      quote(error.status < 500 ? error.message : 'no');
      if (!(error instanceof NotFound)) return;
      quote(error.message);`),
      'where a test found out that it is of another kind': failing(`
      if (error instanceof NotFound) return;
      quote(error.message); // !`),
      'where a test said what holds for all': failing(`
      if (error instanceof Error) quote(error.message); // !
      if (error.message) quote(error.message); // !`),
      'a parameter by its name': `
      import { answer } from 'toy';
      export function fail(error, other) {
        answer(error.stack); // !
        answer(other.stack);
        answer(error);
      }`,
      'an error that is made here': `
      import { answer } from 'toy';
      const error = new Error('no');
      answer(error.message);
      quote(error.message);`,
    },
    { 'a parameter by its name': 'only its name tells what it is' },
  );
});
