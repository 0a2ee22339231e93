import rule from '../../../src/rules/injection/no-ssrf.ts';
import { testRule } from '../../support/test-rule.ts';

const serve = (head: string, body: string): string => `import express from 'express';
${head}
express().get('/', (req, res) => { const url = new URL(String(req.query.url)); ${body}
});`;

const NAMES = `const NAMES = ['a.example', 'b.example'];`;
const STARTS = `const STARTS = ['https://a.example/', 'https://b.example/'];`;
const SET = `const NAMES = process.env.NAMES.split(',');`;

testRule(rule, {
  safe: {
    'a domain of a list, or a name below it': serve(
      NAMES,
      `if (NAMES.some((d) => url.hostname === d || url.hostname.endsWith('.' + d))) fetch(url);`,
    ),
    'the same by a template, refused first': serve(
      NAMES,
      'if (!NAMES.some((d) => url.hostname === d || url.hostname.endsWith(`.${d}`))) return; fetch(url);',
    ),
    'the same of a list that nobody can read': serve(
      SET,
      `if (!NAMES.some((d) => url.hostname === d || url.hostname.endsWith('.' + d))) return; fetch(url);`,
    ),
    'one of a list of whole beginnings': serve(
      STARTS,
      `if (!STARTS.some((start) => url.href.startsWith(start))) return; fetch(url);`,
    ),
    'one of a list of patterns': serve(
      `const LIKE = [/^https:\\/\\/a\\.example\\//, /^https:\\/\\/b\\.example\\//];`,
      `const text = String(req.query.url); if (LIKE.some((one) => one.test(text))) fetch(text);`,
    ),
    'a list that is asked, and the answer compared': serve(
      NAMES,
      `if (NAMES.includes(url.hostname) === false) return; fetch(url);`,
    ),
    'what is found is something': serve(
      SET,
      `const found = NAMES.find((d) => url.host === d); if (found === undefined) return; fetch(url);`,
    ),
    'a flag raised in a loop': serve(
      SET,
      `let isListed = false; for (const d of NAMES) if (url.host === d) isListed = true; if (!isListed) return; fetch(url);`,
    ),
    'a domain of the environment behind a dot': serve(
      '',
      `if (!url.hostname.endsWith('.' + process.env.DOMAIN)) return; fetch(url);`,
    ),
  },
  vulnerable: {
    'a domain of a list without its dot': serve(
      NAMES,
      `if (!NAMES.some((d) => url.hostname.endsWith(d))) return; fetch(url); // !tainted`,
    ),
    'a domain of an unknown list without its dot': serve(
      SET,
      `if (!NAMES.some((d) => url.hostname.endsWith(d))) return; fetch(url); // !tainted`,
    ),
    'one of a list of beginnings, of which one has no end': serve(
      `const STARTS = ['https://a.example/', 'https://b.example'];`,
      `const text = String(req.query.url); if (!STARTS.some((start) => text.startsWith(start))) return; fetch(text); // !tainted`,
    ),
    'one of a list of patterns without a start': serve(
      `const LIKE = [/a\\.example/, /^https:\\/\\/b\\.example\\//];`,
      `const text = String(req.query.url); if (LIKE.some((one) => one.test(text))) fetch(text); // !tainted`,
    ),
    'a flag raised for another reason, too': serve(
      NAMES,
      `let ok = false; if (NAMES.includes(url.host)) ok = true; else if (req.query.force) ok = true; if (ok) fetch(url); // !tainted`,
    ),
  },
});
