import rule from '../../../src/rules/injection/no-redos.ts';
import { testRule } from '../../support/test-rule.ts';

const list = (patterns: readonly string[], mark: string): { code: string; level: 'strict' } => ({
  code: patterns.map((pattern, at) => `export const P${at} = ${pattern};${mark}`).join('\n'),
  level: 'strict',
});

testRule(rule, {
  safe: {
    'alternatives that no text fits twice': list(
      [
        String.raw`/^(a|b)+$/`,
        String.raw`/^(?:[^"\\]|\\.)*$/`,
        String.raw`/^(?:foo|bar)+$/`,
        String.raw`/^(?:[a-z]{1,3}-)+$/`,
        String.raw`/^(?:[+-]?\d|,)*$/`,
        String.raw`/^(\d{3}|[a-z]{2})*$/`,
        String.raw`/^(?:a|b|ab?c)*$/`,
        String.raw`/^(?:.|\n)*$/`,
      ],
      '',
    ),
    'alternatives that begin alike, where no match fails': list(
      [
        String.raw`/^(a|aa)+/`,
        String.raw`/^(a|aa)+a/`,
        String.raw`/^(a|aa)+[\s\S]*$/`,
        String.raw`/^(?:a*|(a|aa)+b)/`,
        String.raw`/^(?:(a|aa)+;)??/`,
      ],
      '',
    ),
    'a length that the pattern looks ahead for': list([String.raw`/^(?=.{1,9}$)(a|aa)+$/`], ''),
    'not seen: a loop of very many characters': list([String.raw`/^(?:[a-z]{1,30}|[a-z0-9]{1,30})+$/`], ''),
    'not seen: sets of texts': list([String.raw`/^(?:[a-z]|[\q{a|aa}])+$/v`], ''),
  },
  vulnerable: {
    'alternatives that begin alike': list(
      [
        String.raw`/^(a|aa)+$/`,
        String.raw`/^(a|a?)+$/`,
        String.raw`/^(?:[a-z]|[a-z0-9])+$/`,
        String.raw`/^(?:\w|\d|-)*$/`,
        String.raw`/^(?:a|A)+$/i`,
        String.raw`/(x(y|yy)*z|w)+;/`,
        String.raw`/(?:foo|foobar|bar)+;/`,
        String.raw`/^"(?:\\.|[^"])*"$/`,
        String.raw`/\{(?:.|\s)+\}/`,
        String.raw`/^(?:(a|aa)+,)*/m`,
      ],
      ' // !slow',
    ),
    'words of two to four, repeated': list([String.raw`/^\w+@([a-zA-Z0-9]{2,4})+$/`], ' // !slow'),
    'data of a request': `import express from 'express';
const CODE = /^(?:\\w|\\d)+$/;
express().get('/', (req, res) => res.json(CODE.test(req.query.code))); // !reached`,
  },
});
