import { allIds, findEntry, strideWords } from '../../threats/index.ts';
import type { OpenThreat, RulesById } from '../report.ts';
import { count } from '../summary.ts';
import { DEGREES, heatOf } from './heat.ts';
import { markup, type Markup } from './markup.ts';

interface Row {
  readonly title: string;
  readonly ids: readonly string[];
}

/** The whole threat model as one picture: which threats are open, which were looked for, which were not. */
export function printPicture(open: readonly OpenThreat[], rules: RulesById): Markup {
  const counts = new Map(open.map((threat) => [threat.id, threat.findings.length]));
  const lookedFor = new Map<string, number>();
  for (const { threats } of rules.values())
    for (const id of threats) lookedFor.set(id, (lookedFor.get(id) ?? 0) + 1);
  return markup`<section aria-labelledby="picture">
<h2 id="picture">The threat model at a glance</h2>
<ul class="legend" aria-label="Legend">
<li><span class="swatch none"></span>no rule ran</li>
<li><span class="swatch clean"></span>nothing found</li>
${DEGREES.map(([heat, range]) => markup`<li><span class="swatch heat${heat}"></span>${range}</li>`)}
</ul>
<div class="picture">${listRows().map(({ title, ids }) => {
    const cells = ids.map((id) => printCell(id, counts.get(id) ?? 0, lookedFor.get(id) ?? 0));
    return markup`<div class="row${title === VECTORS && ' vectors'}"><h3>${title}</h3><ul class="cells">${cells}</ul></div>\n`;
  })}</div>
</section>`;
}

function printCell(id: string, findings: number, rules: number): Markup {
  const entry = findEntry(id);
  const title = entry !== undefined && 'title' in entry ? entry.title : '';
  if (findings > 0) {
    return markup`<li><a class="cell heat${heatOf(findings)}" href="#threat-${id}"><b>${id}</b> <span class="number">${findings}<span class="unseen"> ${findings === 1 ? 'finding' : 'findings'}</span></span> <span class="title">${title}</span></a></li>`;
  }
  const state = rules > 0 ? `nothing found by ${count(rules, 'rule')}` : 'no rule ran';
  return markup`<li><span class="cell ${rules > 0 ? 'clean' : 'none'}" title="${title}"><b>${id}</b> ${rules > 0 ? markup`<span class="number" aria-hidden="true">✓</span>` : ''} <span class="title">${title}</span><span class="unseen">, ${state}</span></span></li>`;
}

const VECTORS = 'Attack vectors';

const MODULES = [
  ['NET', 'Networking'],
  ['STO', 'Storage'],
  ['ENC', 'Encryption'],
  ['OPS', 'Operations'],
] as const;

function listRows(): Row[] {
  const ids = allIds('threat');
  const words = Object.entries(strideWords).map(([letter, word]) => ({
    title: word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' '),
    ids: ids.filter((id) => new RegExp(`^${letter}\\d`).test(id)),
  }));
  const modules = MODULES.map(([prefix, title]) => ({
    title,
    ids: ids.filter((id) => id.startsWith(`${prefix}-`)),
  }));
  return [...words, ...modules, { title: VECTORS, ids: allIds('vector') }];
}
