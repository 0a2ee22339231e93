import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { allIds, explainSelector, findEntry, selects } from '../../src/threats/index.ts';
import type { Countering } from '../../src/threats/index.ts';

const tls: Countering = {
  counters: ['NET-2', 'NET-2.1', 'S3', 'T1', 'AV-MITM', 'I-V3'],
  cwe: ['CWE-319', 'CWE-311'],
};
const bounds: Countering = { counters: ['T-1', 'T-V1'], cwe: ['CWE-1284', 'CWE-20'] };
const mfa: Countering = { counters: ['S1', 'S-1', 'S-V1', 'AV-CREDENTIAL-STUFFING'], cwe: ['CWE-308'] };
const hostile = [
  '',
  '__proto__',
  'constructor',
  'x'.repeat(100_000),
  '*'.repeat(1_000),
  '*a'.repeat(1_000),
  '(a+)+$',
];

describe('selects', () => {
  it('goes by membership for threats, vectors, mitigations and vulnerabilities', () => {
    for (const id of tls.counters) expect(selects(id, tls)).toBe(true);
    for (const id of ['NET-2.2', 'S4', 'AV-XSS', 'S-V2']) expect(selects(id, tls)).toBe(false);
  });

  it('does not widen a mitigation to its threat or a threat to its mitigations', () => {
    expect(selects('T3', bounds)).toBe(false);
    expect(selects('T-2', tls)).toBe(false);
  });

  it('does not mind case', () => {
    expect(selects('net-2', tls)).toBe(true);
    expect(selects('av-Mitm', tls)).toBe(true);
  });

  it('expands STRIDE letters and words over every kind of counter', () => {
    expect(selects('T', bounds)).toBe(true);
    expect(selects('tampering', bounds)).toBe(true);
    expect(selects('S', bounds)).toBe(false);
    expect(selects('s', mfa)).toBe(true);
    expect(selects('Spoofing', mfa)).toBe(true);
    expect(selects('information disclosure', tls)).toBe(true);
    expect(selects('elevation_of_privilege', tls)).toBe(false);
    expect(selects('denial-of-service', tls)).toBe(false);
  });

  it('expands a control group and a single control', () => {
    expect(selects('CTL-AUTHN', mfa)).toBe(true);
    expect(selects('CTL-AUTHN.1', mfa)).toBe(true);
    expect(selects('CTL-AUTHN.2', mfa)).toBe(false);
    expect(selects('CTL-INPUT', bounds)).toBe(true);
    expect(selects('CTL-INCIDENT.1', mfa)).toBe(false);
  });

  it('goes by the weaknesses for a CWE id', () => {
    expect(selects('CWE-319', tls)).toBe(true);
    expect(selects('CWE-79', tls)).toBe(false);
  });

  it('goes by the standards for OWASP, NIST, ISO and law', () => {
    expect(selects('A02:2021', tls)).toBe(true);
    expect(selects('A04:2025', tls)).toBe(true);
    expect(selects('ASVS-V12.1', tls)).toBe(true);
    expect(selects('PR.DS', tls)).toBe(true);
    expect(selects('A.8.24', tls)).toBe(true);
    expect(selects('PCI-4.2.1', tls)).toBe(true);
    expect(selects('A10:2021', tls)).toBe(false);
  });

  it('takes patterns', () => {
    expect(selects('NET-*', tls)).toBe(true);
    expect(selects('AV-*', tls)).toBe(true);
    expect(selects('STO-*', tls)).toBe(false);
    expect(selects('*', tls)).toBe(true);
    expect(selects('CWE-31*', tls)).toBe(true);
    expect(selects('CTL-*', mfa)).toBe(true);
  });

  it('selects nothing for an unknown selector or for assets', () => {
    expect(selects('NET-9', tls)).toBe(false);
    expect(selects('ASSET-P1', tls)).toBe(false);
    expect(selects('REVIEW-MONTHLY', tls)).toBe(false);
  });

  it('selects nothing from a rule that counters nothing', () => {
    for (const id of [...allIds(), 'S', 'tampering', '*'])
      expect(selects(id, { counters: [], cwe: [] })).toBe(false);
  });

  it('neither throws nor hangs on hostile selectors', () => {
    const start = performance.now();
    for (const selector of hostile) expect(selects(selector, tls)).toBe(/^\*+$/.test(selector));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('explainSelector', () => {
  it('knows an id and what kind of answer it has', () => {
    expect(explainSelector('net-2.1')).toEqual({
      known: true,
      kind: 'mitigation',
      title: 'TLS unless there is a reason',
      ids: ['NET-2.1'],
      mitigationKind: 'code',
    });
    expect(explainSelector('ENC-3.2')).toMatchObject({ kind: 'mitigation', mitigationKind: 'option' });
    expect(explainSelector('AV-MITM')).toMatchObject({ kind: 'vector' });
  });

  it('says why a process has no rule', () => {
    expect(explainSelector('CTL-VULN.2')).toMatchObject({
      kind: 'control',
      mitigationKind: 'process',
      why: expect.stringMatching(/deployed system/) as unknown,
    });
    expect(explainSelector('I-5')).toMatchObject({
      mitigationKind: 'process',
      why: expect.any(String) as unknown,
    });
  });

  it('lists the parts of a control group', () => {
    expect(explainSelector('CTL-UPDATE')).toMatchObject({
      ids: ['CTL-UPDATE', 'CTL-UPDATE.1', 'CTL-UPDATE.2'],
    });
  });

  it('expands a STRIDE letter', () => {
    const explained = explainSelector('D');
    expect(explained).toMatchObject({ known: true, kind: 'stride', title: 'denial of service' });
    const ids = explained.known ? explained.ids : [];
    expect(ids).toEqual(expect.arrayContaining(['NET-4', 'D1', 'D4', 'AV-DDOS', 'D-5', 'D-V4']));
    expect(ids.map((id) => findEntry(id)?.type)).not.toContain('control');
  });

  it('expands a pattern', () => {
    expect(explainSelector('av-x*')).toEqual({
      known: true,
      kind: 'pattern',
      title: 'av-x*',
      ids: ['AV-XSS'],
    });
  });

  it('offers the nearest ids for an unknown one', () => {
    expect(explainSelector('AV-MTIM')).toEqual({
      known: false,
      nearest: expect.arrayContaining(['AV-MITM']) as unknown,
    });
    expect(explainSelector('AV-MITN*')).toMatchObject({ known: false });
  });

  it('neither throws nor hangs on hostile selectors', () => {
    const start = performance.now();
    for (const selector of hostile) expect(explainSelector(selector).known).toBe(/^\*+$/.test(selector));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
