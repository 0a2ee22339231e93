import { describe } from 'vitest';
import { cases as run } from '../world.ts';

const HEAD = `import { holds, holdsPart, tests, checked } from 'toy'; import { object, number, text } from 'schemas';`;

const cases = (table: Readonly<Record<string, string>>): void => {
  run(Object.fromEntries(Object.entries(table).map(([name, body]) => [name, HEAD + body])));
};

const SCHEMA = `{ type: 'object', properties: { a: { type: 'number' }, b: {}, c: { type: 'string', pattern: '^[a-z]+$' } } }`;

describe('schemas that a part of a request has passed before the function of the route is run', () => {
  cases({
    'among the options of the route': `
      server.get('/', { schema: { query: ${SCHEMA} } }, (req) => {
        sink(req.query.a);
        sink(req.query.b); // !
        sink(req.query.c);
        sink(req.body.a); // !
      });`,
    'beside the function': `
      const schema = { query: object({ a: number(), b: text() }) };
      server.route({ schema, serve({ query: { a, b } }) {
        sink(a);
        sink(b); // !
      } });`,
    'of one of several routes': `
      const show = (req) => { sink(req.body.a); sink(req.body.b); }; // !
      server.route([
        { schema: { body: object({ a: text() }) }, serve: (req) => { sink(req.body.a); } }, // !
        { schema: { body: object({ a: number() }) }, serve: (req) => { sink(req.body.a); } },
        { schema: { body: object({ a: number(), b: text() }) }, serve: show },
      ]);`,
    'a function of two routes': `
      const show = (req) => { sink(req.query.a); }; // !
      server.get('/', { schema: { query: object({ a: number() }) } }, show);
      server.get('/all', {}, show);`,
    'in a middleware, and an object of schemas': `
      server.get(holds({ query: { a: number(), b: text() } }), holdsPart('body', object({ a: number() })), (req) => {
        sink(req.query.a);
        sink(req.query.b); // !
        sink(req.body.a);
        sink(req.params.a); // !
      });
      server.get(holdsPart('query', object({ a: number() })), (req) => { sink(req.query.a); }); // !`,
    'before a function that is wrapped': `
      server.get(holds({ query: object({ a: number() }) }), wrap((req) => { sink(req.query.a); }));
      const show = wrap((req) => { sink(req.query.a); });
      server.get(holds({ query: object({ a: number() }) }), show);`,
    'names that the schema does not know': `
      const closed = { type: 'object', properties: { a: {} }, additionalProperties: false };
      server.get(holdsPart('body', closed), (req) => { save(req.body); });
      server.get(holdsPart('body', { type: 'object', properties: { a: {} } }), (req) => { save(req.body); }); // !
      server.get(tests({ body: closed }), (req) => { save(req.body); }); // !`,
    'handed out by a call': `
      server.get(holds({ query: object({ a: number(), b: text() }) }), (req) => {
        const { a, b } = req.valid('query');
        sink(a);
        sink(b); // !
        sink(req.valid('body').a); // !
      });
      server.get(inQuery('a').fine(), (req) => {
        if (!outcome(req).isGood()) return;
        sink(req.found().a);
        sink(req.found().b); // !
      });`,
    'given to the call itself, as a schema and as a function': `
      const schema = object({ a: number(), b: text() });
      sink(checked(event, schema).a);
      sink(checked(event, schema).b); // !
      sink(checked(event, schema.parse).a);
      sink(checked(event, schema.parse).b); // !
      sink(checked(event, (body) => schema.parse(body)).a);
      sink(checked(event, (body) => schema.parse(body)).b); // !
      sink(checked(event, (body) => schema.safeParse(body)).data.a);
      sink(checked(event, (body) => body).a); // !`,
  });
});
