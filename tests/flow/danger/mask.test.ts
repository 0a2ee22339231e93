import { describe } from 'vitest';
import { cases as run } from '../world.ts';

const cases = (table: Readonly<Record<string, string>>): void => {
  run(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `import { note, asked as secret, expose, filed } from 'kinds'; ${body}`,
      ]),
    ),
  );
};

describe('a few characters of a secret', () => {
  cases({
    'one of them': `note(secret().charAt(0)); note(secret().at(0));`,
    'the last ones': `note(secret().slice(-4)); note(secret().substr(-4)); note(secret().substring(-1)); const n = -4; note(secret().slice(n));`,
    'the first ones': `note(secret().slice(0, 4)); note(secret().substring(0, 4)); note(secret().substr(0, 4));`,
    'all but the first ones': `const n = 7;
note(secret().slice(7)); // !
note(secret().substring(7)); // !
note(secret().substr(7)); // !
note(secret().slice(n)); // !
note(secret().slice(+7)); // !
note(secret().slice('-4')); // !
note(secret().slice(0)); // !
note(secret().slice()); // !`,
    'in other letters': `
note(secret().trim()); // !
note(secret().toString()); // !
note(secret().split('.')[1]); // !`,
    'put behind something': `
note('abc'.concat(secret())); // !
note('abc'.replace('b', secret())); // !
note('abc'.padEnd(9, secret())); // !`,
  });
});

describe('signs in the place of characters', () => {
  const replaced = (sign: string, mark: string): string => `\nnote(secret().replace(/./g, ${sign})); ${mark}`;
  cases({
    'that stand for what is left out': [
      "'*'",
      "'****'",
      "'•'",
      "'█'",
      "'xxx'",
      "'XXXX'",
      "'[REDACTED]'",
      "'masked'",
      "'hidden'",
      "'[Filtered]'",
      "'removed'",
      '() => load()',
    ]
      .map((sign) => replaced(sign, ''))
      .join(''),
    'that do not': ["'x'", "'xx'", "'-'", "'7'"].map((sign) => replaced(sign, '// !')).join(''),
    'nothing at all': ["''", 'load()'].map((sign) => replaced(sign, '')).join(''),
    'in every place': `note(secret().replaceAll('a', '*'));
note(secret().replaceAll('a', 'b')); // !
note(secret().replace(/a/g)); // !`,
  });
});

describe('what is called as if it left nothing', () => {
  cases({
    'a function of another file': `
import { redact, maskAll, readable } from './show';
note(redact(secret())); note(maskAll(secret())); note(readable(secret()));
export const show = (password) => {
note(redact(password)); note(maskAll(password)); note(readable(password));
note(password); // !
};`,
  });
});
