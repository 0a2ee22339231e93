import { describe, expect, expectTypeOf, it } from 'vitest';
import type { RuleSpec } from '../../src/authoring/create-rule.ts';
import { callRule, createRule, type Edit, type Verdict } from '../../src/authoring/index.ts';
import type { DataFor, Placeholders } from '../../src/authoring/messages.ts';
import type { CatalogueId, CweId } from '../../src/threats/index.ts';
import { lint } from '../support/test-rule.ts';

/** Messages and repairs as a rule spells them. */
interface Said {
  readonly messages: {
    readonly plain: { readonly set: 'recommended'; readonly text: 'No TLS.' };
    readonly filled: { readonly set: 'strict'; readonly text: '`{{option}}` of {{ api }} is off.' };
  };
  readonly repairs: { readonly raise: { readonly kind: 'fix'; readonly text: 'Demand {{version}}.' } };
}

type Given = Verdict<Said['messages'], Said['repairs']>;

describe('what the compiler holds', () => {
  it('placeholders of a text, with and without blanks', () => {
    expectTypeOf<Placeholders<'`{{option}}` of {{ api }}'>>().toEqualTypeOf<'option' | 'api'>();
    expectTypeOf<Placeholders<'No TLS.'>>().toEqualTypeOf<never>();
    expectTypeOf<DataFor<'{{a}}'>>().toEqualTypeOf<Readonly<Record<'a', string | number>>>();
  });

  it('message ids and the data each needs', () => {
    expectTypeOf<{ message: 'filled'; data: { option: string; api: string } }>().toExtend<Given>();
    expectTypeOf<{ message: 'filled'; data: { option: string } }>().not.toExtend<Given>();
    expectTypeOf<{ message: 'missing'; data: object }>().not.toExtend<Given>();
  });

  it('repairs and the data each needs', () => {
    type Repair = NonNullable<Given['repair']>;
    expectTypeOf<Repair['id']>().toEqualTypeOf<'raise'>();
    expectTypeOf<Repair['data']>().toEqualTypeOf<Readonly<Record<'version', string | number>>>();
  });

  it('catalogue ids and weaknesses', () => {
    expectTypeOf<'NET-2.1'>().toExtend<CatalogueId>();
    expectTypeOf<'NET-2.9'>().not.toExtend<CatalogueId>();
    expectTypeOf<'CWE-295'>().toExtend<CweId>();
    expectTypeOf<'CWE-16'>().not.toExtend<CweId>();
  });

  it('options: a schema for each, and their defaults', () => {
    type Options = NonNullable<RuleSpec<Said['messages'], Said['repairs'], { hosts: string[] }>['options']>;
    expectTypeOf<Options['defaults']>().toEqualTypeOf<{ hosts: string[] }>();
    expectTypeOf<keyof Options['schema']>().toEqualTypeOf<'hosts'>();
  });
});

const rule = callRule({
  name: 'no-toy',
  docs: { description: 'A toy.', counters: ['NET-2.1', 'T1', 'AV-MITM', 'NET-2'], cwe: ['CWE-319'] },
  messages: {
    certain: { set: 'recommended', text: 'certain {{value}}' },
    doubtful: { set: 'strict', text: 'doubtful' },
  },
  repairs: { mend: { kind: 'hardening', text: 'Mend it.' } },
  options: {
    schema: { words: { type: 'array', items: { type: 'string' }, description: 'Words that are certain.' } },
    defaults: { words: ['off'] as string[] },
  },
  judges: {
    'tls-version': {
      value(value, { options }) {
        if (value.kind !== 'literal') return undefined;
        const shown = String(value.value);
        const edit: Edit = (fixer) => [fixer.replaceText(value.node, "'on'")];
        return options.words.includes(shown)
          ? { message: 'certain', data: { value: shown }, repair: { id: 'mend', data: {}, edit } }
          : { message: 'doubtful', data: {} };
      },
    },
  },
});

const code = (value: string) => `import tls from 'node:tls';\ntls.connect({ minVersion: ${value} });`;
const ids = (text: string, given: Parameters<typeof lint>[2] = {}) =>
  lint(rule, text, given).map(({ messageId }) => messageId);

