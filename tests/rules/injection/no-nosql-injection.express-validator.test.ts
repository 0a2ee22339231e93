import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { testRule } from '../../support/test-rule.ts';

function app(checks: string, filter: string, heard = true): string {
  return `import express from 'express';
import { body, checkSchema, validationResult } from 'express-validator';
import { MongoClient } from 'mongodb';
const app = express();
const users = new MongoClient(process.env.MONGO_URL).db('app').collection('users');
app.post('/', ${checks}, async (req, res) => {
  const found = validationResult(req);
  ${heard ? 'if (!found.isEmpty()) return res.status(400).end();' : 'console.log(found.isEmpty());'}
  res.json(await users.findOne(${filter}));
});`;
}

const BAD = (code: string): string => code.replace(/\)\);\n\}\);$/, ')); // !tainted\n});');

// A check looks at the text that an object makes, `[object Object]`, and what rewrites a field leaves a text there.
testRule(rule, {
  safe: {
    'an address of mail': app("body('email').isEmail()", '{ email: req.body.email }'),
    'a text': app("body('name').isString().trim()", '{ name: req.body.name }'),
    'a number of a telephone': app("body('phone').isMobilePhone('any')", '{ phone: req.body.phone }'),
    'a schema of fields': app(
      "checkSchema({ email: { in: ['body'], isEmail: true } })",
      '{ email: req.body.email }',
    ),
    'what is trimmed, although nobody listens to the checks': app(
      "body('name').trim()",
      '{ name: req.body.name }',
      false,
    ),
  },
  vulnerable: {
    'a field that is only there': BAD(app("body('name').notEmpty()", '{ name: req.body.name }')),
    'letters and signs of ASCII, as `[object Object]` is': BAD(
      app("body('name').isAscii()", '{ name: req.body.name }'),
    ),
    'a check that nobody listens to': BAD(app("body('email').isEmail()", '{ email: req.body.email }', false)),
    'small letters, which leave an object as it is': BAD(
      app("body('name').toLowerCase()", '{ name: req.body.name }'),
    ),
    'another field': BAD(app("body('email').isEmail()", '{ name: req.body.name }')),
  },
});
