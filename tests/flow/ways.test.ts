import { describe, expect, it } from 'vitest';
import { run } from './world.ts';

const HEAD = `import app, { sink, decode } from 'toy'; const server = app();\n`;

/** The ways that are printed for a file, with `req` in the second line. */
const ways = (body: string): readonly string[] => run(HEAD + body).ways;

describe('the way that a message prints', () => {
  it('is nothing where the source stands in the sink', () => {
    expect(ways(`server.get((req) => sink(req.query.x));`)).toEqual(['']);
  });

  it('goes by the names that hold the value', () => {
    expect(
      ways(`server.get((req) => {
  const x = req.query.x;
  const text = 'select ' + x;
  sink(text);
});`),
    ).toEqual([' via 3:13 → 4:16 → 5:8']);
  });

  it('goes by the calls that hand the value on', () => {
    expect(
      ways(`const wrap = (part) => 'a' + part;
server.get((req) => {
  const x = req.query.x;
  run(wrap(x));
});
function run(text) { sink(text); }`),
    ).toHaveLength(1);
  });

  it('begins where something is asked for by its name', () => {
    expect(
      run(`import { tell } from 'toy';
const settings = require('./settings');
const secret = settings.get('password');
tell(secret);`).ways,
    ).toEqual([' via 3:16 → 4:6']);
  });

  it('begins at the source and ends at the sink', () => {
    const [way] = ways(`function a(v) { b(v); }
function b(v) { c(v); }
function c(v) { sink(v); }
server.get((req) => { a(req.query.x); });`);
    expect(way).toMatch(/^ via 5:/);
    expect(way).toMatch(/ → 4:22$/);
  });

  it('shows six points at most, and counts the others', () => {
    const names = Array.from({ length: 12 }, (_, index) => `const v${index + 1} = v${index};`).join('\n');
    const [way] = ways(`server.get((req) => {\nconst v0 = req.query.x;\n${names}\nsink(v12);\n});`);
    expect(way?.split(' → ')).toHaveLength(6);
    expect(way).toMatch(/ … \d+ more$/);
  });

  it('is the shortest: the nearest source is shown', () => {
    expect(
      ways(`server.get((req) => {
  const far = req.query.far;
  const x = far;
  sink(y ? req.query.near : x);
});`),
    ).toEqual([' via 5:12 → 5:8']);
  });

  it('is the same, whichever sink is asked about first', () => {
    const code = `server.get((req) => {
  const x = req.query.x;
  sink(x);
  const y = x;
  sink(y);
  sink(x);
});`;
    expect(ways(code)).toEqual([' via 3:13 → 4:8', ' via 3:13 → 5:13 → 6:8', ' via 3:13 → 7:8']);
  });
});
