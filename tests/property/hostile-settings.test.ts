import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../src/authoring/index.ts';
import { rules } from '../../src/rules/index.ts';

const cyclic: Record<string, unknown> = { level: 'strict' };
cyclic['root'] = cyclic;
cyclic['testFiles'] = [cyclic];

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('get');
    },
    ownKeys() {
      throw new Error('ownKeys');
    },
    has() {
      throw new Error('has');
    },
    getOwnPropertyDescriptor() {
      throw new Error('getOwnPropertyDescriptor');
    },
  },
);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

/** Values that somebody's config may hold, by mistake or by a tool. */
const VALUES: Readonly<Record<string, unknown>> = {
  null: null,
  'a text': 'strict',
  'a number': 7,
  'not a number': Number.NaN,
  true: true,
  'a big integer': 1n,
  'a symbol': Symbol('strict'),
  'a function': () => ({ level: 'strict' }),
  'a list': ['strict'],
  'a list with holes': new Array(3),
  'a date': new Date(Number.NaN),
  'a map': new Map([['level', 'strict']]),
  'an object without a prototype': Object.assign(Object.create(null) as object, { level: 'strict' }),
  'an object that holds itself': cyclic,
  'a proxy that throws': throwing,
  'a revoked proxy': revoked,
  'a prototype written as a key': parse('{"__proto__":{"level":"strict"},"constructor":1,"toString":2}'),
  'texts that cannot be made': parse('{"toString":null,"valueOf":null}'),
  'a getter that throws': Object.defineProperty({}, 'level', {
    enumerable: true,
    get() {
      throw new Error('getter');
    },
  }),
  'a text of 1 MB': 'x'.repeat(1_000_000),
  'a deep list': parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`),
};

const FIELDS = [
  'level',
  'fix',
  'root',
  'testFiles',
  'developmentFiles',
  'developmentFlags',
  'libraryInputs',
  'commandLineInputs',
  'models',
  '__proto__',
  'levle',
];

/** The value in every place of the settings. */
function placeEverywhere(value: unknown): unknown[] {
  return [
    value,
    ...FIELDS.map((field) => own(field, value)),
    { testFiles: [value], developmentFlags: [value] },
    { level: 'strict', testFiles: ['a', value], unknown: value },
  ];
}

/** An object with one field of its own, whatever it is called. */
function own(field: string, value: unknown): object {
  return Object.defineProperty({}, field, { value, enumerable: true, configurable: true, writable: true });
}

function parse(text: string): unknown {
  return JSON.parse(text);
}

const CODE = `require('https').get('https://a.acme.com', { rejectUnauthorized: false });`;

describe('settings that cannot be used', () => {
  it.for(Object.entries(VALUES))('%s', ([, value]) => {
    for (const settings of placeEverywhere(value)) {
      const problems = checkSettings(settings);
      for (const problem of problems) {
        expect(problem).toMatch(/^settings\.mitigate/);
        expect(problem).not.toContain('\n');
        expect(problem.length).toBeLessThan(400);
      }
      const found = lint(settings).map((message) => message.ruleId);
      expect(found.filter((rule) => rule === 'mitigate/valid-settings').length).toBe(problems.length);
      // The rules go on without what is wrong.
      expect(found).toContain('mitigate/no-disabled-certificate-validation');
    }
  });
});

function lint(settings: unknown): Linter.LintMessage[] {
  return new Linter({ configType: 'flat' }).verify(CODE, {
    plugins: { mitigate: { rules: rules as unknown as Record<string, Rule.RuleModule> } },
    rules: Object.fromEntries(Object.keys(rules).map((name) => [`mitigate/${name}`, 'error'])),
    settings: { mitigate: settings },
  });
}
