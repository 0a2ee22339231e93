import { describe, expect, it } from 'vitest';
import {
  findEntry,
  mitigations,
  riskMatrix,
  riskOf,
  risks,
  securitySeverity,
  standardsOf,
  strideOf,
  threats,
  threatsAndVectorsOf,
  threatsBehind,
  vectors,
} from '../../src/threats/index.ts';

describe('the risk of a threat', () => {
  it('is inherited from the vector it belongs to', () => {
    for (const threat of threats) {
      const vector = vectors.find(({ id }) => id === threat.vector);
      expect(threat.risk, threat.id).toBe(vector?.risk ?? 'medium');
    }
    expect(findEntry('T3')).toMatchObject({ risk: 'critical', vector: 'AV-INJECTION' });
    expect(findEntry('R1')).toMatchObject({ risk: 'medium' });
  });

  it('of a vector is its own, whatever the matrix says', () => {
    const sql = riskMatrix.find(({ vector }) => vector === 'AV-INJECTION');
    expect(sql?.risk).toBe('high');
    expect(riskOf(['AV-INJECTION'])).toBe('critical');
  });
});

describe('riskOf', () => {
  it('is the gravest of the threats and vectors', () => {
    expect(riskOf(['R1', 'AV-CSRF', 'AV-XSS', 'S3'])).toBe('high');
    expect(riskOf(['T3', 'R1'])).toBe('critical');
  });

  it('is medium without any', () => {
    expect(riskOf([])).toBe('medium');
    expect(riskOf(['T-1', 'T-V1'])).toBe('medium');
  });
});

describe('securitySeverity', () => {
  it('falls into the range that GitHub shows under the same name', () => {
    const ranges = { critical: [9.1, 10], high: [7, 8.9], medium: [4, 6.9], low: [0.1, 3.9] } as const;
    for (const risk of risks) {
      const [low, high] = ranges[risk];
      expect(securitySeverity(risk)).toMatch(/^\d\.\d$/);
      expect(Number(securitySeverity(risk))).toBeGreaterThanOrEqual(low);
      expect(Number(securitySeverity(risk))).toBeLessThanOrEqual(high);
    }
  });
});

describe('threatsAndVectorsOf', () => {
  it('keeps threats and vectors, in catalogue order, once each', () => {
    expect(threatsAndVectorsOf(['AV-MITM', 'I-V3', 'S3', 'T1', 'NET-2.1', 'NET-2', 'S3', 'OPS-1'])).toEqual([
      'NET-2',
      'OPS-1',
      'S3',
      'T1',
      'AV-MITM',
    ]);
  });

  it('names the threats behind where only mitigations and vulnerabilities are listed', () => {
    expect(threatsAndVectorsOf(['T-1', 'T-V1'])).toEqual(['T3', 'T4']);
    expect(threatsAndVectorsOf([])).toEqual([]);
  });
});

describe('threatsBehind', () => {
  it('follows mitigations, vulnerabilities and vectors to their threats', () => {
    expect(threatsBehind(['T-1', 'T-V1'])).toEqual(['T3', 'T4']);
    expect(threatsBehind(['AV-CSRF'])).toEqual(['T4']);
    expect(threatsBehind(['NET-2.1', 'S3'])).toEqual(['NET-2', 'S3']);
    expect(threatsBehind([])).toEqual([]);
  });

  it('leads somewhere from every mitigation', () => {
    for (const { id } of mitigations) expect(threatsBehind([id])).not.toEqual([]);
  });
});

describe('strideOf', () => {
  it('unites the letters of every kind of counter, in the order of the word', () => {
    expect(strideOf(['AV-MITM', 'E1', 'R-V1'])).toEqual(['S', 'T', 'R', 'I', 'E']);
    expect(strideOf(['D-V2'])).toEqual(['D']);
    expect(strideOf(['NET-4.1'])).toEqual(['D']);
    expect(strideOf([])).toEqual([]);
  });
});

describe('standardsOf', () => {
  it('takes the citations of the listed mitigations', () => {
    const standards = standardsOf(['NET-2', 'NET-2.1', 'NET-2.2', 'AV-MITM'], ['CWE-319']);
    expect(standards).toMatchObject({
      owasp2021: ['A02:2021'],
      owasp2025: ['A04:2025'],
      asvs: ['ASVS-V12.1', 'ASVS-V12.2'],
      nist: ['PR.DS'],
      iso: ['A.8.21', 'A.8.24'],
      regulations: ['GDPR-32(1)(a)', 'HIPAA-164.312(e)(1)', 'PCI-4.2.1'],
    });
  });

  it('adds the categories of the weaknesses', () => {
    expect(standardsOf(['NET-2.1'], ['CWE-295']).owasp2021).toEqual(['A02:2021', 'A07:2021']);
  });

  it('turns to the mitigations of the threats when none is listed, without widening the OWASP categories', () => {
    const standards = standardsOf(['T3', 'AV-INJECTION'], ['CWE-643']);
    expect(standards.owasp2021).toEqual(['A03:2021']);
    expect(standards.nist).not.toEqual([]);
    expect(standards.iso).toContain('A.8.28');
    expect(standardsOf(['E1'], ['CWE-1188']).owasp2021).toEqual(['A01:2021']);
  });

  it('says which weaknesses stand in the Top 25', () => {
    expect(standardsOf(['T3'], ['CWE-943', 'CWE-89', 'CWE-79']).cweTop25).toEqual(['CWE-79', 'CWE-89']);
  });

  it('is empty for nothing', () => {
    expect(Object.values(standardsOf([], [])).flat()).toEqual([]);
  });
});
