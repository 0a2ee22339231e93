import rule from '../../../src/rules/secrets/no-error-exposure.ts';
import { testRule } from '../../support/test-rule.ts';

/** What a view shows beside the variables that it is given. */
testRule(rule, {
  safe: {
    'kept for a view in development only': `import express from 'express';
      express().use((err, req, res, next) => {
        res.locals.error = req.app.get('env') === 'development' ? err : {};
        res.status(500).render('error');
      });`,
    'kept for another handler of errors': `import express from 'express';
      express().use((err, req, res, next) => { res.locals.error = err; next(err); });`,
    'a text of its own': `import express from 'express';
      express().use((err, req, res, next) => { res.locals.error = 'Sorry'; res.render('error'); });`,
  },
  vulnerable: {
    'an error kept for the view that is rendered': `import express from 'express';
      express().use((err, req, res, next) => {
        res.locals.error = err; // !failure
        res.status(err.status || 500);
        res.render('error');
      });`,
    'a stack, in a router': `const { Router } = require('express');
      const router = Router();
      router.use(function (err, req, res, next) {
        res.locals.stack = err.stack; // !failure
        res.render('error', { title: 'Error' });
      });`,
  },
});
