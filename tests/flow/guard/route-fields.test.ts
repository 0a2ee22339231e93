import { describe } from 'vitest';
import { cases } from '../world.ts';

const LISTEN = 'if (!outcome(req).isGood()) return;';
/** A route with some middleware, whose function listens to what was checked; each use on a line of its own. */
const route = (middleware: string, ...uses: readonly string[]): string =>
  `import { f, PATTERN, FIELD } from './fields'; server.get(${middleware}, (req) => { ${LISTEN}\n${uses.join('\n')}\n});`;

describe('fields of a request, checked one by one', () => {
  cases({
    'by methods in a row': route(
      `inQuery('a').long().fine().long()`,
      'sink(req.query.a);',
      'sink(req.query.b); // !',
    ),
    'for one kind': route(`inQuery('a').quoted()`, 'sink(req.query.a);', 'open(req.query.a); // !'),
    'by what nobody looks into': route(
      `inQuery('a').judge(f)`,
      'sink(req.query.a);',
      'sink(req.query.b); // !',
    ),
    'on a condition': route(`inQuery('a').when(f).fine()`, 'sink(req.query.a); // !'),
    'before a condition': route(`inQuery('a').fine().when(f)`, 'sink(req.query.a); // !'),
    'by a pattern': route(
      `[inQuery('a').like(/^[a-z]+$/), inQuery('b').like(/[a-z]+/), inQuery('c').like(PATTERN), inQuery('d').like('a'), inQuery('e').like()]`,
      'sink(req.query.a);',
      'sink(req.query.b); // !',
      'sink(req.query.c); // !',
      'sink(req.query.d); // !',
      'sink(req.query.e); // !',
    ),
    'all of a part': route('inQuery().fine()', 'sink(req.query.a);', 'sink(req.body.a); // !'),
    'by names that are not all texts': route(
      `inQuery(['a', 1, , f]).fine()`,
      'sink(req.query.a);',
      'sink(req.query.b); // !',
    ),
    'by a name with brackets': route(
      `inBody('a[0].b').fine()`,
      'sink(req.body.a[0].b);',
      'sink(req.body.a[1].b); // !',
      'sink(req.body.a); // !',
    ),
    'turned round': route(`inQuery('a').not().fine().fine()`, 'sink(req.query.a);'),
    'of a method that is no check': route(`f.inQuery('a').fine()`, 'sink(req.query.a); // !'),
    'by what another file made': route(`PATTERN, FIELD.fine(), f()()`, 'sink(req.query.a); // !'),
  });
});

describe('fields of a request, checked by an object', () => {
  cases(
    {
      'that is in sight': route(
        `inSchema({ a: { fine: true }, 'b.c': { fine: true }, 'd.*.e': { judge: f } })`,
        'sink(req.query.a); sink(req.query.b.c); sink(req.query.d[0].e);',
        'sink(req.query.b.x); // !',
        'sink(req.query.e); // !',
      ),
      'in parts of its own': route(
        `inSchema({ a: { in: ['body'], fine: true }, b: { in: 'body', fine: true }, c: { in: ['query', 'body'], fine: true }, d: { in: [f], fine: true } })`,
        'sink(req.body.a); sink(req.body.b); sink(req.body.c); sink(req.query.c); sink(req.query.d);',
        'sink(req.query.a); // !',
        'sink(req.query.b); // !',
      ),
      'that is not': route(`inSchema(FIELD)`, 'sink(req.query.a); // !'),
      'in parts': route(
        `inSchema({ a: FIELD, ...FIELD, [f]: { fine: true }, b() {}, c: { ...FIELD, fine: true }, d: { [f]: true }, e: { unheard: true }, g: { fine: false }, h: { fine: { if: f } }, i: { fine: { negated: true } }, j: { fine: { options: 1 } } })`,
        'sink(req.query.c); sink(req.query.j);',
        'sink(req.query.a); // !',
        'sink(req.query.b); // !',
        'sink(req.query.d); // !',
        'sink(req.query.e); // !',
        'sink(req.query.g); // !',
        'sink(req.query.h); // !',
        'sink(req.query.i); // !',
      ),
    },
    {
      'in parts': 'fields that are spread are not seen yet',
      'that is in sight': 'fields that are spread are not seen yet',
      'in parts of its own': 'fields that are spread are not seen yet',
    },
  );
});

describe('what the checks found', () => {
  const heard = (test: string, mark = ''): string =>
    `\nserver.get(inQuery('a').fine(), (req) => { const { y } = req.body; const found = outcome(req); if (${test}) sink(req.query.a); }); ${mark}`;
  cases({
    'is asked for': [
      'found.isGood()',
      '!found.errors.length',
      'found.errors.length === 0',
      'found.errors.length == 0',
      '!(found.errors.length > 0)',
      '!(found.errors.length !== 0)',
      '!(found.errors.length != 0)',
      '!!found.isGood()',
    ]
      .map((test) => heard(test))
      .join(''),
    'is asked for, and more': [
      'found.isGood() && y',
      'y && found.isGood()',
      '!(!found.isGood() || y)',
      '!(y || !found.isGood())',
      'found.isGood() || !found.errors.length',
      '!(!found.isGood() && found.errors.length)',
    ]
      .map((test) => heard(test))
      .join(''),
    'is not asked for': [
      'y',
      'found',
      'found.errors.length',
      '!found.isGood()',
      'found.errors.length > 0',
      'found.errors.length !== 0',
      'found.errors.length === 1',
      'found.errors.length < 0',
      '!(found.errors.length < 0)',
      'found.errors.length === y',
      'found.isGood() || y',
      'y || found.isGood()',
      '!(!found.isGood() && y)',
      'found.isGood() === true',
    ]
      .map((test) => heard(test, '// !'))
      .join(''),
    'is asked for too late': `server.get(inQuery('a').fine(), (req) => { sink(req.query.a); // !
if (!outcome(req).isGood()) tell(1); });`,
    'is asked for in an expression': `server.get(inQuery('a').fine(), (req) => outcome(req).isGood() && sink(req.query.a));
server.get(inQuery('a').fine(), (req) => outcome(req).isGood() || sink(req.query.a)); // !`,
    'by middleware that refuses': `const refuse = (req, res, next) => { if (outcome(req).isGood()) { next(); } else { next(new Error()); } }; const last = (req, res, ...next) => { next(); };
server.get(inQuery('a').fine(), refuse, (req) => { sink(req.query.a); });
server.get(inQuery('a').fine(), last, (req) => { sink(req.query.a); }); // !
server.get(inQuery('a').fine(), (req, res, next) => { if (outcome(req).isGood()) next(); next(); }, (req) => { sink(req.query.a); }); // !
server.get(inQuery('a').fine(), (req, res, next) => { if (outcome(req).isGood()) later(next); }, (req) => { sink(req.query.a); }); // !
server.get(inQuery('a').fine(), (req, res, next) => { if (outcome(req).isGood()) next(); if (outcome(req).isGood()) next(); }, (req) => { sink(req.query.a); });`,
  });
});
