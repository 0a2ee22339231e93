import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
import { body, check, checkSchema, cookie, header, matchedData, param, query, validationResult } from 'express-validator';
const app = express();
`;
const FAIL = '  if (!validationResult(req).isEmpty()) return res.sendStatus(400);\n';

testRule(rule, {
  safe: {
    'a field checked in the route': `${APP}app.get('/', query('n').isInt(), (req, res) => {
${FAIL}  exec('sleep ' + req.query.n);
});`,
    'errors kept in a variable': `${APP}app.get('/', query('n').isInt({ min: 1 }), (req, res) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) {
    return res.status(400).json({ errors: errors.array() });
  }
  exec('sleep ' + req.query.n);
});`,
    'within the branch': `${APP}app.get('/', query('n').notEmpty().isInt(), (req, res) => {
  const result = validationResult(req);
  if (result.isEmpty()) {
    return exec('sleep ' + req.query.n);
  }
  res.send({ errors: result.array() });
});`,
    'a list of checks': `${APP}app.post('/', [body('a').isAlphanumeric(), body('b').trim().isUUID().withMessage('no id')], (req, res) => {
${FAIL}  exec('run ' + req.body.a + ' ' + req.body.b);
});`,
    'checks kept in a const': `${APP}const checks = [param('id').isMongoId()];
app.get('/:id', checks, (req, res) => {
${FAIL}  exec('run ' + req.params.id);
});`,
    'errors that throw': `${APP}app.get('/', query('n').isInt(), (req, res) => {
  validationResult(req).throw();
  exec('sleep ' + req.query.n);
});`,
    'a middleware of the file that looks at the errors': `${APP}const validate = (req, res, next) => {
  const errors = validationResult(req);
  if (errors.isEmpty()) return next();
  res.status(400).json({ errors: errors.array() });
};
app.get('/', query('n').isInt(), validate, (req, res) => { exec('sleep ' + req.query.n); });`,
    'a middleware of another file': `${APP}import { validate } from './validate.js';
app.get('/', query('n').isInt(), validate, (req, res) => { exec('sleep ' + req.query.n); });`,
    'a conversion needs no look at errors': `${APP}app.get('/', query('n').toInt(), (req, res) => { exec('sleep ' + req.query.n); });`,
    'matched data': `${APP}app.get('/', query('n').isInt(), (req, res) => {
  const data = matchedData(req);
  exec('sleep ' + data.n);
});`,
    'a schema': {
      code: `${APP}app.get('/:id', checkSchema({ id: { in: ['params'], isInt: true, toInt: true } }), (req, res) => {
${FAIL}  exec('run ' + req.params.id);
});`,
      isFormBound: 'fields that are spread are not seen yet',
    },
    'any part of the request': `${APP}app.get('/:id', check('id').isNumeric(), (req, res) => {
${FAIL}  exec('run ' + req.params.id);
});`,
    'several fields': `${APP}app.get('/', query(['a', 'b']).isAlpha(), (req, res) => {
${FAIL}  const { a, b } = req.query;
  exec('run ' + a + b);
});`,
    'a list of what may be': `${APP}app.get('/', query('sort').isIn(['asc', 'desc']), (req, res) => {
${FAIL}  exec('run ' + req.query.sort);
});`,
    'a pattern': `${APP}app.get('/', query('name').matches(/^[a-z0-9]+$/), (req, res) => {
${FAIL}  exec('run ' + req.query.name);
});`,
    'a length of errors': {
      code: `${APP}app.get('/', query('n').isInt(), (req, res) => {
  if (validationResult(req).array().length > 0) return res.sendStatus(400);
  exec('sleep ' + req.query.n);
});`,
      isFormBound: 'a pattern over an assertion is not seen yet',
    },
    'a router': `${APP}const router = express.Router();
router.route('/:id').get(param('id').isInt(), (req, res) => {
${FAIL}  exec('run ' + req.params.id);
});`,
  },
  vulnerable: {
    'another field': `${APP}app.get('/', query('n').isInt(), (req, res) => {
${FAIL}  exec('sleep ' + req.query.m); // !tainted
});`,
    'another part of the request': `${APP}app.post('/', body('n').isInt(), (req, res) => {
${FAIL}  exec('sleep ' + req.query.n); // !tainted
});`,
    'errors that nobody looks at': `${APP}app.get('/', query('n').isInt(), (req, res) => {
  exec('sleep ' + req.query.n); // !tainted
});`,
    'a check that proves nothing': `${APP}app.get('/', query('name').isString().isLength({ max: 20 }), (req, res) => {
${FAIL}  exec('run ' + req.query.name); // !tainted
});`,
    'an address proves nothing for a shell': `${APP}app.post('/', body('email').isEmail(), (req, res) => {
${FAIL}  exec('mail ' + req.body.email); // !tainted
});`,
    'a check turned round': `${APP}app.get('/', query('n').not().isInt(), (req, res) => {
${FAIL}  exec('sleep ' + req.query.n); // !tainted
});`,
    'another route': `${APP}app.get('/a', query('n').isInt(), (req, res) => res.end());
app.get('/b', (req, res) => {
${FAIL}  exec('sleep ' + req.query.n); // !tainted
});`,
    'errors that are logged only': `${APP}app.get('/', query('n').isInt(), (req, res) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) console.log(errors.array());
  exec('sleep ' + req.query.n); // !tainted
});`,
    'a pattern without its end': `${APP}app.get('/', query('name').matches(/^[a-z0-9]+/), (req, res) => {
${FAIL}  exec('run ' + req.query.name); // !tainted
});`,
    'the branch of errors': `${APP}app.get('/', query('n').isInt(), (req, res) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) exec('report ' + req.query.n); // !tainted
});`,
    'a schema of another field': `${APP}app.get('/', checkSchema({ id: { in: ['query'], isInt: true }, name: { in: ['query'], notEmpty: true } }), (req, res) => {
${FAIL}  exec('run ' + req.query.name); // !tainted
});`,
  },
});
