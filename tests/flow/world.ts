import type { TSESLint } from '@typescript-eslint/utils';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { createFileFlow } from '../../src/authoring/flow-facts.ts';
import { collectSites } from '../../src/authoring/sites/collect.ts';
import { createFacts, describePackage } from '../../src/knowledge/index.ts';
import { createScope } from '../../src/scope/index.ts';
import { printWay } from '../../src/threats/index.ts';
import { getTurns } from '../../src/flow/index.ts';
import { readMarks } from '../support/marks.ts';
import { applyRewrite, parseSource, rewrites } from '../support/rewrite/index.ts';
import { schemas } from './validation-world.ts';

/** A package as small as can be: requests arrive, and there is a sink for each kind that the tests ask about. */
const toy = describePackage({
  package: 'toy',
  instances: {
    '()': 'App',
    'db()': 'Db',
    'link()': 'Link',
    '{inQuery,inBody}()': 'Check',
    'Check#{fine,long,not,number}()': 'Check',
    'outcome()': 'Outcome',
  },
  default: 'app',
  handlers: {
    'App#{get,use}(0..)': [
      ['Request', 'Response', '-'],
      ['-', 'Request', 'Response', '-'],
    ],
    'App#route(0).serve': [['Request']],
    'App#route(0).early': [['Request', 'Response']],
    'App#hook(1)': [['Request', 'Response', '-']],
    'App#param(1)': [['Request', 'Response', '-', 'Value']],
    'schemaOf(0).resolvers.*.*': [['-', 'Args']],
    'App#route(0).*.serve': [['Request']],
  },
  sources: {
    request: [
      'Request#{query,body,params,headers}',
      'Request#{get,valid,found}()',
      'checked()',
      'checked(1:0)',
      'Args#',
      'Value#',
    ],
    message: ['Socket#on:data(0)'],
    remote: ['fetched()'],
    archive: ['packed()'],
    password: ['asked()'],
    drawn: ['draw()'],
    secret: ['Request#headers.authorization'],
  },
  sinks: {
    sql: ['sink(0)', 'Db#run(0)', 'Response#locals.never(0)', 'options(0).sql', 'sql~(1..)'],
    path: ['open(0)'],
    code: ['evaluate(0)'],
    'protocol-text': ['say(0)'],
    url: ['load(0)'],
    redirect: ['go(0)'],
    html: ['show(0)'],
    'header-name': ['headers(0).*key'],
    nosql: ['find(0)'],
    record: ['save(0).*key'],
    option: ['start(0)', 'start(0).*'],
    'url-path': ['reach(0)'],
    link: ['write(0)'],
    logged: ['tell(0)'],
    sent: ['answer(0)'],
    'sent-message': ['quote(0)'],
  },
  sanitizers: { sql: ['quote()'], all: ['wash()'] },
  guards: { all: ['isFine(0)'] },
  proofs: {
    number: ['toNumber()', 'Check#number()', 'inSchema(0).*.number'],
    checked: ['Check#fine()', 'inSchema(0).*.fine'],
    negated: ['Check#not()'],
    accepted: ['Outcome#isGood()'],
    refused: ['Outcome#errors.length'],
    'held-query': ['holds(0).query', 'App#get(1).schema.query', 'App#route(0).schema.query'],
    'held-body': [{ at: 'holdsPart(1)', when: { '(0)': 'body' } }, 'App#route(0).*.schema.body'],
    'tested-body': ['tests(0).body'],
    'held-': ['checked(1)'],
    part: ['Request#valid()'],
    'short-body': ['App#route(0).schema.body'],
    before: ['App#route(0).early'],
    sequence: ['inTurn(0)'],
    'handed-out': ['always(0)'],
    'handed-on': ['{keep,peek}(0)'],
    replaced: ['turn(0)'],
    mounted: ['App#use(0)', { at: 'App#hook(1)', when: { '(0)': 'early' } }],
    'mounted-parameter': ['App#param(1)'],
    never: ['Response#fail()'],
    parts: ['Request#found()'],
    'field-query': ['inQuery(0)', 'inSchema(0)'],
    'field-body': ['inBody(0)'],
    fields: ['inSchema(0)'],
    text: ['Request#params', 'Request#get()'],
  },
  passes: [
    ['one(0)', 'one()'],
    ['Jobs#put(0)', 'Jobs#'],
    ['Jobs#put(0)', 'Jobs#latest'],
    ['worker().push(0)', 'worker(0:0)'],
    ['eachOf(0).*', 'eachOf(1:0)'],
  ],
  schemas: { 'Args#': { types: '(0).types' } },
  derived: [
    ['decode(0)', 'decode()'],
    ['unpack(0)', 'unpack()', ['parsed']],
    ['join(0..)', 'join()', ['under', 'normalized']],
    ['resolve(0..)', 'resolve()', ['normalized']],
    ['link(0)', 'link()'],
    ['Link#', 'Link#pathname', ['rooted']],
  ],
});

