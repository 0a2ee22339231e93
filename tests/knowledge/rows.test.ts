import { describe, expect, it } from 'vitest';
import { createFacts, describePackage, facts, packages } from '../../src/knowledge/index.ts';
import { checkPackage } from '../support/snippets/check.ts';

describe('every row is reached from the code that it describes', () => {
  for (const described of packages) {
    it(described.package, () => {
      expect(checkPackage(described, facts)).toEqual([]);
    });
  }
});

describe('the check', () => {
  const check = (described: Parameters<typeof describePackage>[0]): string[] =>
    checkPackage(describePackage(described), createFacts([describePackage(described)]));

  it('follows arguments, options, instances, callbacks, events, templates and assignments', () => {
    const tables = {
      package: 'invented',
      version: '2.0.0',
      default: 'Client',
      aliases: ['invented/promise'],
      instances: { 'create()': 'Client', 'Pool#connect(0:1)': 'Client' },
      extends: { Pool: 'Client' },
      constants: { 'limits.HIGH': 3 },
      same: [['wrap(0).inner', 'wrap()']],
      roles: {
        'tls-verify': [
          '{connect,open}(0..2).tls.verify',
          'connect(2..).late',
          { at: 'Client#query(0)', when: { '(1).strict': true, '(2)': 'absent' } },
          { at: 'new Client(0).verify', versions: '<2' },
          'defaults.verify',
          'Client#on:open(0).options.verify',
          'sql~(1)',
          'hosts(0).*.verify',
          'z.**.verify(-1)',
        ],
        'dial-raw': ['createInsecure()', 'new Raw()'],
      },
      handlers: { 'Client#serve(0)': [['Client', 'Raw']] },
    } satisfies Parameters<typeof describePackage>[0];
    expect(check(tables)).toEqual([]);
  });

  it('follows data: sources, sinks, sanitizers, proofs, checks and what is derived', () => {
    const tables = {
      package: 'invented',
      version: '2.0.0',
      instances: { 'create()': 'Request', 'Handler#(1)': 'Request', 'link()': 'Link' },
      handlers: { 'serve(0)': [['Request', '-']] },
      sources: {
        request: [
          'Request#query',
          { at: 'Request#get()', when: { '(0)': 'cookie' } },
          'Request#on:data(0)',
          'listen(1:0)',
        ],
        'command-line': ['argv.*'],
      },
      sinks: {
        sql: ['run(0)', 'run(0).text', 'sql~(1..)', 'Request#query'],
        path: [{ at: 'open(0..1)', when: { '(2).root': 'absent' } }, 'new File(0)'],
        command: [{ at: 'spawn(1).*', when: { '(2).shell': { truthy: true } } }],
        'header-name': ['set(0).*key'],
      },
      sanitizers: { sql: ['quote()'], all: ['Request#wash()'] },
      proofs: { number: ['parse().data'] },
      guards: { path: ['isName(0)'], all: ['{isFine,isGood}(1)'] },
      derived: [
        ['decode(0)', 'decode()'],
        ['join(0..)', 'join()', ['under']],
        ['concat(0).*', 'concat()'],
        ['new Link(0)', 'new Link()'],
        ['Link#', 'Link#pathname'],
        ['Link#', 'Link#toString()'],
      ],
    } satisfies Parameters<typeof describePackage>[0];
    expect(check(tables)).toEqual([]);
  });

  it('follows what comes out of what is given', () => {
    const passes = [
      ['state(0)', 'state().0'],
      ['state(0)()', 'state().0'],
      ['state().1(0)', 'state().0'],
      ['state().1(0)()', 'state().0'],
      ['state().set(0).value', 'state().get'],
      ['memo(0)()', 'memo()'],
      ['make(1)', 'make(0:0)'],
    ] as const;
    expect(check({ package: 'invented', passes })).toEqual([]);
  });

  it('follows elements, and members of what nobody knows', () => {
    const sinks = { html: ['a.href', '*.inner.text', 'frame.{src,srcdoc}'] };
    expect(check({ package: 'jsx', sinks })).toEqual([]);
    expect(check({ package: 'anything', sinks: { html: ['{inner,outer}', 'insert(1)'] } })).toEqual([]);
  });

  it('follows conventions, decorators, functions among options, what they return, and classes of other packages', () => {
    const tables = {
      package: 'invented',
      instances: {
        'serve(0).fetch()': 'Answer',
        'Message()@(0)': 'Payload',
        'Ctx#request': 'global:IncomingRequest',
      },
      handlers: { 'serve(0).fetch': [['Request']], 'new Schema(0).fields().*.resolve': [['-', 'Request']] },
      conventions: [
        { exports: ['GET', 'POST'], files: ['**/app/**/route.{js,ts}'], parameters: ['Request', '-', 'Ctx'] },
        {
          exports: ['default.fetch', 'actions.*'],
          imports: ['invented'],
          parameters: ['Request'],
          returns: 'Answer',
        },
        { exports: ['*'], directive: 'use server', parameters: ['...Payload'] },
        { exports: ['handler'], words: ['statusCode'], parameters: ['Request'] },
      ],
      sources: { request: ['Request#query', 'Payload#', '{Body,Query}()@', 'Ctx#params'] },
      proofs: { number: ['IntPipe@', 'IntPipe#@'] },
      sinks: { redirect: ['Answer#headers.location', 'Redirect()@().url'] },
    } satisfies Parameters<typeof describePackage>[0];
    const known = createFacts([...packages, describePackage(tables)]);
    expect(checkPackage(describePackage(tables), known)).toEqual([]);
  });

  it.each([
    ['a sink below what nobody is given', { sinks: { sql: ['run(0)@'] } }],
    ['a source that is not followed', { sources: { request: ['run(0).query'] } }],
    ['a sanitizer of an argument', { sanitizers: { sql: ['quote(0)'] } }],
  ])('names %s', (_title, tables) => {
    expect(check({ package: 'invented', ...tables })).toHaveLength(1);
  });

  it('names a class without rows', () => {
    const roles = { 'tls-verify': ['Client#connect(0)'] };
    expect(check({ package: 'invented', instances: { 'create()': 'Cleint' }, roles })).toEqual([
      "instances 'create()': no row starts at 'Cleint'",
    ]);
  });

  it('names a row that no code can reach', () => {
    expect(check({ package: 'invented', roles: { 'tls-verify': ['connect(0)()'] } })).toEqual([
      expect.stringContaining("tls-verify 'connect(0)()'"),
    ]);
  });
});
