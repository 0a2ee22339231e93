import rule from '../../../src/rules/injection/no-code-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (body: string): string => `import express from 'express';
express().get('/', (req, res) => { const sum = String(req.query.sum); ${body}
});`;

testRule(rule, {
  safe: {
    'digits and signs of sums alone': route(
      String.raw`if (!/^[\d\s+\-*/().]+$/.test(sum)) return res.sendStatus(400); res.json(eval(sum));`,
    ),
    'no other signs than these': route(
      String.raw`if (/[^-()\d/*+. ]/.test(sum)) throw new Error('no sum'); res.json(new Function('return ' + sum)());`,
    ),
    'other signs taken out': route(String.raw`res.json(eval(sum.replace(/[^-()\d/*+.]/g, '')));`),
  },
  vulnerable: {
    'a pattern that is not anchored': route(
      String.raw`if (!/[\d+\-*/().]+/.test(sum)) return res.sendStatus(400); res.json(eval(sum)); // !tainted`,
    ),
    'letters among them': route(
      String.raw`if (!/^[\w+\-*/().]+$/.test(sum)) return res.sendStatus(400); res.json(eval(sum)); // !tainted`,
    ),
    'brackets among them, which make letters': route(
      String.raw`if (!/^[!+()[\]]+$/.test(sum)) return res.sendStatus(400); res.json(eval(sum)); // !tainted`,
    ),
  },
});
