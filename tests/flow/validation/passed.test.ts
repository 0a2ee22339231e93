import { describe } from 'vitest';
import { cases as run } from '../world.ts';

const cases = (table: Readonly<Record<string, string>>): void => {
  run(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `import * as p from 'places'; import { object, number, text } from 'schemas'; import { S, other } from './schemas'; const schema = object({ n: number(), t: text() }); ${body}`,
      ]),
    ),
  );
};

const SHOW = `{ sink(a.n); sink(a.t); // !
}`;
const INPUT = `({ input: a, raw }) => { sink(a.n); sink(a.t); // !
sink(raw.n); // !
}`;

describe('what has been held against a schema before a function is given it', () => {
  cases({
    'beside the function': `p.serve({ schema, run(a) ${SHOW} });
p.serve({ schema, run({ n, t }) { sink(n); sink(t); // !
} });`,
    'beside another': `p.serve({ run(a) { sink(a.n); // !
} }); p.serve({ schemas: schema, run(a) { sink(a.n); // !
} }); p.serve({ schema: S, run(a) { sink(a.n); sink(a.t); } });`,
    'earlier in the chain': `p.procedure().input(schema).query(${INPUT}); p.procedure().use(other).input(schema).use(other).query(${INPUT});
p.procedure().query(({ input }) => { sink(input.n); // !
});`,
    'in the chain by names': `const base = p.procedure().input(schema); const more = base.use(other); more.query(${INPUT}); let late = p.procedure(); late.query(({ input }) => { sink(input.n); // !
});`,
    twice: `p.procedure().input(object({ t: text() })).input(object({ t: number() })).query(({ input }) => { sink(input.t); });`,
    'as JSON Schema': `p.serve({ schema: { properties: { n: { type: 'integer' }, t: { type: 'string' } } }, run(a) ${SHOW} });`,
    'under the name of the function': `p.service({ actions: { find: { params: { properties: { n: { type: 'integer' }, t: {} } }, run(a) ${SHOW} }, drop: { params: {}, run(a) { sink(a.n); // !
} } } });`,
  });
});
