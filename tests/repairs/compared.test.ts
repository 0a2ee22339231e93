import { createHmac, timingSafeEqual } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/crypto/require-timing-safe-equal.ts';
import { lint } from '../support/test-rule.ts';

const HEAD = `const { createHmac } = require('node:crypto');\n`;

/** The function with its comparison repaired; nothing is left to report. Says whether it was repaired by `--fix`. */
function repair(body: string): { readonly check: (...given: unknown[]) => unknown; readonly isFix: boolean } {
  const code = `${HEAD}${body}`;
  const [message, ...others] = lint(rule, code, { filename: 'src/check.js' });
  const fix = message?.fix ?? message?.suggestions?.[0]?.fix;
  if (fix === undefined || others.length > 0) throw new Error('there is not one repair');
  const repaired = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
  expect(lint(rule, repaired, { filename: 'src/check.js' })).toEqual([]);
  expect(repaired).toContain('timingSafeEqual');
  return { check: load(repaired), isFix: message?.fix !== undefined };
}

function load(code: string): (...given: unknown[]) => unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the repaired program is run
  const made = new Function('require', `${code}\nreturn check;`) as (
    require: () => unknown,
  ) => (...given: unknown[]) => unknown;
  return made(() => ({ createHmac, timingSafeEqual }));
}

const hex = (text: string): string => createHmac('sha256', 'key').update(text).digest('hex');

describe('a repaired comparison answers as before', () => {
  const texts = `function check(text, given) { return createHmac('sha256', 'key').update(text).digest('hex') === given; }`;
  const negated = `function check(text, given) { return given != 'sha256=' + createHmac('sha256', 'key').update(text).digest('hex'); }`;

  it.each([
    ['equal', hex('text'), true],
    ['unequal at the end', `${hex('text').slice(0, -1)}x`, false],
    ['shorter', hex('text').slice(0, 20), false],
    ['longer', `${hex('text')}00`, false],
    ['empty', '', false],
    ['not a text', undefined, false],
    ['null', null, false],
    ['a list of the text', [hex('text')], false],
    ['of as many characters, outside ASCII', 'ü'.repeat(64), false],
  ])('texts that are %s', (_, given, answer) => {
    const { check, isFix } = repair(texts);
    expect(isFix).toBe(false);
    expect(load(HEAD + texts)('text', given)).toBe(answer);
    expect(check('text', given)).toBe(answer);
  });

  it('a comparison that says no', () => {
    const { check } = repair(negated);
    for (const given of [`sha256=${hex('text')}`, hex('text'), '', undefined])
      expect(check('text', given)).toBe(load(HEAD + negated)('text', given));
  });

  it('texts outside ASCII: no two of them become the same bytes', () => {
    const named = `function check(given, key) {
  const mark = '\u{1F511}' + createHmac('sha256', key).update('text').digest('hex');
  return mark === \`\${given}\`;
}`;
    const { check, isFix } = repair(named);
    expect(isFix).toBe(true);
    expect(check(`\u{1F511}${hex('text')}`, 'key')).toBe(true);
    expect(check(`\uD83D${hex('text')}`, 'key')).toBe(false);
    expect(check(`\uFFFD${hex('text')}`, 'key')).toBe(false);
  });

  it.each([
    `function check(text, given) { return createHmac('sha256', 'key').update(text).digest().equals(Buffer.from(given, 'hex')); }`,
    `function check(text, given) { return Buffer.compare(createHmac('sha256', 'key').update(text).digest(), Buffer.from(given, 'hex')) === 0; }`,
  ])('bytes on both sides are a fix: %s', (body) => {
    const { check, isFix } = repair(body);
    expect(isFix).toBe(true);
    for (const given of [hex('text'), hex('other'), hex('text').slice(2), `${hex('text')}00`, ''])
      expect(check('text', given)).toBe(load(HEAD + body)('text', given));
  });

  it('bytes of which nothing is known are a suggestion', () => {
    const { check, isFix } = repair(
      `function check(text, given) { return !createHmac('sha256', 'key').update(text).digest().equals(given); }`,
    );
    expect(isFix).toBe(false);
    expect(check('text', Buffer.from(hex('text'), 'hex'))).toBe(false);
    expect(check('text', Buffer.from(hex('other'), 'hex'))).toBe(true);
  });
});
