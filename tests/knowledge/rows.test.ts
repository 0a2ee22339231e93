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
