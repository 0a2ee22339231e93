import rule from '../../../src/rules/secrets/no-classified-data-exposure.ts';
import { testRule } from '../../support/test-rule.ts';

const SETTINGS = { classified: { 'User.email': 'personal', '*.ssn': 'secret', '@Pii': 'personal' } } as const;
const NAMES = 'Names decide here.';

/** What marks a value. */
testRule(rule, {
  safe: {
    'a class without a mark': `
      import express from 'express';
      class Patient { @Classified('personal') diagnosis = ''; ward = 3; }
      export function show(one: Patient, res: express.Response) { res.json(one.ward); }`,
    'a field of a schema without a mark': `
      import express from 'express';
      import { z } from 'zod';
      const Account = z.object({ id: z.string(), /** @classification confidential */ iban: z.string() });
      express().post('/', (req, res) => { res.json(Account.parse(req.body).id); });`,
    'another parameter': `
      /** @param mail - @classification personal */
      export function tell(id: string, mail: string) { console.log(id); }`,
    'a field of a mask': {
      code: `
        import express from 'express';
        export async function show(res: express.Response) {
          const user = await load();
          res.json({ ssn: maskSsn(user.ssn) });
        }`,
      settings: SETTINGS,
      isFormBound: NAMES,
    },
  },
  vulnerable: {
    'a type literal': `
      import express from 'express';
      type Contact = { /** @classification personal */ phone: string };
      export function show(one: Contact, res: express.Response) { res.json(one.phone); } // !sent`,
    'a branded type': `
      import express from 'express';
      import type { Classified } from 'eslint-plugin-mitigate/brands';
      interface Contact { phone: Classified<'personal'>; city: string }
      export function show(one: Contact, res: express.Response) { res.json(one); } // !sent`,
    'a type that is classified as a whole': {
      code: `
        import express from 'express';
        /** @classification confidential */
        interface Contract { text: string }
        export function show(one: Contract, res: express.Response) { res.json(one.text); } // !sent`,
      isFormBound: 'The comment stands before the type.',
    },
    'a type that extends another': `
      import express from 'express';
      interface Base { /** @classification personal */ email: string }
      interface Member extends Base { since: string }
      export function show(one: Member, res: express.Response) { res.json(one); } // !sent`,
    'a field of a class': `
      import express from 'express';
      class Patient {
        /** @classification personal */
        diagnosis = '';
      }
      export function show(one: Patient, res: express.Response) { res.json(one.diagnosis); } // !sent`,
    'a decorator': `
      import express from 'express';
      class Patient { @Classified('personal') diagnosis = ''; }
      export function show(one: Patient, res: express.Response) { res.json(one); } // !sent`,
    'a decorator of the settings': {
      code: `
        import express from 'express';
        class Patient { @Pii() name = ''; }
        export function show(one: Patient, res: express.Response) { res.json(one.name); } // !sent`,
      settings: SETTINGS,
      isFormBound: NAMES,
    },
    'a field of a schema': `
      import express from 'express';
      import { z } from 'zod';
      const Account = z.object({ id: z.string(), /** @classification confidential */ iban: z.string() });
      express().post('/', (req, res) => { res.json(Account.parse(req.body).iban); }); // !sent`,
    'a type that a schema gives': `
      import express from 'express';
      import { z } from 'zod';
      const Account = z.object({ id: z.string(), /** @classification confidential */ iban: z.string() });
      type Account = z.infer<typeof Account>;
      export function show(one: Account, res: express.Response) { res.json(one); } // !sent`,
    'a property of an object': {
      code: `
        import express from 'express';
        express().get('/', (req, res) => {
          const made = { /** @classification secret */ code: load(), count: 1 };
          res.json(made); // !sent
        });`,
      isFormBound: 'The comment stands before the property.',
    },
    'what a function gives': {
      code: `
        import express from 'express';
        /** @classification personal */
        function birthday(id: string) { return people.birthday(id); }
        express().get('/', (req, res) => { res.json(birthday(req.params.id)); }); // !sent`,
      isFormBound: 'The comment stands before the function.',
    },
    'what a function is said to give': `
      import express from 'express';
      interface User { /** @classification personal */ email: string }
      async function find(id: string): Promise<User> { return people.find(id); }
      express().get('/', async (req, res) => { res.json(await find(req.params.id)); }); // !sent`,
    'a parameter by the comment of its function': {
      code: `
        /** @param mail - @classification personal */
        export function tell(mail: string) { console.log(mail); } // !logged`,
      isFormBound: 'The comment stands before the function.',
    },
    'a parameter by a comment of its own': `
      export function tell(/** @classification personal */ mail: string) { console.log(mail); } // !logged`,
    'a variable': {
      code: `
        /** @classification personal */
        const address = load();
        console.log(address); // !logged`,
      isFormBound: 'The comment stands before the declaration.',
    },
    'a field that the settings classify, of a type of another file': {
      code: `
        import express from 'express';
        import type { User } from './models';
        express().get('/', async (req, res) => {
          const user: User = await load(req.params.id);
          res.json(user); // !sent
        });`,
      settings: SETTINGS,
      isFormBound: NAMES,
    },
    'a field that the settings classify, of anything': {
      code: `
        import Koa from 'koa';
        new Koa().use(async (ctx) => {
          const { ssn } = await load(ctx.query.id);
          ctx.body = ssn; // !sent
        });`,
      settings: SETTINGS,
      isFormBound: NAMES,
    },
    'an assertion': `
      import express from 'express';
      interface User { /** @classification personal */ email: string }
      express().get('/', async (req, res) => { res.json((await load()) as User); }); // !sent`,
    'in Fastify': `
      import fastify from 'fastify';
      interface User { /** @classification personal */ email: string }
      fastify().get('/', async () => { const user: User = await load(); return user; }); // !sent`,
    'in Hono': `
      import { Hono } from 'hono';
      interface User { /** @classification personal */ email: string }
      new Hono().get('/', async (c) => { const user: User = await load(); return c.json(user); }); // !sent`,
    'in Next': {
      code: `
        interface User { /** @classification personal */ email: string }
        export async function GET() { const user: User = await load(); return Response.json(user); } // !sent`,
      filename: 'app/api/me/route.ts',
    },
  },
});
