import { createHash } from 'node:crypto';
import { risks } from '../../threats/index.ts';
import { groupByThreat, type Finding, type Report } from '../report.ts';
import { count } from '../summary.ts';
import { printDetails } from './details.ts';
import { Markup, markup, toAddress } from './markup.ts';
import { printPicture } from './picture.ts';
import { printPlaces } from './places.ts';
import { STYLE } from './style.ts';

/**
 * The report as one HTML page that needs nothing else: no network, no script. What comes from the scanned code is
 * escaped, and a content security policy forbids whatever might slip through.
 */
export function printHtml(report: Report): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const open = groupByThreat(report.findings);
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Threat report: ${count(report.findings.length, 'finding')}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
${printHeader(report, open.length)}
<main id="main" tabindex="-1">
${printPicture(open, report.rules)}
${open.length > 0 && printPlaces(open, report.findings)}
${printDetails(open, report.findings)}
${report.problems.length > 0 && printProblems(report)}
${printRules(report)}
</main>
<footer><p>Made by ${report.tool.name} ${report.tool.version} on <time datetime="${report.createdAt}">${report.createdAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}</time>. A threat with nothing found is not shown to be countered: rules see what code can show.</p></footer>
</body>
</html>
`;
  return page.text;
}

function printHeader(
  { findings, files, lines, set, selectors, suppressed, repaired }: Report,
  threats: number,
): Markup {
  const rules = set === 'project' ? "the project's own config" : `${set} rules`;
  const facts = [
    count(files, 'file'),
    count(lines, 'line'),
    selectors.length === 0 ? rules : `${rules}, only ${selectors.join(', ')}`,
    suppressed > 0 && `${count(suppressed, 'finding')} switched off by comments`,
    repaired > 0 && `${count(repaired, 'file')} repaired`,
  ].filter((fact) => fact !== false);
  const verdict =
    findings.length === 0
      ? 'No open threat was found'
      : `${count(findings.length, 'finding')} ${findings.length === 1 ? 'leaves' : 'leave'} ${count(threats, 'threat')} open`;
  return markup`<header>
<p class="kind">Threat report</p>
<h1>${verdict}</h1>
<p class="facts">${facts.join(' · ')}</p>
${findings.length > 0 && printRisks(findings)}
</header>`;
}

/** How the findings share out among the risks: a bar and its legend. */
function printRisks(findings: readonly Finding[]): Markup {
  const shares = risks
    .map((risk) => ({ risk, number: findings.filter((finding) => finding.risk === risk).length }))
    .filter(({ number }) => number > 0);
  let from = 0;
  const bars = shares.map(({ risk, number }) => {
    const width = (number / findings.length) * 100;
    const bar = markup`<rect class="${risk}" x="${from}%" width="${width}%" height="100%"/>`;
    from += width;
    return bar;
  });
  const words = shares.map(({ risk, number }) => `${number} ${risk}`).join(', ');
  return markup`<svg class="shares" role="img" aria-label="Findings by risk: ${words}">${bars}</svg>
<ul class="legend" aria-hidden="true">${shares.map(({ risk, number }) => markup`<li><span class="swatch ${risk}"></span>${number} ${risk}</li>`)}</ul>`;
}

const KINDS = {
  parse: 'not parsed',
  read: 'not read',
  crash: 'not finished',
  write: 'not repaired',
} as const;

function printProblems({ problems }: Report): Markup {
  return markup`<section aria-labelledby="problems">
<h2 id="problems">Not scanned, or not wholly</h2>
<div class="scroll" role="region" aria-labelledby="problems-caption" tabindex="0">
<table>
<caption id="problems-caption">What this report knows nothing about.</caption>
<thead><tr><th scope="col">Place</th><th scope="col">What happened</th><th scope="col">Why</th></tr></thead>
<tbody>${problems.map(
    ({ kind, path, line, column, message }) =>
      markup`<tr><th scope="row"><code dir="ltr">${path}${line !== undefined && `:${line}:${column ?? 1}`}</code></th><td>${KINDS[kind]}</td><td>${message}</td></tr>\n`,
  )}</tbody>
</table>
</div>
</section>`;
}

function printRules({ rules, findings }: Report): Markup {
  const rows = [...rules].map(([id, { description, url, threats }]) => {
    const address = toAddress(url);
    const name = address === undefined ? id : markup`<a href="${address}" rel="noreferrer">${id}</a>`;
    const found = findings.filter(({ ruleId }) => ruleId === id).length;
    return markup`<tr><th scope="row">${name}</th><td>${description}</td><td>${threats.join(' ')}</td><td class="sum">${found}</td></tr>\n`;
  });
  return markup`<section aria-labelledby="rules">
<h2 id="rules">What looked</h2>
<details><summary>${count(rules.size, 'rule')} ran</summary>
<div class="scroll" role="region" aria-labelledby="rules-caption" tabindex="0">
<table>
<caption id="rules-caption">The rules that ran, the threats they counter and what they found.</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">Demands</th><th scope="col">Threats</th><th scope="col">Findings</th></tr></thead>
<tbody>${rows}</tbody>
</table>
</div>
</details>
</section>`;
}
