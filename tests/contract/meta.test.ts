import { describe, expect, it } from 'vitest';
import { families } from '../../scripts/generate/families.ts';
import type { MitigateRule, RuleDocs } from '../../src/authoring/index.ts';
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import {
  allIds,
  findEntry,
  inCatalogueOrder,
  isCatalogueId,
  mitigations,
  threatsAndVectorsOf,
} from '../../src/threats/index.ts';
import { rulesByCatalogueId, rulesByFamily, weaknessesByRule } from './catalogue-tables.ts';
import { isRuleFile, listRepository, readText } from './sources.ts';

const files = listRepository().filter(isRuleFile);
const landed = new Map(Object.entries<MitigateRule>(rules));

/** What a rule publishes; a rule without docs is no rule of this plugin. */
function docsOf(name: string): RuleDocs {
  const docs = landed.get(name)?.meta.docs;
  if (docs === undefined) throw new Error(`rule '${name}' has no docs`);
  return docs;
}

const counteringInTables = (rule: string) =>
  inCatalogueOrder(
    allIds()
      .filter(isCatalogueId)
      .filter((id) => rulesByCatalogueId[id].includes(rule)),
  );

describe('the registry', () => {
  it('holds a rule for each file and a file for each rule', () => {
    const named = files.map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    expect([...landed.keys()].sort()).toEqual(named.sort());
  });

  it('knows the families of the tables', () => {
    expect(Object.keys(families)).toEqual(Object.keys(rulesByFamily));
  });
});

describe.each([...landed])('%s', (name, rule) => {
  const docs = docsOf(name);
  const { messages, schema, defaultOptions, fixable, hasSuggestions } = rule.meta;
  const said = Object.keys(docs.messages);
  const repairs = Object.entries(docs.repairs);

  it('is named as its file, its page and a row of the tables', () => {
    expect(name).toMatch(/^(?:(?:no|require|prefer)-[a-z0-9-]+|valid-settings|threat-model-review-due)$/);
    expect(docs.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
    const family = Object.entries(rulesByFamily).find(([, listed]) => listed.includes(name))?.[0];
    expect(files).toContain(`src/rules/${family}/${name}.ts`);
  });

  it('counters the ids whose rows name it, and no other', () => {
    expect(inCatalogueOrder(docs.counters)).toEqual(counteringInTables(name));
    expect(new Set(docs.counters).size).toBe(docs.counters.length);
  });

  it('has the weaknesses of its row', () => {
    expect([...docs.cwe].sort()).toEqual([...(weaknessesByRule[name] ?? ['no row'])].sort());
    for (const id of docs.cwe) expect(findEntry(id)?.type).toBe('cwe');
  });

  it('describes itself in one sentence', () => {
    expect(docs.description).toMatch(/^[A-Z][^.]*(?:\.[^. ][^.]*)*\.$/);
    expect(docs.description.length).toBeLessThanOrEqual(120);
  });

  it('says for each message under which level it speaks, and for each repair who applies it', () => {
    expect(Object.keys(messages).sort()).toEqual([...said, ...Object.keys(docs.repairs)].sort());
    expect(said).not.toEqual([]);
    for (const level of Object.values(docs.messages)) expect(['recommended', 'strict']).toContain(level);
    expect(fixable).toBe(repairs.some(([, kind]) => kind !== 'suggestion') ? 'code' : undefined);
    expect(hasSuggestions).toBe(repairs.some(([, kind]) => kind !== 'fix'));
  });

  it('names the state it found', () => {
    for (const id of Object.keys(messages)) expect(id).toMatch(/^(?!error$)[a-z][A-Za-z]*$/);
  });

  it('ends each message with its threats, and no repair', () => {
    const bracket = ` [${threatsAndVectorsOf(docs.counters).join(' ')}]`;
    expect(bracket).not.toBe(' []');
    for (const [id, text] of Object.entries(messages)) {
      expect(text.endsWith(bracket), id).toBe(said.includes(id));
      expect(text.replace(bracket, '').replace('{{way}}', ''), id).toMatch(/^[^\s].*[.)`]$/);
    }
  });

  it('speaks a language, and describes its options with their defaults', () => {
    expect(rule.meta).toHaveProperty('languages');
    const [options] = schema as unknown as [{ properties: Record<string, { description?: string }> }];
    for (const [option, { description }] of Object.entries(options.properties)) {
      expect(description, option).toMatch(/^[A-Z].*\.$/);
    }
    const { level, ...others } = options.properties;
    expect(level).toBeDefined();
    expect(Object.keys(defaultOptions?.[0] ?? {}).sort()).toEqual(Object.keys(others).sort());
  });
});

describe('what is planned', () => {
  const answered = mitigations.filter(({ kind }) => kind !== 'process');

  /** What a threat's page says below the heading of a mitigation. */
  function readSection(id: string, title: string, threat: string): string {
    const page = readText(`docs/threats/${threat}.md`);
    const start = page.indexOf(`\n### ${id}: ${title}\n`);
    expect(start, `${id} on the page of ${threat}`).toBeGreaterThan(0);
    return page.slice(start + 1).split(/\n#+ /)[0] ?? '';
  }

  it.each(answered.map((mitigation) => [mitigation.id, mitigation] as const))(
    '%s: the page and forThreats agree',
    (id, { title, threats }) => {
      const names = [...landed.keys()].filter((name) => docsOf(name).counters.includes(id));
      for (const threat of threats) {
        const section = readSection(id, title, threat);
        const links = [...section.matchAll(/\.\.\/rules\/([a-z0-9-]+)\.md/g)].map((match) => match[1]);
        expect(links).toEqual(names);
        expect(section.includes('Planned: no rule has landed yet.')).toBe(names.length === 0);
      }
      const select = () => Object.keys(plugin.forThreats(id, { set: 'strict' }).rules ?? {});
      if (names.length === 0) expect(select).toThrow(/planned/);
      else expect(select().sort()).toEqual(names.map((name) => `mitigate/${name}`).sort());
    },
  );
});
