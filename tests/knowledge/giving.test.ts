import { describe, expect, it } from 'vitest';
import { createEvidence } from '../../src/knowledge/evidence.ts';
import { describePackage, type SourceName } from '../../src/knowledge/grammar/index.ts';
import { listGiving } from '../../src/knowledge/giving.ts';
import { knowledge } from '../../src/knowledge/index.ts';

const tables = [
  describePackage({
    package: 'web',
    sources: { request: ['Request#body'] },
    handlers: { 'serve(0)': [['Request']] },
  }),
  describePackage({ package: 'wrapper', handlers: { 'listen(0)': [['web:Request']] } }),
  describePackage({ package: 'edge', handlers: { 'handle(0)': [['global:Incoming']] } }),
  describePackage({ package: 'maker', sources: { digest: ['sum()'] } }),
  describePackage({ package: 'quiet', sinks: { sql: ['query(0)'] } }),
  describePackage({
    package: 'global',
    instances: { 'on:fetch(0)': 'FetchEvent', 'FetchEvent#incoming': 'Incoming' },
    sources: { request: ['Incoming#url'], digest: ['Hasher#end()'] },
    sinks: { code: ['run(0)'] },
  }),
  describePackage({ package: 'global', instances: { hasher: 'Hasher' } }),
];

function getEvidence(...names: readonly SourceName[]) {
  return createEvidence(listGiving(tables, names), { isOfSources: true });
}

function isModule(name: string, names: readonly SourceName[]): boolean {
  return getEvidence(...names).modules.has(name);
}

describe('what may give what a source does', () => {
  it.each(['web', 'wrapper', 'edge'])('a package that gives it, or leads to one: %s', (name) => {
    expect(isModule(name, ['request'])).toBe(true);
    expect(isModule(name, ['digest'])).toBe(false);
  });

  it.each(['maker', 'quiet'])('no other package: %s', (name) => {
    expect(isModule(name, ['request'])).toBe(false);
  });

  it('several sources at once', () => {
    expect(isModule('maker', ['request', 'digest'])).toBe(true);
  });

  it('globals that functions are given to, and those that are an instance by another table', () => {
    expect([...getEvidence('request').globals.keys()]).toEqual(
      expect.arrayContaining(['addEventListener', 'onfetch', 'Incoming']),
    );
    expect([...getEvidence('digest').globals.keys()]).toContain('hasher');
  });

  it('no global that is only a sink', () => {
    expect([...getEvidence('request').globals.keys()]).not.toContain('run');
  });

  it('tells the packages of the plugin apart', () => {
    const [requests] = knowledge.getEvidenceOf('request');
    const [digests] = knowledge.getEvidenceOf('digest');
    expect(requests?.modules.has('express')).toBe(true);
    expect(requests?.modules.has('pg')).toBe(false);
    expect(digests?.modules.has('node:crypto')).toBe(true);
    expect(digests?.modules.has('express')).toBe(false);
    expect(digests?.globals.has('crypto')).toBe(true);
  });
});
