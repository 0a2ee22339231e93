import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
const app = express();`;

testRule(rule, {
  safe: {
    'not seen: what a callback of lodash makes of elements': `${APP}
      import { map } from 'lodash';
      app.post('/', (req) => { exec(map(req.body.list, (one) => 'a ' + one).join(' ')); });`,
    'a member of what others did not send': `${APP}
      import _ from 'lodash';
      app.post('/', (req) => {
        const options = _.defaults({ mode: 'fast' }, { name: req.body.name });
        exec('run ' + options.mode);
      });`,
    'lodash numbers are harmless': `${APP}
      import _ from 'lodash';
      app.post('/', (req) => {
      exec('a ' + _.toInteger(req.body.n));
      exec('a ' + _.size(req.body.n));
      exec('a ' + _.clamp(req.body.n, 1, 3)); });`,
    'shell-quote and shell-escape': `${APP}
      import { quote } from 'shell-quote';
      import shellescape from 'shell-escape';
      app.post('/', (req) => {
      exec('ls ' + quote([req.body.dir]));
      exec(shellescape(['ls', req.body.dir])); });`,
    'uuid, nanoid, ms, dates': `${APP}
      import { v4, validate } from 'uuid';
      import { nanoid } from 'nanoid';
      import ms from 'ms';
      import dayjs from 'dayjs';
      app.get('/', (req) => {
      exec('a ' + v4() + nanoid() + ms(req.query.t));
      exec('a ' + dayjs(req.query.d).valueOf());
      if (!validate(req.query.id)) return;
      exec('a ' + req.query.id);
      });`,
    'moment, date-fns, luxon format of the program': `${APP}
      import moment from 'moment';
      import { parseISO, format } from 'date-fns';
      import { DateTime } from 'luxon';
      app.get('/', (req) => {
      exec('a ' + moment(req.query.d).format('YYYY-MM-DD'));
      exec('a ' + format(parseISO(req.query.d), 'yyyy'));
      exec('a ' + DateTime.fromISO(req.query.d).toISODate()); });`,
  },
  vulnerable: {
    'lodash get and pick': `${APP}
      import _ from 'lodash';
      app.post('/', (req) => {
      exec('a ' + _.get(req.body, 'user.name')); // !tainted
      const { name } = _.pick(req.body, ['name']);
      exec('a ' + name); // !tainted
      });`,
    'lodash string functions': `${APP}
      import { trim, capitalize, padEnd } from 'lodash';
      app.post('/', (req) => {
      exec('a ' + trim(req.body.n)); // !tainted
      exec('a ' + capitalize(padEnd(req.body.n, 3))); // !tainted
      });`,
    'lodash merge, defaults, cloneDeep': `${APP}
      const _ = require('lodash');
      app.post('/', (req) => {
      const o = _.defaults({}, req.body, { a: 'x' });
      exec(o.a); // !tainted
      const d = _.cloneDeep(req.body);
      exec(d.cmd); // !tainted
      exec(_.merge({}, req.body).cmd); // !tainted
      });`,
    'ramda path and prop': `${APP}
      import * as R from 'ramda';
      app.post('/', (req) => {
      exec('a ' + R.path(['a', 'b'], req.body)); // !tainted
      exec('a ' + R.prop('x', req.body)); // !tainted
      });`,
    underscore: `${APP}
      const _ = require('underscore');
      app.post('/', (req) => {
      exec(_.extend({}, req.body).cmd); // !tainted
      exec(_.first(req.body.list)); // !tainted
      });`,
    'qs and query-string parse': `${APP}
      import qs from 'qs';
      import queryString from 'query-string';
      app.get('/', (req) => {
      exec(qs.parse(req.url.split('?')[1]).cmd); // !tainted
      exec(queryString.parse(req.url).cmd); // !tainted
      });`,
    'he, entities decode': `${APP}
      import { decode } from 'html-entities';
      import * as entities from 'entities';
      app.get('/', (req) => {
      exec(decode(req.query.c)); // !tainted
      exec(entities.decodeHTML(req.query.c)); // !tainted
      });`,
    'js-base64 decode': `${APP}
      import { Base64 } from 'js-base64';
      app.get('/', (req) => {
      exec(Base64.decode(req.query.c)); // !tainted
      });`,
    'iconv and zlib': `${APP}
      import iconv from 'iconv-lite';
      import zlib from 'node:zlib';
      app.post('/', (req) => {
      exec(iconv.decode(req.body, 'win1251')); // !tainted
      exec(zlib.gunzipSync(req.body).toString()); // !tainted
      });`,
    'util.format and inspect': `${APP}
      import util from 'node:util';
      app.get('/', (req) => {
      exec(util.format('ls %s', req.query.d)); // !tainted
      exec('a ' + util.inspect(req.query.d)); // !tainted
      });`,
    'a format of others': `${APP}
      import dayjs from 'dayjs';
      app.get('/', (req) => {
      exec('a ' + dayjs().format(req.query.f)); // !tainted
      });`,
    'deepmerge, defu, clone, immer': `${APP}
      import merge from 'deepmerge';
      import { defu } from 'defu';
      import clone from 'clone';
      import { produce } from 'immer';
      app.post('/', (req) => {
      exec(merge({ a: 1 }, req.body).cmd); // !tainted
      exec(defu(req.body, { cmd: 'x' }).cmd); // !tainted
      exec(clone(req.body).cmd); // !tainted
      });`,
    'escape for HTML is none for a shell': `${APP}
      import _ from 'lodash';
      import { encode } from 'html-entities';
      app.get('/', (req) => {
      exec('a ' + _.escape(req.query.q)); // !tainted
      exec('a ' + encode(req.query.q)); // !tainted
      });`,
  },
});
