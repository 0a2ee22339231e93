import { findEntry, mitigations } from '../../threats/index.ts';
import type { Finding, OpenThreat } from '../report.ts';
import { count, titleOf } from '../summary.ts';
import { markup, toAddress, type Markup } from './markup.ts';

/** With more findings than this their code is folded away. */
const MOST_UNFOLDED = 60;

/** The code of further findings is left out: a page of many megabytes shows nothing to anybody. */
const MOST_WITH_CODE = 1000;

const REPAIRS = {
  fix: 'repaired by --fix',
  hardening: 'repaired by --fix --hardening',
  suggestion: 'a repair is offered in editors',
} as const;

/** A section for each open threat, with its findings; one that stands in several is shown in full in the first. */
export function printDetails(open: readonly OpenThreat[], all: readonly Finding[]): Markup {
  const numbers = new Map(all.map((finding, at) => [finding, at + 1]));
  const shown = new Map<Finding, string>();
  const isFolded = all.length > MOST_UNFOLDED;
  return markup`${open.map((threat) => {
    const items = threat.findings.map((finding) => {
      const number = numbers.get(finding) ?? 0;
      const before = shown.get(finding);
      if (before !== undefined) return printReference(finding, number, before);
      shown.set(finding, threat.id);
      return printFinding(finding, number, isFolded);
    });
    return markup`<section class="threat" id="threat-${threat.id}" aria-labelledby="title-${threat.id}">
<h2 id="title-${threat.id}"><span class="id">${threat.id}</span> ${titleOf(threat.id)} <span class="risk ${threat.risk}">${threat.risk} risk</span></h2>
${printBackground(threat)}
<ol class="findings">${items}</ol>
</section>`;
  })}`;
}

function printBackground({ id, findings, files }: OpenThreat): Markup {
  const entry = findEntry(id);
  const answers = mitigations.filter(({ threats }) => threats.some((threat) => threat === id));
  const description = entry !== undefined && 'description' in entry ? entry.description : '';
  return markup`<p class="about">${description}</p>
${
  answers.length > 0 &&
  markup`<p class="about"><b>What counters it:</b> ${answers
    .map(({ id: answer, title }) => `${title} (${answer})`)
    .join('; ')}.</p>`
}
<p class="about">${count(findings.length, 'finding')} in ${count(files, 'file')}.</p>`;
}

function printPlace({ path, line, column }: Finding): Markup {
  return markup`<code class="path" dir="ltr">${path}:${line}:${column}</code>`;
}

function printReference(finding: Finding, number: number, threat: string): Markup {
  return markup`<li class="reference">${printPlace(finding)} <a href="#finding-${number}">shown under ${threat}</a></li>\n`;
}

function printFinding(finding: Finding, number: number, isFolded: boolean): Markup {
  const { ruleId, url, severity, message, threats, cwe, repair } = finding;
  const address = toAddress(url);
  const rule = address === undefined ? ruleId : markup`<a href="${address}" rel="noreferrer">${ruleId}</a>`;
  const code =
    number > MOST_WITH_CODE
      ? markup`<p class="about">The code of the first ${MOST_WITH_CODE} findings is shown.</p>`
      : isFolded
        ? markup`<details><summary>Code</summary>${printFrame(finding)}</details>`
        : printFrame(finding);
  return markup`<li class="finding" id="finding-${number}">
<h3>${printPlace(finding)}${severity === 'warning' && markup` <span class="tag">warning</span>`}</h3>
<p class="message">${printMessage(message)}</p>
${code}
<p class="tags"><span class="tag">${rule}</span>${threats.map((id) => markup` <a class="tag" href="#threat-${id}">${id}</a>`)}${cwe.map((id) => markup` <span class="tag">${id}</span>`)}${repair !== undefined && markup` <span class="tag repair">${REPAIRS[repair]}</span>`}</p>
</li>\n`;
}

/** What stands between backticks is code. */
function printMessage(message: string): readonly Markup[] {
  return message
    .split('`')
    .map((text, at) => (at % 2 === 1 ? markup`<code dir="ltr">${text}</code>` : markup`${text}`));
}

const LONGEST_LINE = 400;

function printFrame({ path, line, column, endLine, endColumn, frame }: Finding): Markup {
  const lines = frame.lines.map((text, at) => {
    const number = frame.start + at;
    const isMarked = number >= line && number <= endLine;
    const from = number === line ? column - 1 : 0;
    const to = number === endLine ? endColumn - 1 : text.length;
    const code = isMarked ? printMarked(text, from, Math.max(to, from + 1)) : markup`${shorten(text)}`;
    return markup`<span class="line${isMarked ? ' hit' : ''}"><span class="no">${number}</span><span class="text">${code}</span></span>`;
  });
  return markup`<pre class="frame" dir="ltr" tabindex="0" role="region" aria-label="Code of ${path}, line ${line}"><code>${lines}</code></pre>`;
}

/** A line with its finding marked, cut to the neighbourhood of the mark where it is long. */
function printMarked(text: string, from: number, to: number): Markup {
  const start = text.length <= LONGEST_LINE ? 0 : Math.max(0, from - LONGEST_LINE / 4);
  const end = Math.min(text.length, start + LONGEST_LINE);
  const stop = Math.min(to, end);
  return markup`${start > 0 && '…'}${text.slice(start, from)}<mark>${text.slice(from, stop)}</mark>${text.slice(stop, end)}${end < text.length && '…'}`;
}

function shorten(text: string): string {
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE)}…`;
}
