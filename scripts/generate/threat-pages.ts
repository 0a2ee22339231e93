import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  findEntry,
  mitigations,
  threats,
  vectors,
  vulnerabilities,
  type CatalogueId,
  type Citations,
  type Mitigation,
  type Threat,
  type Vector,
  type VectorMitigation,
} from '../../src/threats/index.ts';
import {
  headingOf,
  isPlanned,
  linkEntry,
  listCountering,
  printSets,
  printStride,
  type Published,
  type Rules,
} from './catalogue.ts';
import { blocks, code, link, NOTICE, table } from './markdown.ts';
import type { Output } from './output.ts';
import { listFiles, readText, root } from './repository.ts';

const FOLDER = 'docs/threats';
const INDEX = `${FOLDER}/README.md`;

/** Stands where rules are to answer and none does yet. */
const PLANNED = 'Planned: no rule has landed yet.';

/** A page for each threat and vector of both models, and their index. */
export function generateThreatPages(rules: Rules): Output[] {
  return [
    { path: INDEX, text: printIndex(rules) },
    ...threats.map((threat) => ({ path: pathOf(threat.id), text: printThreat(rules, threat) })),
    ...vectors.map((vector) => ({ path: pathOf(vector.id), text: printVector(rules, vector) })),
  ];
}

/** Generated pages of threats that there are no longer. */
export function listStaleThreatPages(pages: readonly Output[]): string[] {
  const wanted = new Set(pages.map(({ path }) => path));
  if (!existsSync(join(root, FOLDER))) return [];
  return listFiles(FOLDER).filter((path) => !wanted.has(path) && readText(path).startsWith(NOTICE));
}

function pathOf(id: string): string {
  return `${FOLDER}/${id}.md`;
}

function printThreat(rules: Rules, threat: Threat): string {
  const asked = mitigations.filter((mitigation) => mitigation.threats.includes(threat.id));
  const opened = vulnerabilities.filter((vulnerability) => vulnerability.threats.includes(threat.id));
  const reachedBy = vectors.filter((vector) => vector.threats.includes(threat.id));
  return blocks(
    NOTICE,
    `# ${headingOf(threat)}`,
    threat.description,
    table(
      ['', ''],
      [
        ['Model', threat.model === 'modules' ? 'modules and operations' : 'STRIDE'],
        ['STRIDE', printStride(threat.stride)],
        ['Risk', threat.risk],
        ['Attack vectors', reachedBy.map(({ id }) => linkEntry(id, '')).join(', ')],
      ],
    ),
    '## Mitigations',
    ...asked.flatMap((mitigation) => [
      `### ${headingOf(mitigation)}`,
      mitigation.description,
      printAnswer(rules, mitigation),
    ]),
    ...(opened.length === 0 ? [] : ['## Vulnerabilities']),
    ...opened.flatMap((vulnerability) => [
      `### ${headingOf(vulnerability)}`,
      vulnerability.description,
      printRuleLinks(listCountering(rules, vulnerability.id)) || PLANNED,
    ]),
    '## Rules',
    printRules(listCountering(rules, threat.id)),
    '## Standards',
    printCitations([threat.standards, ...asked.map(({ standards }) => standards)]),
  );
}

function printVector(rules: Rules, vector: Vector): string {
  const countering = listCountering(rules, vector.id);
  return blocks(
    NOTICE,
    `# ${headingOf(vector)}`,
    vector.description,
    table(
      ['', ''],
      [
        ['Category', vector.category === 'auth' ? 'authentication' : vector.category],
        ['STRIDE', printStride(vector.stride)],
        ['Risk', vector.risk],
        ['Threats', vector.threats.map((id) => linkEntry(id, '')).join(', ')],
      ],
    ),
    '## Mitigations',
    vector.mitigations
      .map((mitigation) => `- ${mitigation.title}: ${printKind(mitigation, countering)}`)
      .join('\n'),
    '## Rules',
    printRules(countering),
    '## Standards',
    printCitations([vector.standards]),
  );
}

function printKind(mitigation: VectorMitigation, countering: readonly Published[]): string {
  if (mitigation.kind === 'process') return `a process. ${mitigation.why}`;
  const by = mitigation.kind === 'config' ? 'rules over infrastructure files' : 'rules over source code';
  return countering.length === 0 ? `${by}, planned.` : `${by}.`;
}

function printAnswer(rules: Rules, mitigation: Mitigation): string {
  if (mitigation.kind === 'process') {
    const reminding = printRuleLinks(listCountering(rules, mitigation.id));
    return `Process: ${mitigation.why}${reminding && ` Kept in mind by ${reminding}.`}`;
  }
  if (isPlanned(rules, mitigation)) return PLANNED;
  const links = printRuleLinks(listCountering(rules, mitigation.id));
  return mitigation.kind === 'option'
    ? `Answered by the option ${code(mitigation.option)} of ${links}.`
    : `Answered by ${links}.`;
}

function printRuleLinks(published: readonly Published[]): string {
  return published.map(({ name }) => link(name, `../rules/${name}.md`)).join(', ');
}

function printRules(published: readonly Published[]): string {
  if (published.length === 0) return PLANNED;
  return table(
    ['Rule', 'Sets', 'Demands'],
    published.map(({ name, docs }) => [link(name, `../rules/${name}.md`), printSets(docs), docs.description]),
  );
}

function printCitations(cited: readonly (Citations | undefined)[]): string {
  const ids = cited.flatMap((citations) =>
    citations === undefined
      ? []
      : [...citations.owasp, ...citations.nist, ...citations.iso, ...(citations.regulations ?? [])],
  );
  const named: Readonly<Record<string, string>> = {
    owasp: 'OWASP',
    nist: 'NIST CSF 2.0',
    iso: 'ISO 27001:2022',
    regulation: 'Law',
  };
  const rows = [...new Set<string>(ids)].map((id) => {
    const entry = findEntry(id);
    return { type: entry?.type ?? '', id, title: entry?.title ?? '' };
  });
  return table(
    ['Standard', 'Entry', 'Title'],
    Object.entries(named).flatMap(([type, name]) =>
      rows.filter((row) => row.type === type).map((row) => [name, row.id, row.title]),
    ),
  );
}

function printIndex(rules: Rules): string {
  const rows = (listed: readonly (Threat | Vector)[]): string =>
    table(
      ['Id', 'Threat', 'STRIDE', 'Risk', 'Rules'],
      listed.map(({ id, title, stride, risk }) => [
        link(id, `${id}.md`),
        title,
        printStride(stride),
        risk,
        printStatus(rules, id),
      ]),
    );
  return blocks(
    NOTICE,
    '# Threats',
    'Both threat models, and the rules that have landed for each entry.',
    '## Modules and operations',
    rows(threats.filter(({ model }) => model === 'modules')),
    '## STRIDE',
    rows(threats.filter(({ model }) => model === 'stride')),
    '## Attack vectors',
    rows(vectors),
  );
}

function printStatus(rules: Rules, id: CatalogueId): string {
  return printRuleLinks(listCountering(rules, id)) || 'planned';
}
