import rule from '../../../src/rules/secrets/no-classified-data-exposure.ts';
import { testRule } from '../../support/test-rule.ts';

const USER = `
  import express from 'express';
  interface User {
    id: string;
    /** @classification personal */
    email: string;
    /** @classification confidential */
    salary: string;
    /** @classification secret */
    pin: string;
  }`;
const NAMES = `Names and comments decide here.`;

const show = (body: string): string => `${USER}
  export function show(user: User, res: express.Response) {
    ${body}
  }`;

testRule(rule, {
  safe: {
    'nothing is classified': `
      import express from 'express';
      interface User { email: string }
      export function show(user: User, res: express.Response) { res.json(user); }`,
    'a field that is not classified': show(`res.json({ id: user.id });`),
    'a mask': show(`res.json({ email: maskEmail(user.email), pin: user.pin.slice(-2) });`),
    'a hash': show(`console.log(hashEmail(user.email));`),
    'a comparison, a length and a test': show(
      `console.log(user.email === 'a@b.c', user.email.length, user.email !== undefined);`,
    ),
    'the rest without the classified fields': show(`
      const { email, salary, pin, ...open } = user;
      res.json(open);`),
    'classified fields that are taken away': show(`
      delete user.email; delete user.salary; delete user.pin;
      res.json(user);`),
    'classified fields that are written over': show(
      `res.json({ ...user, email: undefined, salary: undefined, pin: undefined });`,
    ),
    'a type without them': `${USER}
      export function show(user: Omit<User, 'email' | 'salary' | 'pin'>, res: express.Response) { res.json(user); }`,
    'a type of some of its fields': `${USER}
      export function show(user: Pick<User, 'id'>, res: express.Response) { res.json(user); }`,
    'a secret in a log': {
      code: show(`console.log(user.pin);`),
      isFormBound: 'Another rule reports it.',
    },
    'a secret in a URL': show('location.href = `/x?pin=${user.pin}`;'),
    'what stays in the page': show(`localStorage.setItem('email', user.email);`),
    'a request to the own server': show(
      `void fetch('/me', { method: 'POST', body: JSON.stringify({ email: user.email }) });`,
    ),
    'a request to a machine of the house': show(
      `void fetch('http://billing.internal/me', { method: 'POST', body: JSON.stringify(user) });`,
    ),
    'a service that nobody names': show(
      `void fetch(process.env.CRM_URL, { method: 'POST', body: JSON.stringify({ email: user.email }) });`,
    ),
    'an exit that the options leave open': {
      code: show(`res.json({ email: user.email });`),
      options: { exits: { personal: ['log', 'url', 'third-party'] } },
    },
    'a comment that is none': `
      import express from 'express';
      interface User {
        // @classification personal
        email: string;
        /** The @classification of it is open. */
        name: string;
      }
      export function show(user: User, res: express.Response) { res.json(user); }`,
    'a type of another name': {
      code: `
        import express from 'express';
        import type { Account, User } from './models';
        export function show(account: Account, res: express.Response) { res.json(account.email); }`,
      settings: { classified: { 'User.email': 'personal' } },
    },
    'a type called Classified of the own file': `
      import express from 'express';
      type Classified<C> = string;
      export function show(ad: { text: Classified<'personal'> }, res: express.Response) { res.json(ad.text); }`,
    'not seen: what a service of another file gives': {
      code: `${USER}
        import { find } from './users';
        express().get('/', async (req, res) => { res.json((await find(req.query.id)).email); });`,
      isFormBound: NAMES,
    },
    'not seen: a number that is worked out': show(`res.json(Number(user.salary) * 12);`),
  },
  vulnerable: {
    'a field in an answer': show(`res.json({ email: user.email }); // !sent`),
    'a whole object in an answer': show(`res.json(user); // !sent`),
    'a field in a log': show(`console.log('signed up', user.email); // !logged`),
    'a field in the text of an error': show('throw new Error(`no mail to ${user.email}`); // !logged'),
    'a field in a URL': show('location.href = `/welcome?mail=${user.email}`; // !inUrl'),
    'a secret in an answer': show(`res.send(user.pin); // !sent`),
    'a request to others': show(
      `void fetch('https://api.crm.com/v1', { method: 'POST', body: JSON.stringify({ m: user.email }) }); // !handedOn`,
    ),
    'a request to a service that nobody names': {
      code: show(
        `void fetch(process.env.CRM_URL, { method: 'POST', body: JSON.stringify({ m: user.email }) }); // !maybeHandedOn`,
      ),
      level: 'strict',
    },
    'an exit that the options close': {
      code: show(`
        res.json({ email: user.email });
        console.log(user.email); // !logged`),
      options: { exits: { personal: ['log'] } },
    },
    'a variable in between': show(`
      const { email: address } = user;
      const line = 'mail: ' + address;
      console.log(line); // !logged`),
    'a list': `${USER}
      export const list = (users: User[], res: express.Response) => res.json(users.map(({ email }) => email)); // !sent`,
    'what is left when another field is taken out': show(`
      const { id, ...others } = user;
      res.json(others); // !sent`),
    'an analytics service': `${USER}
      import { Analytics } from '@segment/analytics-node';
      const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY });
      export function track(user: User) {
        analytics.identify({ userId: user.id, traits: { email: user.email } }); // !logged
      }`,
    'an axios call': `${USER}
      import axios from 'axios';
      export const push = (user: User) => axios.post('https://hooks.zapier.com/x', { email: user.email }); // !handedOn`,
  },
});
