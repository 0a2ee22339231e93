import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { markup, toAddress } from '../../src/report/html/markup.ts';
import { chooseColumns } from '../../src/report/html/places.ts';
import { printHtml } from '../../src/report/index.ts';
import { allIds } from '../../src/threats/index.ts';
import { createReport, docs, HOSTILE, message } from './sample.ts';

const page = printHtml(
  createReport({ 'src/a.ts': [message()], 'src/b.ts': [message({ message: 'x [S2]' })] }),
);

/** The tags of a page, without the values of their attributes. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z!][^\s>]*/gi)].map(([tag]) => tag);
}

describe('the page', () => {
  it('shows every threat and vector of the catalogue', () => {
    for (const id of [...allIds('threat'), ...allIds('vector')]) expect(page).toContain(`<b>${id}</b>`);
  });

  it('tells open, clean and unasked threats apart in words', () => {
    expect(page).toContain('href="#threat-S3"><b>S3</b>');
    expect(page).toContain(', no rule ran</span>');
    expect(printHtml(createReport({}))).toContain(', nothing found by 1 rule</span>');
  });

  it('needs nothing else', () => {
    expect(tagsOf(page)).not.toContain('<script');
    expect(tagsOf(page)).not.toContain('<link');
    expect(tagsOf(page)).not.toContain('<img');
    expect(page).not.toMatch(/\ssrc=|@import|url\(|\sstyle=|\son\w+=/);
  });

  it('has a policy that lets its own style in and nothing else', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
  });

  it('has landmarks, a heading for each section, captions and scopes', () => {
    for (const part of [
      '<html lang="en">',
      '<header>',
      '<main id="main"',
      '<footer>',
      'class="skip" href="#main"',
    ])
      expect(page).toContain(part);
    expect([...page.matchAll(/<h1/g)]).toHaveLength(1);
    const labels = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(labels.filter((id) => !page.includes(` id="${id}"`))).toEqual([]);
    expect([...page.matchAll(/<table/g)]).toHaveLength([...page.matchAll(/<caption/g)].length);
    expect(page.match(/<th(?! scope)[\s>]/g)).toBeNull();
  });

  it('has no id twice and no link to an id that is not there', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(ids).toEqual([...new Set(ids)]);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('holds light and dark, and keeps still for who wants that', () => {
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).toContain('prefers-reduced-motion: reduce');
    expect(page).toContain(':focus-visible');
  });

  it('marks the code', () => {
    expect(page).toContain('<span class="text">  <mark>call</mark>(two);</span>');
  });

  it('folds the code of many findings', () => {
    const many = Array.from({ length: 61 }, (_, at) => message({ line: 2, column: at + 1 }));
    expect(printHtml(createReport({ 'a.ts': many }))).toContain('<details><summary>Code</summary>');
    expect(page).not.toContain('<summary>Code</summary>');
  });
});

describe('a page of very many findings', () => {
  const many = Array.from({ length: 1100 }, (_, at) => message({ line: 2, column: at + 1 }));
  const long = printHtml(createReport({ 'a.ts': many }));

  it('leaves the code of the last ones out, and says so', () => {
    expect([...long.matchAll(/<pre/g)]).toHaveLength(1000);
    expect([...long.matchAll(/The code of the first 1000 findings is shown/g)]).toHaveLength(100);
  });
});

describe('hostile text', () => {
  const report = createReport({ [`${HOSTILE}.ts`]: [message({ message: `${HOSTILE} [<b> S3]` })] });
  const [finding] = report.findings;
  const hostile = printHtml({
    ...report,
    selectors: [HOSTILE],
    findings:
      finding === undefined
        ? []
        : [{ ...finding, cwe: [HOSTILE], frame: { start: 1, lines: ['', HOSTILE] } }],
    rules: new Map([
      ['mitigate/require-tls', { ...docs, description: HOSTILE, url: `javascript:${HOSTILE}` }],
    ]),
    problems: [{ kind: 'parse', path: HOSTILE, line: 1, column: 1, message: HOSTILE }],
  });
  const benign = printHtml({
    ...createReport({ 'x.ts': [message({ message: 'x [b S3]' })] }),
    selectors: ['x'],
    problems: [{ kind: 'parse', path: 'x', line: 1, column: 1, message: 'x' }],
  });

  it('adds no tag to the page', () => {
    const kinds = (html: string): string[] => [...new Set(tagsOf(html))].sort();
    expect(kinds(hostile).filter((tag) => !kinds(benign).includes(tag))).toEqual([]);
    expect(hostile).not.toContain('javascript:');
  });

  it('leaves no hidden character', () => {
    expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/.test(hostile)).toBe(false);
    expect(hostile).toContain('\\u{202e}');
  });
});

describe('markup', () => {
  it('escapes texts and nothing else', () => {
    expect(
      markup`<p title="${'"'}">${'<&>'} ${1} ${markup`<br>`} ${[markup`<i>`, 'a<']} ${undefined}${false}</p>`
        .text,
    ).toBe('<p title="&quot;">&lt;&amp;&gt; 1 <br> <i>a&lt; </p>');
  });

  it('links to https only', () => {
    expect(toAddress('https://example.com/a')).toBe('https://example.com/a');
    for (const url of ['javascript:alert(1)', 'http://example.com', 'data:text/html,x', '', '//x'])
      expect(toAddress(url)).toBeUndefined();
  });
});

describe('the columns of the heat map', () => {
  const columnsOf = (paths: readonly string[]): string[] => {
    const { findings } = createReport(Object.fromEntries(paths.map((path) => [path, [message()]])));
    return [...new Set(paths.map(chooseColumns(findings)))];
  };
  const numbered = (folder: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => `${folder}/f${at}.ts`);

  it('are the files when they are few', () => {
    expect(columnsOf(['src/a.ts', 'src/b.ts'])).toEqual(['src/a.ts', 'src/b.ts']);
  });

  it('are folders, as deep as there is room', () => {
    expect(columnsOf([...numbered('src/a/b', 5), ...numbered('src/a/c', 5), 'src/x.ts'])).toEqual([
      'src/a/b/',
      'src/a/c/',
      'src/',
    ]);
  });

  it('are the folders with the most findings when there are too many', () => {
    const paths = Array.from({ length: 12 }, (_, at) => `p/${'abcdefghijkl'.charAt(at)}/x.ts`);
    const columns = columnsOf(['p/l/y.ts', ...paths]);
    expect(columns).toHaveLength(8);
    expect(columns).toContain('p/l/');
    expect(columns).toContain('elsewhere');
  });
});
