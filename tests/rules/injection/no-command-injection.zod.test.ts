import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
import { z } from 'zod';
const app = express();
`;
const parsed = (schema: string, use = 'data', mark = ''): string => `${APP}const Schema = ${schema};
app.post('/', (req, res) => {
  const data = Schema.parse(req.body);
  exec('run ' + ${use});${mark === '' ? '' : ` // !${mark}`}
});`;
const bad = (schema: string, use = 'data'): string => parsed(schema, use, 'tainted');

testRule(rule, {
  safe: {
    'a union of harmless schemas': parsed('z.union([z.number(), z.uuid()])'),
    'a schema or another': parsed(`z.number().or(z.literal('all'))`),
    'a pipe that ends harmless': parsed('z.string().pipe(z.coerce.number())'),
    'a transformation into a number': parsed('z.string().transform((text) => Number(text))'),
    'a transformation that is handed over': parsed('z.string().transform(Number)'),
    'an anchored pattern': parsed('z.string().regex(/^[a-z0-9]+$/)'),
    'an anchored pattern after a transformation of case': parsed(
      'z.string().trim().toLowerCase().regex(/^[a-z0-9]+$/)',
    ),
    'a number after a preparation': parsed('z.preprocess((value) => Number(value), z.number())'),
    'a record of numbers': parsed('z.record(z.string(), z.number())', 'data.size'),
    'a tuple, by its index': parsed('z.tuple([z.string(), z.number()])', 'data[1]'),
    'a field of every case': parsed(
      `z.discriminatedUnion('kind', [z.object({ kind: z.literal('a'), n: z.number() }), z.object({ kind: z.literal('b'), n: z.int() })])`,
      'data.n',
    ),
    'a field of one half': parsed(
      'z.intersection(z.object({ a: z.string() }), z.object({ n: z.number() }))',
      'data.n',
    ),
    'a schema made later': parsed('z.lazy(() => z.object({ n: z.number() }))', 'data.n'),
    'a brand': parsed(`z.uuid().brand('Id')`),
    'a template of harmless parts': parsed(`z.templateLiteral(['v', z.number(), '.', z.number()])`),
    'a schema kept in another const': `${APP}const Id = z.string().regex(/^[0-9a-f]{24}$/);
const Address = z.object({ id: Id });
const Body = z.object({ address: Address });
app.post('/', (req, res) => {
  const { address: { id } } = Body.parse(req.body);
  exec('run ' + id);
});`,
    'a result that went well': `${APP}const Body = z.object({ n: z.union([z.number(), z.boolean()]) });
app.post('/', (req, res) => {
  const result = Body.safeParse(req.body);
  if (!result.success) return res.sendStatus(400);
  exec('run ' + result.data.n);
});`,
    'the request itself behind a check': `${APP}const Name = z.string().regex(/^[a-z]+$/);
app.get('/', (req, res) => {
  if (!Name.safeParse(req.query.name).success) return res.sendStatus(400);
  exec('run ' + req.query.name);
});`,
    'a list of unions': parsed('z.array(z.union([z.number(), z.boolean()]))', 'data[0]'),
    'a codec to a number': parsed(
      'z.codec(z.string(), z.number(), { decode: (text) => Number(text), encode: String })',
    ),
    'a list of what may be, in a function': `${APP}const NAMES = ['a', 'b'];
const Name = z.string().refine((name) => NAMES.includes(name), 'no such name');
app.post('/', (req, res) => { exec('run ' + Name.parse(req.body)); });`,
    'a check that nobody can look into': parsed('z.string().superRefine(checkName)'),
    'a schema of zod 4 as a function': `${APP}app.post('/', (req, res) => { exec('run ' + z.parse(z.object({ n: z.number() }), req.body).n); });`,
    'not seen: fields of a schema that lets others through': parsed(
      'z.looseObject({ n: z.number() })',
      'data.name',
    ),
    'a transformation that nobody knows': `${APP}import { clean } from './clean.js';
const Schema = z.string().transform(clean);
app.post('/', (req, res) => { exec('run ' + Schema.parse(req.body)); });`,
  },
  vulnerable: {
    'a union with a text': bad('z.union([z.number(), z.string()])'),
    'a pipe that ends in a text': bad('z.string().pipe(z.string().max(10))'),
    'a transformation of the text': bad('z.string().transform((text) => text.trim())'),
    'an open pattern': bad('z.string().regex(/^[a-z0-9]+/)'),
    'a pattern of what a shell reads': bad('z.string().regex(/^.+$/)'),
    'a record of texts': bad('z.record(z.string(), z.string())', 'data.name'),
    'a tuple, by another index': bad('z.tuple([z.string(), z.number()])', 'data[0]'),
    'a text in one case': bad(
      `z.discriminatedUnion('kind', [z.object({ kind: z.literal('a'), v: z.number() }), z.object({ kind: z.literal('b'), v: z.string() })])`,
      'data.v',
    ),
    'a field of the other half': {
      code: bad('z.object({ a: z.string() }).and(z.object({ n: z.number() }))', 'data.a'),
      isFormBound: 'schemas of a union are not seen behind an assertion yet',
    },
    'a text made later': bad('z.lazy(() => z.object({ t: z.string() }))', 'data.t'),
    'a text with a brand': bad(`z.string().brand('Name')`),
    'a template with a text': bad(`z.templateLiteral(['v', z.string()])`),
    'a preparation of a text': bad('z.preprocess((value) => String(value), z.string())'),
    'a length in a function': bad('z.string().refine((name) => name.length < 20)'),
    'a nested text': `${APP}const Body = z.object({ user: z.object({ name: z.string().optional() }).nullable() });
app.post('/', async (req, res) => {
  const { user } = await Body.parseAsync(req.body);
  exec('run ' + user.name); // !tainted
});`,
  },
});
