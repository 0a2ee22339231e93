import { describe, expect, it } from 'vitest';
import { describeSource, explain } from '../../src/flow/index.ts';
import { trace, type Known } from './world.ts';

const HEAD = `import app, { sink, tell, decode } from 'toy'; import { token, dice } from 'kinds'; const server = app();\n`;

/** What is told of the only sink of a file, whose code begins in the second line. */
function explained(body: string): string {
  const [found, ...others] = trace(HEAD + body);
  expect(others).toEqual([]);
  return found === undefined ? '' : explain(found.verdict);
}

describe('the way of a verdict, step by step', () => {
  it('is one line where nothing arrives', () => {
    expect(explained(`sink('a');`)).toBe('clean: no data of others arrives\n');
  });

  it('ends where the file ends', () => {
    expect(explained(`import { a } from './a'; sink(a.b);`))
      .toBe(`unknown: what arrives comes from where the file does not show
  2:31 Identifier a at .b =
  2:31 MemberExpression a.b =
`);
  });

  it('names members, calls and operations', () => {
    expect(
      explained(`server.get((req) => run(req.query));
function run(query) {
  const { x } = query;
  sink('a ' + decode(x.trim()));
}`),
    ).toBe(`tainted: data of 'request' arrives
  2:25 Identifier req at .query.x =
  2:25 MemberExpression req.query at .x ⇒
  4:17 Identifier query at .x ⇒
  5:22 Identifier x .trim
  5:22 CallExpression x.trim toy:decode()
  5:15 CallExpression decode + after "a "
  5:8 BinaryExpression … =
`);
  });

  it('names the calls that functions are entered by', () => {
    expect(
      explained(`const wrap = (text) => 'a' + text;
server.get((req) => sink(wrap(req.query.x)));`),
    ).toBe(`tainted: data of 'request' arrives
  3:31 Identifier req at .query.x =
  3:31 MemberExpression req.query at .x =
  3:31 MemberExpression req.query.x ⇒
  2:30 Identifier text, called from line 3 + after "a"
  2:24 BinaryExpression …, called from line 3 ⇒
  3:26 CallExpression wrap =
`);
  });

  it('tells of what is worked out', () => {
    expect(explained(`token(dice() * 2);`)).toBe(`tainted: data of 'guessable' arrives
  2:7 CallExpression dice worked out, line 2
  2:7 BinaryExpression … =
`);
  });
});

describe('the expression that reads the data', () => {
  const described = (body: string, known?: Known): string[] =>
    trace(HEAD + body, known).flatMap(({ verdict }) => {
      if (verdict.kind !== 'tainted') return [];
      const { node, name } = describeSource(verdict);
      return [`${node.loc.start.line}:${node.loc.start.column + 1} ${name}`];
    });

  it('is the longest access that begins at the source', () => {
    expect(described(`server.get((req) => { sink(req.query.a.b); });`)).toEqual(['2:28 req.query.a.b']);
    expect(described(`server.get((req) => { const { a } = req.query; sink(a.b); });`)).toEqual([
      '2:37 req.query.a.b',
    ]);
    expect(described(`server.get(({ query }) => { sink(query.a); });`)).toEqual(['2:34 query.a']);
  });

  it('is a call with what it is given left out', () => {
    expect(described(`server.get((req) => { sink(req.get('a')); });`)).toEqual(['2:28 req.get(…)']);
    expect(described(`server.get((req) => { sink(req.get('a').b); });`)).toEqual(['2:28 req.get().b']);
  });

  it('is a part of what others send, where everything is asked about', () => {
    expect(described(`server.get((req) => { tell({ password: req.body.password }); });`)).toEqual([
      '2:40 req.body.password',
    ]);
  });

  it('names the function that is exported', () => {
    expect(described(`export function find(name) { sink('a' + name.b); }`, { isLibrary: true })).toEqual([
      '2:22 name.b` of exported `find',
    ]);
  });
});
