import { code, link } from './markdown.ts';
import type { Output } from './output.ts';
import { readText } from './repository.ts';

const PATH = 'docs/coming-from.md';
const RULE = /`((?:no|require|prefer)-[\w-]+)`|\[((?:no|require|prefer)-[\w-]+)\]\(rules\/[\w-]+\.md\)/g;

/** A row of the page: a rule of another plugin, and what replaces it. */
export interface Replacement {
  readonly theirs: string;
  /** Names of rules, here or planned; empty where nothing replaces it. */
  readonly ours: readonly string[];
  readonly yet: string;
}

/** The page for those who come from another plugin; its last two columns say which rules are here today. */
export function generateComingFrom(rules: Readonly<Record<string, unknown>>): Output {
  const lines = readText(PATH).split('\n');
  return { path: PATH, text: lines.map((line) => settleRow(line, rules)).join('\n') };
}

/** The rows of the page, as they are. */
export function readReplacements(page: string): Replacement[] {
  return page.split('\n').flatMap((line) => {
    const [theirs, , here, yet] = readCells(line) ?? [];
    if (theirs === undefined || here === undefined || yet === undefined) return [];
    return [{ theirs, ours: namesIn(here), yet }];
  });
}

/** Of those who replace a rule: are they here? */
export function stateOf(ours: readonly string[], rules: Readonly<Record<string, unknown>>): string {
  if (ours.length === 0) return '–';
  const present = ours.filter((name) => Object.hasOwn(rules, name));
  if (present.length === 0) return 'planned';
  return present.length === ours.length ? 'yes' : 'in part';
}

function settleRow(line: string, rules: Readonly<Record<string, unknown>>): string {
  const cells = readCells(line);
  if (cells === undefined) return line;
  const [theirs = '', about = '', here = ''] = cells;
  const ours = namesIn(here);
  const linked = ours.map((name) =>
    Object.hasOwn(rules, name) ? link(name, `rules/${name}.md`) : code(name),
  );
  const replaced = ours.length === 0 ? here : linked.join(', ');
  return `| ${theirs} | ${about} | ${replaced} | ${stateOf(ours, rules)} |`;
}

/** The four cells of a row; undefined for a heading and for whatever is no row. */
function readCells(line: string): string[] | undefined {
  const cells = line.split('|').map((cell) => cell.trim());
  return cells.length === 6 && cells[1]?.startsWith('`') === true ? cells.slice(1, 5) : undefined;
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(RULE)].map(([, planned, here]) => planned ?? here ?? '');
}
