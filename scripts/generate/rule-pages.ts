import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CatalogueId, EntryType } from '../../src/threats/index.ts';
import { findEntry } from '../../src/threats/index.ts';
import {
  linkEntry,
  linkWeakness,
  listPublished,
  printSets,
  printStandards,
  printStride,
  type Published,
  type Rules,
} from './catalogue.ts';
import { families, isFamily } from './families.ts';
import { blocks, code, link, NOTICE, table } from './markdown.ts';
import type { Output } from './output.ts';
import { listFiles, readText, root } from './repository.ts';
import { listRules } from './sources.ts';

const HEADER = '<!-- generated header -->';
const END_OF_HEADER = '<!-- end of generated header -->';
const RULES = '<!-- rules -->';
const END_OF_RULES = '<!-- end of rules -->';

/** The sections a rule's page has below its header, in this order. */
export const SECTIONS = ['Attack', 'Reported', 'Instead', 'Not reported', 'Options', 'Limits'] as const;

/** The headers of the rules' pages; what follows a header is its author's. */
export function generateRulePages(rules: Rules): Output[] {
  return listPublished(rules).map((published) => {
    const path = `docs/rules/${published.name}.md`;
    const page = existsSync(join(root, path)) ? readText(path) : '';
    const end = page.indexOf(END_OF_HEADER);
    const written = end < 0 ? page && `\n${page}` : page.slice(end + END_OF_HEADER.length + 1);
    const sections = `\n${SECTIONS.map((section) => `## ${section}\n`).join('\n')}`;
    return { path, text: printHeader(published), tail: written === '' ? sections : written };
  });
}

function printHeader({ name, rule, docs }: Published): string {
  const print = (type: EntryType): string =>
    docs.counters
      .filter((id) => findEntry(id)?.type === type)
      .map((id) => linkEntry(id, '../threats/'))
      .join(', ');
  return blocks(
    HEADER,
    `# mitigate/${name}`,
    docs.description,
    table(
      ['', ''],
      [
        ['Threats', print('threat')],
        ['Vectors', print('vector')],
        ['Mitigations', print('mitigation')],
        ['Vulnerabilities', print('vulnerability')],
        ['STRIDE', printStride(docs.stride)],
        ['Risk', docs.risk],
        ['Weaknesses', docs.cwe.map(linkWeakness).join(', ')],
        ['Standards', printStandards(docs.standards)],
      ],
    ),
    printLevels(docs.messages),
    printRepairs(docs.repairs, rule.meta.messages),
    END_OF_HEADER,
  );
}

function printLevels(messages: Published['docs']['messages']): string {
  const ids = (level: string): string =>
    Object.keys(messages)
      .filter((id) => messages[id] === level)
      .map(code)
      .join(', ');
  const [certain, whole] = [ids('recommended'), ids('strict')];
  const reports =
    certain === ''
      ? `Silent under ${code('recommended')}; under ${code('strict')} it reports ${whole}.`
      : whole === ''
        ? `Reports ${certain} under ${code('recommended')} and ${code('strict')}.`
        : `Reports ${certain} under ${code('recommended')}; ${code('strict')} adds ${whole}.`;
  return `${reports} The level is the option ${code('level')}, else ${code('settings.mitigate.level')}, else ${code('recommended')}.`;
}

const APPLIED = {
  fix: 'applied by `--fix`',
  hardening: "offered in the editor; `--fix` applies it where `settings.mitigate.fix` is `'hardening'`",
  suggestion: 'offered in the editor',
} as const;

function printRepairs(
  repairs: Published['docs']['repairs'],
  texts: Readonly<Record<string, string>>,
): string {
  const entries = Object.entries(repairs);
  if (entries.length === 0) return 'It repairs nothing by itself.';
  return [
    'Repairs:',
    '',
    ...entries.map(([id, kind]) => `- ${withoutData(texts[id] ?? id)} (${kind}: ${APPLIED[kind]})`),
  ].join('\n');
}

/** A text whose placeholders nothing fills in. */
function withoutData(text: string): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, '_$1_');
}

/** The index of the rules' pages. */
export function generateOverview(rules: Rules): Output {
  return {
    path: 'docs/rules/README.md',
    text: blocks(NOTICE, '# Rules', ...printFamilies(rules, '', '../threats/')),
  };
}

/** The table of rules in the README, if it has a place for one. */
export function generateReadme(rules: Rules): Output[] {
  const path = 'README.md';
  const page = existsSync(join(root, path)) ? readText(path) : '';
  const start = page.indexOf(RULES);
  const end = page.indexOf(END_OF_RULES);
  if (start < 0 || end < start) return [];
  return [
    {
      path,
      head: page.slice(0, start),
      text: blocks(RULES, printTable(listPublished(rules), 'docs/rules/', 'docs/threats/'), END_OF_RULES),
      tail: page.slice(end + END_OF_RULES.length + 1),
    },
  ];
}

function printFamilies(rules: Rules, ruleFolder: string, threatFolder: string): string[] {
  const familyOf = new Map(listRules().map(({ name, family }) => [name, family]));
  const known = Object.keys(families).filter(isFamily);
  return known.flatMap((family) => {
    const members = listPublished(rules).filter(({ name }) => familyOf.get(name) === family);
    return members.length === 0
      ? []
      : [`## ${families[family]}`, printTable(members, ruleFolder, threatFolder)];
  });
}

function printTable(published: readonly Published[], ruleFolder: string, threatFolder: string): string {
  return table(
    ['Rule', 'Demands', 'Sets', 'Repairs', 'Threats and vectors'],
    published.map(({ name, docs }) => [
      link(name, `${ruleFolder}${name}.md`),
      docs.description,
      printSets(docs),
      [...new Set(Object.values(docs.repairs))].join(', '),
      docs.threats.map((id: CatalogueId) => link(id, `${threatFolder}${id}.md`)).join(' '),
    ]),
  );
}

/** Pages of rules that there are not. Somebody wrote them, so they are named and left alone. */
export function listOrphanedPages(rules: Rules): string[] {
  return listFiles('docs/rules').filter(
    (path) => path !== 'docs/rules/README.md' && !Object.hasOwn(rules, basename(path, '.md')),
  );
}
