import { CORE_SCHEMA, defineScalarTag, load } from 'js-yaml';
import serialize from 'serialize-javascript';
import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/injection/no-unsafe-deserialization.ts';
import { runHandler } from './run-handler.ts';

const EXPRESS = "import express from 'express';\nconst app = express();\n";

/** Runs code as a page or a reader of YAML would. */
function run(code: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the code does is what is tested
  return (new Function(`return (${code});`) as () => unknown)();
}

describe('functions in YAML, executed', () => {
  const functionTag = defineScalarTag('tag:yaml.org,2002:js/function', {
    resolve: (source: string) => run(source),
    identify: () => false,
  });
  // The types of functions are a package of their own; version 5 has another way to put a schema together.
  const yaml = { load, DEFAULT_SCHEMA: { extend: () => CORE_SCHEMA.withTags(functionTag) } };

  it.each([
    '{ schema: yaml.DEFAULT_SCHEMA.extend(all) }',
    "{ filename: 'a.yaml', schema: yaml.DEFAULT_SCHEMA.extend(all) }",
  ])('%s reads plain data as before, and no function', (options) => {
    const { before, after } = runHandler(
      rule,
      `import yaml from 'js-yaml';
import { all } from 'js-yaml-js-types';
${EXPRESS}app.get('/', (req) => yaml.load(req.body, ${options}));`,
      { yaml, all: [] },
      true,
    );
    for (const body of [
      'a: 1\nb: [x, y]\n',
      'text',
      '- true\n- 2024-01-01\n- null\n',
      'a: "!!js/function"',
    ]) {
      expect(after({ body })).toEqual(before({ body }));
    }
    const attack = { body: 'go: !!js/function "function () { return 7; }"\n' };
    expect((before(attack) as { go: () => number }).go()).toBe(7);
    expect(() => after(attack)).toThrow(/unknown.*tag|cannot resolve/i);
  });
});

describe('functions in YAML of version 3, executed', () => {
  const functionTag = defineScalarTag('tag:yaml.org,2002:js/function', {
    resolve: (source: string) => run(source),
    identify: () => false,
  });
  const DEFAULT_FULL_SCHEMA = CORE_SCHEMA.withTags(functionTag);
  // As version 3 defines them: the safe one reads with a schema of its own unless another is given.
  const yaml = {
    DEFAULT_FULL_SCHEMA,
    load: (text: string, options?: object) => load(text, { schema: DEFAULT_FULL_SCHEMA, ...options }),
    safeLoad: (text: string, options?: object) => load(text, { schema: CORE_SCHEMA, ...options }),
  };

  it.each([
    '{ schema: yaml.DEFAULT_FULL_SCHEMA }',
    "{ schema: yaml.DEFAULT_FULL_SCHEMA, filename: 'a.yaml' }",
  ])('%s reads plain data as before, and no function', (options) => {
    const { before, after } = runHandler(
      rule,
      `import yaml from 'js-yaml';
${EXPRESS}app.get('/', (req) => yaml.load(req.body, ${options}));`,
      { yaml },
      true,
    );
    for (const body of ['a: 1\nb: [x, y]\n', 'text', '- true\n- null\n'])
      expect(after({ body })).toEqual(before({ body }));
    const attack = { body: 'go: !!js/function "function () { return 7; }"\n' };
    expect((before(attack) as { go: () => number }).go()).toBe(7);
    expect(() => after(attack)).toThrow(/unknown.*tag|cannot resolve/i);
  });
});

describe('data in a script of a page, executed', () => {
  it.each(['{ unsafe: true }', '{ isJSON: true, unsafe: true }', '{ unsafe: true, space: 2 }'])(
    '%s gives the same data, and no end of the script',
    (options) => {
      const { before, after } = runHandler(
        rule,
        `import serialize from 'serialize-javascript';
${EXPRESS}app.get('/', (req) => serialize({ q: req.query.q }, ${options}));`,
        { serialize },
        true,
      );
      for (const q of ['pen', 'a < b', "it's \u2028", ['x', 1], { deep: null }, undefined]) {
        const text = String(after({ query: { q } }));
        expect(run(text)).toEqual(run(String(before({ query: { q } }))));
        expect(run(text)).toEqual({ q });
      }
      const attack = { query: { q: '</script><script>alert(1)</script>' } };
      expect(before(attack)).toContain('</script>');
      expect(after(attack)).not.toContain('<');
      expect(run(String(after(attack)))).toEqual(attack.query);
    },
  );
});
