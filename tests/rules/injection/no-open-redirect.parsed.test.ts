import rule from '../../../src/rules/injection/no-open-redirect.ts';
import { testRule } from '../../support/test-rule.ts';

function checked(check: string, target = 'req.query.to'): string {
  return `import url from 'node:url'; import express from 'express';
express().get('/go', (req, res) => {
  ${check}
  res.redirect(${target}); // !tainted
});`;
}

function unmarked(check: string, target?: string): string {
  return checked(check, target).replace(' // !tainted', '');
}

const REFUSE = 'return res.status(400).end();';

testRule(rule, {
  safe: {
    'the host of an address': unmarked(
      `const parsed = url.parse(req.query.to);
  if (parsed.host !== 'example.com') ${REFUSE}`,
    ),
    'the host of an address, or none, where two slashes begin one': unmarked(
      `const parsed = url.parse(req.query.to, false, true);
  if (parsed.host && parsed.host !== 'example.com') ${REFUSE}`,
    ),
    'the host of an address with a base': unmarked(
      `const parsed = new URL(req.query.to, 'https://example.com');
  if (parsed.host && parsed.host !== 'example.com') ${REFUSE}`,
      'parsed.href',
    ),
  },
  vulnerable: {
    'the host of an address, or none': checked(
      `const parsed = url.parse(req.query.to);
  if (parsed.host && parsed.host !== 'example.com') ${REFUSE}`,
    ),
    'the host of an address, or none, taken out of it': checked(
      `const { hostname } = url.parse(req.query.to);
  if (hostname !== null && hostname !== 'example.com') ${REFUSE}`,
    ),
  },
});