const facts = createFacts([toy, schemas]);
const linter = new Linter({ cwd: '/' });

/** Elements of JSX and assertions in angle brackets do not go together. */
function nameOf(code: string): string {
  return /\/>|<\//.test(code) ? 'file.tsx' : 'file.ts';
}

/** What one run finds: the lines with tainted sinks and the ways there, and the fuel it took. */
export interface Run {
  readonly lines: readonly number[];
  readonly ways: readonly string[];
  readonly unknown: readonly number[];
}

/** Follows data to each sink of a file, which can be one of a package that others call. */
export function run(code: string, { isLibrary = false } = {}): Run {
  const messages = linter.verify(
    code,
    [{ files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser } }],
    nameOf(code),
  );
  if (messages[0]?.fatal === true) throw new Error(`${messages[0].message}: ${code}`);
  const { ast, scopeManager, visitorKeys } = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const scope = createScope({ scopes: scopeManager?.scopes ?? [], visitorKeys }, facts);
  const source = { ast, visitorKeys, scope, facts, isVersion: () => true };
  const flow = createFileFlow(source, undefined, undefined, { isLibrary });
  const quick = createFileFlow(source, undefined, undefined, { isLibrary });
  const lines = new Set<number>();
  const unknown = new Set<number>();
  const ways: string[] = [];
  for (const sink of collectSites(source).sinks) {
    const verdict = flow.trace(sink.kind, sink.value, sink.steps);
    const { line } = sink.node.loc.start;
    const isFound = quick.findTaint(sink.kind, sink.value, sink.steps) !== undefined;
    if (isFound !== (verdict.kind === 'tainted'))
      throw new Error(`line ${line}: the verdict is ${verdict.kind}, the quick answer ${isFound}`);
    if (verdict.kind === 'unknown') unknown.add(line);
    if (verdict.kind !== 'tainted') continue;
    lines.add(line);
    const turns = [verdict.source.node, ...getTurns(verdict.way)];
    ways.push(printWay(turns.map(({ loc }) => ({ line: loc.start.line, column: loc.start.column + 1 }))));
  }
  const sorted = (set: ReadonlySet<number>): number[] => [...set].sort((left, right) => left - right);
  return { lines: sorted(lines), ways, unknown: sorted(unknown) };
}

/** What every case begins with, in one line. */
export const PRELUDE =
  "import app, { db, sink, open, load, go, show, headers, options, sql, quote, wash, isFine, toNumber, decode, join, resolve, link, find, save, unpack, evaluate, say, fetched, packed, start, reach, inQuery, inBody, inSchema, outcome, write, tell, asked, draw, schemaOf, one, keep, turn } from 'toy'; const server = app(); ";

/**
 * Cases by name; `// !` marks each line at which data of others arrives, and there is no other. Each case is also written
 * in other words, and as much arrives; `formBound` says of which not, and why.
 */
export function cases(
  table: Readonly<Record<string, string>>,
  formBound: Readonly<Record<string, string>> = {},
): void {
  const read = Object.entries(table).map(([name, body]) => ({
    name,
    ...readMarks(PRELUDE + body.replace(/\/\/ !$/gm, '// !tainted')),
  }));
  for (const { name, code, marks } of read) {
    it(name, () => {
      expect(run(code).lines).toEqual(marks.map(({ line }) => line));
    });
  }
  describe.runIf(rewrites.length > 0)('written differently', () => {
    for (const rewrite of rewrites) {
      it(rewrite.name, () => {
        const broken = read.flatMap(({ name, code }) => {
          if (name in formBound) return [];
          const source = parseSource(code, nameOf(code), new Set());
          const written = source === undefined ? undefined : applyRewrite(rewrite, source);
          if (written === undefined) return [];
          const [before, after] = [code, written].map((text) => run(text).ways.length);
          return before === after ? [] : [`'${name}': ${before} arrive, then ${after}:\n${written}`];
        });
        expect(broken).toEqual([]);
      });
    }
  });
}
