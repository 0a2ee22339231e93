import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResult } from '../../bench/results.ts';
import { blocks, code, table } from './markdown.ts';
import type { Output } from './output.ts';
import { readText, root } from './repository.ts';

const MEASURED = '<!-- measured -->';
const END_OF_MEASURED = '<!-- end of measured -->';

/** What is measured, the figure, and the script that prints it; without those that no run has left yet. */
export function listMeasured(): readonly (readonly [what: string, figure: string, script: string])[] {
  return [...listAdvisories(), ...listForeign(), ...listContrast(), ...listBlind(), ...listSpeed()];
}

/** The figures in the README, if it has a place for them. */
export function generateMeasured(): Output[] {
  const path = 'README.md';
  const page = existsSync(join(root, path)) ? readText(path) : '';
  const start = page.indexOf(MEASURED);
  const end = page.indexOf(END_OF_MEASURED);
  if (start < 0 || end < start) return [];
  const rows = listMeasured().map(([what, figure, script]) => [what, figure, code(script)]);
  return [
    {
      path,
      head: page.slice(0, start),
      text: blocks(MEASURED, table(['What', 'Figure', 'Printed by'], rows), END_OF_MEASURED),
      tail: page.slice(end + END_OF_MEASURED.length + 1),
    },
  ];
}

type Rows = ReturnType<typeof listMeasured>;

function listAdvisories(): Rows {
  const all = readResult('advisories')?.all;
  if (all === undefined) return [];
  const script = 'npm run bench:advisories';
  const flaws = `${all.advisories} published flaws of ${all.packages} npm packages, of 2023 and later`;
  return [
    [
      `${flaws}: found, by ${code('recommended')} / by ${code('strict')}`,
      `${share(all.recommended, all.advisories)} / ${share(all.strict, all.advisories)}`,
      script,
    ],
    [`of those found: the mended version is quiet`, share(all.quiet, all.strict), script],
  ];
}

function listForeign(): Rows {
  const foreign = readResult('foreign');
  if (foreign === undefined) return [];
  const script = 'npm run bench:foreign';
  const { packages, lines, recommended, strict, judged } = foreign;
  const all = recommended.perThousand + strict.perThousand;
  return [
    [
      `${packages} packages of production code, ${toThousands(lines)} lines: findings per 1,000 lines, ${code('recommended')} / ${code('strict')}`,
      `${recommended.perThousand.toFixed(2)} / ${all.toFixed(2)}`,
      script,
    ],
    [
      'the same lines: crashes, hangs, repairs that break a file',
      `${foreign.crashes}, ${foreign.hangs}, ${foreign.brokenRepairs}`,
      script,
    ],
    ...(judged.all === 0
      ? []
      : ([
          [
            `${judged.all} findings of ${code('recommended')} there, judged by hand: true / true or arguable`,
            `${share(judged.true, judged.all)} / ${share(judged.true + judged.arguable, judged.all)}`,
            'npm run bench:foreign -- --judge',
          ],
        ] as const)),
  ];
}

function listContrast(): Rows {
  const [contrast, foreign] = [readResult('contrast'), readResult('foreign')];
  if (contrast === undefined || foreign === undefined) return [];
  const all = foreign.recommended.perThousand + foreign.strict.perThousand;
  const ratios = [
    contrast.recommended.perThousand / foreign.recommended.perThousand,
    contrast.strict.perThousand / all,
  ].map((ratio) => `${ratio.toFixed(0)} ×`);
  return [
    [
      `findings in the flawed example over those in production code, ${code('recommended')} / ${code('strict')}`,
      ratios.join(' / '),
      'npm run bench:contrast',
    ],
  ];
}

function listBlind(): Rows {
  const path = join(root, 'bench/blind.json');
  if (!existsSync(path)) return [];
  const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly { readonly verdict: string }[];
  const count = (verdict: string): number => rows.filter((row) => row.verdict === verdict).length;
  return [
    [
      `${rows.length} test cases written from documentation and advisories before they were run: right at once, missed, false`,
      ['right', 'missed', 'false'].map((verdict) => share(count(verdict), rows.length)).join(', '),
      'npm run bench:blind',
    ],
  ];
}

function listSpeed(): Rows {
  const speed = readResult('speed');
  return speed === undefined
    ? []
    : [
        [
          `CPU over ESLint with no rules, ${code('recommended')} / ${code('strict')}`,
          `${speed.recommended.toFixed(2)} × / ${speed.strict.toFixed(2)} ×`,
          'npm run bench:speed',
        ],
      ];
}

function share(part: number, whole: number): string {
  return `${((part * 100) / Math.max(1, whole)).toFixed(0)} %`;
}

function toThousands(count: number): string {
  return count.toLocaleString('en');
}
