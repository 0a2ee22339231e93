import { describe, expect, it } from 'vitest';
import {
  allIds,
  assets,
  cadences,
  controls,
  cwes,
  documents,
  entries,
  findEntry,
  frameworks,
  isCatalogueId,
  mitigations,
  principles,
  regulationEntries,
  riskMatrix,
  stakeholders,
  standardsOf,
  surfaces,
  threats,
  vectors,
  vulnerabilities,
} from '../../src/threats/index.ts';
import {
  modulesDocument,
  operationalPractices,
  rulesByCatalogueId,
  rulesByFamily,
  strideDocument,
  weaknessesByRule,
} from './catalogue-tables.ts';

const numbered = (prefix: string, listed: readonly unknown[]): readonly string[] =>
  listed.map((_, place) => `${prefix}${place + 1}`);

/** Every text of the catalogue, however deep. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const runsOf = (text: string, length: number): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, from) => words.slice(from, from + length).join(' '));
};

const catalogueTexts = textsOf(entries);

const familyRules = Object.values(rulesByFamily).flat();

describe('the modules model', () => {
  const modules = Object.entries(modulesDocument);

  it('has each threat of the document, and no other', () => {
    const listed = modules.flatMap(([module, { threats: headings }]) =>
      numbered(`${module}-`, Object.keys(headings)),
    );
    const expected = [...listed, ...numbered('OPS-', operationalPractices)];
    expect(threats.filter(({ model }) => model === 'modules').map(({ id }) => id)).toEqual(expected);
  });

  it('calls its threats by the headings of the document', () => {
    const headings = modules.flatMap(([, module]) => Object.keys(module.threats));
    expect(threats.slice(0, headings.length).map(({ title }) => title)).toEqual(headings);
  });

  it('has each mitigation of the document, and no other', () => {
    const listed = modules.flatMap(([module, { threats: headings }]) =>
      Object.values(headings).flatMap((asked: readonly string[], place) =>
        numbered(`${module}-${place + 1}.`, asked),
      ),
    );
    const expected = [...listed, ...operationalPractices.map((_, place) => `OPS-${place + 1}.1`)];
    expect(mitigations.filter(({ model }) => model === 'modules').map(({ id }) => id)).toEqual(expected);
  });

  it('has each attack surface of the document, and no other', () => {
    const expected = modules.flatMap(([module, listed]) => numbered(`SURFACE-${module}-`, listed.surfaces));
    expect(surfaces.map(({ id }) => id)).toEqual(expected);
  });
});

describe('the STRIDE model', () => {
  it('has each threat of the document, and no other', () => {
    const expected: readonly string[] = Object.values(strideDocument.threats).flat();
    expect(threats.filter(({ model }) => model === 'stride').map(({ id }) => id)).toEqual(expected);
  });

  it('has each vulnerability of the document, and no other', () => {
    const expected = Object.entries(strideDocument.vulnerabilities).flatMap(([letter, listed]) =>
      numbered(`${letter}-V`, listed),
    );
    expect(vulnerabilities.map(({ id }) => id)).toEqual(expected);
  });

  it('has each mitigation of the document, and no other', () => {
    const expected = Object.entries(strideDocument.mitigations).flatMap(([letter, listed]) =>
      numbered(`${letter}-`, listed),
    );
    expect(mitigations.filter(({ model }) => model === 'stride').map(({ id }) => id)).toEqual(expected);
  });

  it('has each attack vector with its category, level and number of mitigations', () => {
    const ours = vectors.map((vector) => [
      vector.id,
      [vector.category, vector.risk, vector.mitigations.length],
    ]);
    expect(ours).toEqual(Object.entries(strideDocument.vectors));
  });

  it('has each row of the risk matrix as it stands', () => {
    const ours = riskMatrix.map((row) => [row.title, row.likelihood, row.impact, row.risk, row.priority]);
    expect(ours).toEqual(strideDocument.riskMatrix);
  });

  it('has each control group with its category and single controls', () => {
    const ours = controls.flatMap((control) =>
      'parts' in control ? [[control.id, control.category, control.parts.length]] : [],
    );
    const expected = Object.entries(strideDocument.controls).map(([id, [category, ...parts]]) => [
      id,
      category,
      parts.length,
    ]);
    expect(ours).toEqual(expected);
    expect(allIds('control')).toHaveLength(
      expected.length + Object.values(strideDocument.controls).flatMap((row) => row.slice(1)).length,
    );
  });

  it('has each asset, principle, cadence, stakeholder, standard and law', () => {
    const titled = (rank: 'primary' | 'secondary'): readonly string[] =>
      assets.filter((asset) => asset.rank === rank).map(({ title }) => title);
    expect(titled('primary')).toEqual(strideDocument.assets.primary);
    expect(titled('secondary')).toEqual(strideDocument.assets.secondary);
    expect(principles.map(({ title }) => title)).toEqual(strideDocument.principles);
    expect(cadences.map(({ title }) => title)).toEqual(strideDocument.cadences);
    expect(stakeholders.map(({ title }) => title)).toEqual(strideDocument.stakeholders);
    expect(frameworks.filter(({ law }) => !law).map(({ id }) => id)).toEqual(strideDocument.standards);
    expect(
      frameworks
        .filter(({ law }) => law)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...strideDocument.regulations].sort());
  });

  it('carries the document control, and the modules model none', () => {
    expect(
      documents.map(({ model, control }) => [model, control?.version, control?.updated, control?.nextReview]),
    ).toEqual([
      ['modules', undefined, undefined, undefined],
      [
        'stride',
        strideDocument.control.version,
        strideDocument.control.updated,
        strideDocument.control.nextReview,
      ],
    ]);
  });
});

describe('the tables of rules', () => {
  it('have a row for each id a rule may counter, and no other', () => {
    const counters = (['threat', 'vector', 'mitigation', 'vulnerability'] as const).flatMap((type) =>
      allIds(type),
    );
    expect(Object.keys(rulesByCatalogueId).sort()).toEqual([...counters].sort());
  });

  it('name each rule of the families in some row, and no other', () => {
    const named = new Set(Object.values(rulesByCatalogueId).flat());
    expect([...named].sort()).toEqual([...familyRules].sort());
  });

  it('put each rule into one family', () => {
    expect(new Set(familyRules).size).toBe(familyRules.length);
  });

  it('name a threat of the modules model beside each of its mitigations', () => {
    for (const mitigation of mitigations.filter(({ model }) => model === 'modules')) {
      for (const threat of mitigation.threats) {
        expect(rulesByCatalogueId[threat]).toEqual(
          expect.arrayContaining([...rulesByCatalogueId[mitigation.id]]),
        );
      }
    }
  });

  it('know the weaknesses of each rule, and the catalogue knows no other but for none', () => {
    expect(Object.keys(weaknessesByRule).sort()).toEqual([...familyRules].sort());
    const named = new Set(Object.values(weaknessesByRule).flat());
    expect([...named].sort()).toEqual(cwes.map(({ id }) => id).sort());
  });

  it('leave the weaknesses out in the governance family only', () => {
    const without = Object.keys(weaknessesByRule).filter((rule) => weaknessesByRule[rule]?.length === 0);
    expect(without.sort()).toEqual([...rulesByFamily.governance].sort());
  });
});

describe('each entry', () => {
  it('has an id of its own, in whatever case', () => {
    expect(new Set(entries.map(({ id }) => id.toUpperCase())).size).toBe(entries.length);
  });

  it('has a title, and a description where it is ours to describe', () => {
    for (const entry of entries) {
      expect(entry.title.trim(), entry.id).not.toBe('');
      if ('description' in entry) expect(entry.description, entry.id).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  it('says why, if it is a process', () => {
    const answers = [
      ...mitigations,
      ...controls,
      ...principles,
      ...vectors.flatMap((vector) => vector.mitigations),
    ];
    const processes = answers.filter((answer) => 'kind' in answer && answer.kind === 'process');
    expect(processes.length).toBeGreaterThan(8);
    for (const row of processes) {
      expect('why' in row && row.why, row.title).toMatch(/^[A-Z][^.]+\.$/);
    }
  });

  it('names its option, if an option answers it', () => {
    const options = mitigations.filter((mitigation) => mitigation.kind === 'option');
    expect(options.map(({ id, option }) => [id, option])).toEqual([['ENC-3.2', 'legacyFlags']]);
  });

  it('points only to entries that exist', () => {
    const pointers = entries.flatMap((entry): readonly string[] => [
      ...('threats' in entry ? entry.threats : []),
      ...('counters' in entry ? entry.counters : []),
      ...('vector' in entry ? [entry.vector] : []),
    ]);
    for (const id of pointers) expect(findEntry(id)?.id).toBe(id);
  });

  it('is linked to its vector from both sides', () => {
    for (const threat of threats) {
      if (threat.vector === undefined) continue;
      const vector = vectors.find(({ id }) => id === threat.vector);
      expect(vector?.threats, `${threat.vector} lists ${threat.id}`).toContain(threat.id);
    }
  });

  it('opens or mitigates at least one threat of its own STRIDE letters', () => {
    for (const row of [...mitigations, ...vulnerabilities]) {
      expect(row.threats, row.id).not.toHaveLength(0);
      const letters = threats.filter(({ id }) => row.threats.includes(id)).flatMap(({ stride }) => stride);
      for (const letter of row.stride) expect(letters, row.id).toContain(letter);
    }
  });

  it('leaves no threat without a mitigation and no STRIDE threat without a vulnerability, but for known gaps', () => {
    const mitigated = new Set(mitigations.flatMap((row) => row.threats));
    expect(threats.map(({ id }) => id).filter((id) => !mitigated.has(id))).toEqual([]);
    const opened = new Set(vulnerabilities.flatMap((row) => row.threats));
    const stride = threats.filter(({ model }) => model === 'stride').map(({ id }) => id);
    expect(stride.filter((id) => !opened.has(id))).toEqual(['S4', 'I3', 'D3']);
  });
});

describe('standards', () => {
  const citing = [...mitigations, ...vectors, ...threats].flatMap(({ id, standards }) =>
    standards === undefined ? [] : [{ id, standards }],
  );
  const named = controls.flatMap((control) => ('regulations' in control ? (control.regulations ?? []) : []));

  it('are cited with one to three existing entries each', () => {
    for (const { id, standards } of citing) {
      const lists = [
        ['owasp', standards.owasp],
        ['nist', standards.nist],
        ['iso', standards.iso],
        ['regulation', standards.regulations],
      ] as const;
      for (const [type, cited] of lists) {
        if (cited === undefined) continue;
        expect(cited.length, `${id} ${type}`).toBeGreaterThanOrEqual(1);
        expect(cited.length, `${id} ${type}`).toBeLessThanOrEqual(3);
        expect(new Set(cited).size, `${id} ${type}`).toBe(cited.length);
        for (const one of cited) expect(findEntry(one)?.type, one).toBe(type);
      }
    }
  });

  it('are cited somewhere, if they are listed for citing', () => {
    const cited = new Set<string>([
      ...citing.flatMap(({ standards }) => [
        ...standards.owasp,
        ...standards.iso,
        ...(standards.regulations ?? []),
      ]),
      ...named,
    ]);
    const idle = [
      ...allIds('iso'),
      ...allIds('regulation'),
      ...allIds('owasp').filter((id) => id.startsWith('ASVS')),
    ];
    expect(idle.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('answer every rule: each has a place in OWASP, NIST and ISO', () => {
    for (const rule of familyRules) {
      const counters = allIds()
        .filter(isCatalogueId)
        .filter((id) => rulesByCatalogueId[id].includes(rule));
      const standards = standardsOf(counters, weaknessesByRule[rule] ?? []);
      for (const list of ['owasp2021', 'owasp2025', 'asvs', 'nist', 'iso'] as const) {
        expect(standards[list], `${rule} ${list}`).not.toEqual([]);
      }
    }
  });

  it('of law are cited by article, or the law says why not', () => {
    for (const { id, law, title, why } of frameworks) {
      if (!law) continue;
      const cited = regulationEntries.filter(
        (entry) => entry.law === title || title.startsWith(entry.law) || entry.law === id,
      );
      expect(cited.length > 0, id).toBe(why === undefined);
    }
  });

  it('list weaknesses, never a category or view of MITRE', () => {
    const categories = [
      2, 16, 19, 133, 136, 137, 189, 199, 227, 254, 255, 264, 265, 275, 310, 320, 355, 361, 371, 387, 388,
      389, 398, 399, 411, 417, 429, 438, 452, 465, 557, 569, 699, 730, 840, 1000, 1003, 1006, 1211, 1215,
      1219, 1228, 1344, 1387,
    ];
    for (const number of categories) expect(findEntry(`CWE-${number}`)).toBeUndefined();
  });

  it('place no weakness twice within an edition, nor twice within a Top 25', () => {
    for (const year of [2024, 2025] as const) {
      const ranks = cwes.flatMap(({ top25 }) => top25[year] ?? []);
      expect(new Set(ranks).size).toBe(ranks.length);
      expect(Math.max(...ranks)).toBeLessThanOrEqual(25);
    }
    for (const { owasp2021, owasp2025 } of cwes) {
      expect(owasp2021 ?? 'A00:2021').toMatch(/^A\d\d:2021$/);
      expect(owasp2025 ?? 'A00:2025').toMatch(/^A\d\d:2025$/);
    }
  });
});

describe('the texts', () => {
  it('are our own: they share no run of eight words with what was copied', () => {
    const copied = textsOf([modulesDocument, operationalPractices, strideDocument]);
    for (const key of copied)
      expect(wordsOf(key).length, `"${key}" is a sentence, not a key`).toBeLessThan(8);
    const runs = new Set(copied.flatMap((key) => runsOf(key, 8)));
    expect(catalogueTexts.flatMap((text) => runsOf(text, 8)).filter((run) => runs.has(run))).toEqual([]);
  });

  it('name no rule', () => {
    const naming = catalogueTexts.filter(
      (text) => /\b(?:no|require|prefer)-[a-z]/.test(text) || familyRules.some((rule) => text.includes(rule)),
    );
    expect(naming).toEqual([]);
  });

  it('speak of TypeScript and JavaScript, not of the systems the documents were written for', () => {
    const foreign = /covet|\bpython\b|c\+\+|\.cpp\b|\.hpp\b|\bft_|\bcma_|\brng_|kv_store/i;
    expect(catalogueTexts.filter((text) => foreign.test(text))).toEqual([]);
  });
});