describe('meta', () => {
  it('computes what follows from the counters', () => {
    expect(rule.meta.docs?.threats).toEqual(['NET-2', 'T1', 'AV-MITM']);
    expect(rule.meta.docs?.stride).toContain('T');
    expect(rule.meta.docs?.risk).toBe('high');
    expect(rule.meta.docs?.sets).toEqual(['recommended', 'strict']);
    expect(rule.meta.docs?.messages).toEqual({ certain: 'recommended', doubtful: 'strict' });
    expect(rule.meta.docs?.url).toMatch(/docs\/rules\/no-toy\.md$/);
  });

  it('ends every message with the threats, and no repair', () => {
    expect(rule.meta.messages).toMatchObject({
      certain: 'certain {{value}} [NET-2 T1 AV-MITM]',
      doubtful: 'doubtful [NET-2 T1 AV-MITM]',
      mend: 'Mend it.',
    });
  });

  it('has a schema with the level beside the options', () => {
    expect(rule.meta.schema).toMatchObject([
      { properties: { level: {}, words: {} }, additionalProperties: false },
    ]);
    expect(rule.meta.defaultOptions).toEqual([{ words: ['off'] }]);
  });

  it('is strict only when no message is recommended', () => {
    const strict = createRule(
      {
        name: 'no-strict',
        docs: rule.meta.docs ?? { description: '', counters: [], cwe: [] },
        messages: { a: { set: 'strict', text: 'a' } },
      },
      () => ({}),
    );
    expect(strict.meta.docs?.sets).toEqual(['strict']);
    expect(strict.meta.fixable).toBeUndefined();
    expect(strict.meta.hasSuggestions).toBe(false);
  });
});

describe('level', () => {
  it('is recommended by default, and keeps strict messages quiet', () => {
    expect(ids(code(`'off'`))).toEqual(['certain']);
    expect(ids(code(`'half'`))).toEqual([]);
  });

  it('comes from the settings, and the option wins', () => {
    expect(ids(code(`'half'`), { settings: { level: 'strict' } })).toEqual(['doubtful']);
    expect(ids(code(`'half'`), { settings: { level: 'strict' }, level: 'recommended' })).toEqual([]);
    expect(ids(code(`'half'`), { level: 'strict' })).toEqual(['doubtful']);
  });

  it('stays strict when the user gives other options', () => {
    expect(ids(code(`'half'`), { settings: { level: 'strict' }, options: { words: ['half'] } })).toEqual([
      'certain',
    ]);
  });
});

describe('options', () => {
  it('keep their defaults where they are not given', () => {
    expect(ids(code(`'off'`), { level: 'strict' })).toEqual(['certain']);
  });

  it('are refused when they are unknown, with the name', () => {
    expect(() => lint(rule, code(`'off'`), { options: { word: [] } })).toThrow(/"word"/);
  });
});

describe('repairs', () => {
  it('harden by a suggestion, and by --fix only where the settings ask for it', () => {
    const [suggested] = lint(rule, code(`'off'`), {});
    expect(suggested?.fix).toBeUndefined();
    expect(suggested?.suggestions?.map(({ desc }) => desc)).toEqual(['Mend it.']);
    const [fixed] = lint(rule, code(`'off'`), { settings: { fix: 'hardening' } });
    expect(fixed?.fix?.text).toBe("'on'");
    expect(fixed?.suggestions).toBeUndefined();
  });
});

describe('one flaw is one report', () => {
  it('for one value that reaches two calls', () => {
    const text = `import tls from 'node:tls';\nconst minVersion = 'off';\ntls.connect({ minVersion });\ntls.connect({ minVersion });`;
    expect(lint(rule, text, {}).map(({ line }) => line)).toEqual([2]);
  });
});

describe('quiet files', () => {
  const off = code(`'off'`);

  it.each(['src/a.test.ts', 'test/a.ts', 'src/__tests__/a.ts', 'e2e/a.ts', 'fixtures/a.ts'])(
    '%s',
    (filename) => {
      expect(ids(off, { filename })).toEqual([]);
    },
  );

  it('by globs of the settings in place of the defaults', () => {
    expect(ids(off, { filename: 'checks/a.ts', settings: { testFiles: ['checks/**'] } })).toEqual([]);
    expect(ids(off, { filename: 'test/a.ts', settings: { testFiles: ['checks/**'] } })).toEqual(['certain']);
  });

  it('that serve developers alone, under recommended', () => {
    expect(ids(off, { filename: 'examples/a.ts' })).toEqual([]);
    expect(ids(off, { filename: 'examples/a.ts', settings: { level: 'strict' } })).toContain('certain');
    expect(ids(off, { filename: 'examples/a.ts', settings: { developmentFiles: ['play/**'] } })).toEqual([
      'certain',
    ]);
    expect(ids(off, { filename: 'play/a.ts', settings: { developmentFiles: ['play/**'] } })).toEqual([]);
  });

  it('that a bundler or a generator made', () => {
    expect(ids(`${off}\nconst big = '${'x'.repeat(4000)}';`)).toEqual([]);
    expect(ids(`// @generated by a tool\n${off}`)).toEqual([]);
  });

  it('and code behind a flag that is true in development only', () => {
    const guarded = `import { config } from './config';\nimport tls from 'node:tls';\nif (config.debug) tls.connect({ minVersion: 'off' });`;
    expect(ids(guarded)).toEqual(['certain']);
    expect(ids(guarded, { settings: { developmentFlags: ['config.debug'] } })).toEqual([]);
  });
});
