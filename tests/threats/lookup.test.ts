import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import {
  allIds,
  findEntry,
  inCatalogueOrder,
  isCatalogueId,
  isThreatOrVectorId,
  matchIds,
  nearestIds,
} from '../../src/threats/index.ts';

const hostile = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'S1\0',
  'x'.repeat(100_000),
  '*'.repeat(1_000),
  '\ud800',
  'S1 S2',
];

describe('findEntry', () => {
  it('finds an entry of every kind', () => {
    const kinds = [
      'NET-2',
      'S1',
      'AV-MITM',
      'NET-2.1',
      'S-3',
      'S-V2',
      'CTL-CRYPTO',
      'CTL-CRYPTO.1',
      'ASSET-P1',
    ];
    expect(kinds.map((id) => findEntry(id)?.type)).toEqual([
      'threat',
      'threat',
      'vector',
      'mitigation',
      'mitigation',
      'vulnerability',
      'control',
      'control',
      'asset',
    ]);
    const standards = ['CWE-295', 'A02:2021', 'ASVS-V12.1', 'PR.DS', 'A.8.24', 'PCI-4.2.1', 'RISK-1'];
    expect(standards.map((id) => findEntry(id)?.type)).toEqual([
      'cwe',
      'owasp',
      'owasp',
      'nist',
      'iso',
      'regulation',
      'risk',
    ]);
  });

  it('does not mind case or surrounding space, and answers in its own spelling', () => {
    expect(findEntry(' av-mitm\n')?.id).toBe('AV-MITM');
    expect(findEntry('cwe-79')?.id).toBe('CWE-79');
    expect(findEntry('hipaa-164.312(A)(1)')?.id).toBe('HIPAA-164.312(a)(1)');
  });

  it('finds every id it lists', () => {
    for (const id of allIds()) expect(findEntry(id.toLowerCase())?.id).toBe(id);
  });

  it('finds nothing for an unknown or hostile id', () => {
    for (const id of [...hostile, 'S5', 'NET-9', 'CWE-16', 'CWE-320']) expect(findEntry(id)).toBeUndefined();
  });

  it('knows where a weakness stands in the Top 25 and the Top 10', () => {
    expect(findEntry('CWE-862')).toMatchObject({
      owasp2021: 'A01:2021',
      owasp2025: 'A01:2025',
      top25: { 2024: 9, 2025: 4 },
    });
    expect(findEntry('CWE-918')).toMatchObject({ owasp2021: 'A10:2021', owasp2025: 'A01:2025' });
    expect(findEntry('CWE-1321')).toEqual(
      expect.not.objectContaining({ owasp2021: expect.anything() as unknown }),
    );
  });
});

describe('allIds', () => {
  it('lists the kinds in catalogue order', () => {
    const ids = allIds();
    const places = [
      'NET-1',
      'STO-1',
      'ENC-1',
      'OPS-1',
      'S1',
      'E4',
      'AV-MITM',
      'NET-1.1',
      'S-1',
      'S-V1',
      'CTL-AUTHN',
      'CWE-20',
    ].map((id) => ids.indexOf(id));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('lists one kind', () => {
    expect(allIds('threat')).toHaveLength(39);
    expect(allIds('vector')).toHaveLength(12);
    expect(allIds('mitigation')).toHaveLength(62);
    expect(allIds('vulnerability')).toHaveLength(23);
  });
});

describe('isCatalogueId and isThreatOrVectorId', () => {
  it('tell counters from other ids', () => {
    expect(['S1', 'AV-MITM', 'NET-2.1', 'S-V2'].every(isCatalogueId)).toBe(true);
    expect(['CTL-AUTHN', 'CWE-79', 'A02:2021', 'ASSET-P1', 's1', 'S9'].some(isCatalogueId)).toBe(false);
  });

  it('tell what may stand in brackets', () => {
    expect(['S1', 'AV-MITM', 'OPS-3'].every(isThreatOrVectorId)).toBe(true);
    expect(['NET-2.1', 'S-V2', 'av-mitm', ...hostile].some(isThreatOrVectorId)).toBe(false);
  });
});

describe('nearestIds', () => {
  it('offers what a mistyped id may have meant', () => {
    expect(nearestIds('AV-MITN')[0]).toBe('AV-MITM');
    expect(nearestIds('av-sesion-hijaking')[0]).toBe('AV-SESSION-HIJACKING');
    expect(nearestIds('NET-2.3')).toEqual(['NET-2.1', 'NET-2.2', 'NET-4.3']);
    expect(nearestIds('CWE-793')).toContain('CWE-79');
  });

  it('offers an exact id first', () => {
    expect(nearestIds('s-v2')[0]).toBe('S-V2');
  });

  it('offers as many as asked for', () => {
    expect(nearestIds('S5')).toHaveLength(3);
    expect(nearestIds('S5', 1)).toHaveLength(1);
    expect(nearestIds('S5', 0)).toHaveLength(0);
    expect(nearestIds('S5', -2)).toHaveLength(0);
    expect(nearestIds('S5', 1.9)).toHaveLength(1);
  });

  it('breaks ties in catalogue order', () => {
    expect(nearestIds('S9')).toEqual(['S1', 'S2', 'S3']);
  });

  it('stays quick on hostile input', () => {
    const start = performance.now();
    for (const id of hostile) expect(nearestIds(id)).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('matchIds', () => {
  it('lets a star stand for anything', () => {
    expect(matchIds('NET-*')).toEqual(allIds().filter((id) => id.startsWith('NET-')));
    expect(matchIds('*-V1')).toEqual(['S-V1', 'T-V1', 'R-V1', 'I-V1', 'D-V1', 'E-V1']);
    expect(matchIds('av-*-h*')).toEqual(['AV-SESSION-HIJACKING']);
    expect(matchIds('*MITM*')).toEqual(['AV-MITM']);
    expect(matchIds('*')).toEqual(allIds());
  });

  it('takes everything else literally', () => {
    expect(matchIds('S.')).toEqual([]);
    expect(matchIds('NET-2.1*')).toEqual(['NET-2.1']);
    expect(matchIds('[A-Z]*')).toEqual([]);
    expect(matchIds('(a+)+*')).toEqual([]);
  });

  it('fits its own id without a star', () => {
    expect(matchIds('s1')).toEqual(['S1']);
    expect(matchIds('S')).toEqual([]);
    expect(matchIds('')).toEqual([]);
  });

  it('lets no part of the id count twice', () => {
    expect(matchIds('S1*S1')).toEqual([]);
    expect(matchIds('AV-X*XSS')).toEqual([]);
    expect(matchIds('AV-*XSS')).toEqual(['AV-XSS']);
  });

  it('stays linear on hostile patterns', () => {
    const start = performance.now();
    expect(matchIds('*'.repeat(1_000))).toEqual(allIds());
    expect(matchIds('*a'.repeat(1_000))).toEqual([]);
    expect(matchIds(`${'*-'.repeat(20)}x`)).toEqual([]);
    expect(matchIds('x'.repeat(1_000_000))).toEqual([]);
    expect(matchIds(`${'x'.repeat(1_000_000)}*`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('inCatalogueOrder', () => {
  it('sorts known ids, once each, and leaves the user’s own last as given', () => {
    expect(inCatalogueOrder(['X-2', 'AV-MITM', 'S3', 'X-1', 'NET-2', 'S3'])).toEqual([
      'NET-2',
      'S3',
      'AV-MITM',
      'X-2',
      'X-1',
    ]);
  });
});
