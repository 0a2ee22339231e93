import type { MitigateRule, RuleDocs } from '../../src/authoring/index.ts';
import {
  findEntry,
  strideWords,
  type CatalogueId,
  type CweId,
  type Mitigation,
  type Standards,
  type StrideLetter,
} from '../../src/threats/index.ts';
import { anchorOf, code, link } from './markdown.ts';

/** Rules by name. */
export type Rules = Readonly<Record<string, MitigateRule>>;

/** A rule with what it publishes about itself. */
export interface Published {
  readonly name: string;
  readonly rule: MitigateRule;
  readonly docs: RuleDocs;
}

/** Every rule with its docs, by name. */
export function listPublished(rules: Rules): Published[] {
  return Object.entries(rules).map(([name, rule]) => {
    const { docs } = rule.meta;
    if (docs === undefined) throw new Error(`rule '${name}' publishes no docs`);
    return { name, rule, docs };
  });
}

/** The rules that list an id among their counters. */
export function listCountering(rules: Rules, id: CatalogueId): Published[] {
  return listPublished(rules).filter(({ docs }) => docs.counters.includes(id));
}

/** Is this a mitigation that rules are to answer, and none does yet? */
export function isPlanned(rules: Rules, mitigation: Mitigation): boolean {
  return mitigation.kind !== 'process' && listCountering(rules, mitigation.id).length === 0;
}

/** The heading of an entry on its page. */
export function headingOf({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${id}: ${title}`;
}

/** A threat, vector, mitigation or vulnerability as a link with its title. `folder` is where the threat pages are. */
export function linkEntry(id: CatalogueId, folder: string): string {
  const entry = findEntry(id);
  if (entry === undefined) throw new Error(`no such id '${id}'`);
  const page = entry.type === 'mitigation' || entry.type === 'vulnerability' ? entry.threats[0] : id;
  const anchor = page === id ? '' : `#${anchorOf(headingOf(entry))}`;
  return `${link(id, `${folder}${page}.md${anchor}`)} ${entry.title}`;
}

/** A weakness as a link to MITRE's page, with its title. */
export function linkWeakness(id: CweId): string {
  const title = findEntry(id)?.title ?? '';
  return `${link(id, `https://cwe.mitre.org/data/definitions/${id.replace('CWE-', '')}.html`)} ${title}`;
}

/** STRIDE letters as words. */
export function printStride(letters: readonly StrideLetter[]): string {
  return letters.map((letter) => strideWords[letter].replaceAll('-', ' ')).join(', ');
}

/** Standards as bare ids, one group after the other. */
export function printStandards(standards: Standards): string {
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['OWASP Top 10', [...standards.owasp2021, ...standards.owasp2025]],
    ['ASVS 5', standards.asvs.map((id) => id.replace('ASVS-', ''))],
    ['NIST CSF', standards.nist],
    ['ISO 27001', standards.iso],
    ['CWE Top 25', standards.cweTop25],
    ['Law', standards.regulations],
  ];
  return groups
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => `${name} ${ids.join(', ')}`)
    .join('; ');
}

/** The sets that a rule's messages speak under. */
export function printSets({ messages }: RuleDocs): string {
  const levels = new Set(Object.values(messages));
  return (['recommended', 'strict'] as const)
    .filter((level) => levels.has(level))
    .map(code)
    .join(', ');
}
