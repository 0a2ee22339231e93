import { describe } from 'vitest';
import { cases as run } from '../world.ts';

const cases = (table: Readonly<Record<string, string>>): void => {
  run(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `import { token, spread, dice, time, byte, bytes, digest, page } from 'kinds'; import { secrets, words, config, settings } from './lists'; ${body}`,
      ]),
    ),
  );
};

describe('what others can guess', () => {
  cases({
    'as it is, and worked out of it': `
token(dice()); // !
token(dice() * 100); // !
token(-dice()); // !
token(1 + dice()); // !
token(Math.floor(dice() * 10)); // !
token(dice().toFixed(3)); // !
token(String.fromCharCode(dice())); // !
token('a' + dice()); // !
token(digest(dice())); // !`,
    'assigned with an operator': `let n = dice(); n *= 100;
token(n); // !
let m = 2; m *= dice();
token(m); // !
let k = dice(); k++;
token(k); // !
token(k++); // !`,
    'no number of it': `token(dice().length); token(typeof dice()); token(void dice()); token(dice() > 3);`,
    'the time': `
token(time()); // !
token(JSON.stringify({ at: time() }));
token(JSON.stringify([time()]));`,
    'picked from a text or a list in plain sight': `const L = ['a', 'b']; const T = 'abc';
token('abc'[dice()]); // !
token('abc'.charAt(dice())); // !
token('abc'.at(dice())); // !
token('abc'.substr(dice(), 1)); // !
token('abc'.substring(dice())); // !
token(T[dice()]); // !
token(L[dice()]); // !
token(['a', 'b'][dice()]); // !
token('abc'.slice(dice()));`,
    'picked from what the file does not show': `
token(secrets[dice()]);
token(secrets.at(dice()));
token(secrets.list[dice()]);
token(words().charAt(dice()));
token(words()[dice()]);`,
    'picked from what is called characters': `
token(chars[dice()]); // !
token((chars)[dice()]); // !
token(config.alphabet[dice()]); // !
token(config.alphabet.charAt(dice())); // !
token(settings.CHARSET[dice()]); // !
token(settings.hex_digits[dice()]); // !
token(settings.allowed_characters[dice()]);
token(settings.digits2[dice()]);
token(settings[config][dice()]);`,
    'picked by something else': `token(chars[0]); token(chars[byte()]); token(chars.join(dice()));`,
  });

  cases({
    'each name of characters': [
      'char',
      'chars',
      'character',
      'characters',
      'charset',
      'charSet',
      'char_set',
      'alphabet',
      'letters',
      'digits',
      'numbers',
      'symbols',
      'possible',
      'hexDigits',
    ]
      .map((name) => `\ntoken(settings.${name}[dice()]); // !`)
      .join(''),
  });
});

describe('what turns up more often', () => {
  cases({
    'the remainder of a byte': `
spread(byte());
spread(byte() % 10); // !
spread(byte() % 3); // !
spread(byte() % 255); // !
spread(byte() % 2);
spread(byte() % 16);
spread(byte() % 256);
spread(byte() % 1);
spread(byte() % 0);
spread(byte() % 257);
spread(byte() % 1000);
spread(byte() * 3);
spread(byte() - (byte() % 10));
spread(Math.floor(byte() % 10));`,
    'of one of several': `
spread(bytes()[3] % 10); // !
spread(bytes()[3] % 16);
for (const one of bytes())
  spread(one % 10); // !`,
    'a number with a name': `const N = 10; const M = 16; const unknown = words.length;
spread(byte() % N); // !
spread(byte() % M);
spread(byte() % unknown);
spread(byte() % (isFine() ? 10 : 12));
spread(byte() % '10');`,
    'the length of a text': `const T = 'abcdefghij'; const S = '0123456789abcdef';
spread(byte() % T.length); // !
spread(byte() % S.length);
spread(byte() % T.size);
spread(byte() % words.length);`,
    'picked by it': `const T = 'abcdefghij'; const S = '0123456789abcdef';
spread(T[byte() % 10]); // !
spread(T[byte() % T.length]); // !
spread(T.charAt(byte() % T.length)); // !
spread(S[byte() % S.length]);
spread(T[byte()]);
spread('a' + T[byte() % T.length]); // !`,
    'the length of a list': `const L = ['a', 'b', 'c']; const M = ['a', 'b', 'c', 'd'];
spread(L[byte() % L.length]); // !
spread(M[byte() % M.length]);
spread([...L, ...words][byte() % [...L, ...words].length]);`,
  });
});
