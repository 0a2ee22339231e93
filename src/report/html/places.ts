import type { Finding, OpenThreat } from '../report.ts';
import { titleOf } from '../summary.ts';
import { heatOf } from './heat.ts';
import { markup, type Markup } from './markup.ts';

const MOST_COLUMNS = 8;

/** The open threats as a table: risk, sums, and a heat map over the places of the code. */
export function printPlaces(open: readonly OpenThreat[], findings: readonly Finding[]): Markup {
  const columnOf = chooseColumns(findings);
  const columns = [...new Set(findings.map(({ path }) => columnOf(path)))];
  return markup`<section aria-labelledby="places">
<h2 id="places">Where the threats are open</h2>
<div class="scroll" role="region" aria-labelledby="places-caption" tabindex="0">
<table class="heat">
<caption id="places-caption">Findings by threat and place. A finding counts for each threat it leaves open.</caption>
<thead><tr><th scope="col">Threat</th><th scope="col">Risk</th><th scope="col">Findings</th><th scope="col">Files</th>${columns.map((column) => markup`<th scope="col" class="place"><code dir="ltr">${column.split(/(?<=\/)/).map((part) => markup`${part}<wbr>`)}</code></th>`)}</tr></thead>
<tbody>${open.map((threat) => printRow(threat, columns, columnOf))}</tbody>
</table>
</div>
</section>`;
}

function printRow(
  { id, risk, findings, files }: OpenThreat,
  columns: readonly string[],
  columnOf: (path: string) => string,
): Markup {
  const numbers = columns.map((column) => findings.filter(({ path }) => columnOf(path) === column).length);
  return markup`<tr><th scope="row"><a href="#threat-${id}">${id}</a> <span class="title">${titleOf(id)}</span></th><td><span class="risk ${risk}">${risk}</span></td><td class="sum">${findings.length}</td><td class="sum">${files}</td>${numbers.map((number) => markup`<td class="heat${heatOf(number)}">${number === 0 ? markup`<span class="unseen">0</span>` : number}</td>`)}</tr>\n`;
}

const ELSEWHERE = 'elsewhere';

/**
 * The columns of the map: the files if they are few, else folders, as deep as there is room for; places with the fewest
 * findings share the last column.
 */
export function chooseColumns(findings: readonly Finding[]): (path: string) => string {
  const paths = [...new Set(findings.map(({ path }) => path))];
  if (paths.length <= MOST_COLUMNS) return (path) => path;
  const deepest = Math.max(...paths.map((path) => path.split('/').length - 1));
  const shallowest = countShared(paths) + 1;
  for (let depth = deepest; depth >= shallowest; depth -= 1) {
    if (new Set(paths.map((path) => folderOf(path, depth))).size <= MOST_COLUMNS) {
      return (path) => folderOf(path, depth);
    }
  }
  const sums = new Map<string, number>();
  for (const { path } of findings) {
    const folder = folderOf(path, shallowest);
    sums.set(folder, (sums.get(folder) ?? 0) + 1);
  }
  const kept = [...sums].sort(([, one], [, other]) => other - one).slice(0, MOST_COLUMNS - 1);
  const names = new Set(kept.map(([folder]) => folder));
  return (path) => {
    const folder = folderOf(path, shallowest);
    return names.has(folder) ? folder : ELSEWHERE;
  };
}

/** The first folders of a path, `depth` at most. */
function folderOf(path: string, depth: number): string {
  const folders = path.split('/').slice(0, -1).slice(0, depth);
  return folders.length === 0 ? './' : `${folders.join('/')}/`;
}

/** How many folders all paths begin with. */
function countShared(paths: readonly string[]): number {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const differs = first.findIndex((folder, at) => others.some((other) => other[at] !== folder));
  return differs === -1 ? first.length : differs;
}
