import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { root } from './generate/repository.ts';

// Opens the report of the example shop in headless Chromium, writes screenshots to docs/images, and fails when the page
// asks the network for anything or complains. Needs a built `dist` and Chromium: Debian's package, or CHROMIUM=<path>.

const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 400, height: 860 } } as const;
const SCHEMES = ['light', 'dark'] as const;
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const images = join(root, 'docs/images');

function findChromium(): string {
  const path = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
  if (path === undefined) throw new Error('no Chromium found: name it in the environment variable CHROMIUM');
  return path;
}

function writeReport(path: string): void {
  const args = [join(root, 'dist/cli.js'), 'scan', '--format', 'html', '--output', path, '.'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: join(root, 'examples/shop'),
    encoding: 'utf8',
    // The date in the page is that of the release, so that a new picture is a new look.
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600' },
  });
  if (status !== 1) throw new Error(`mitigate scan ended with ${String(status)}: ${stderr}`);
}

/** Opens the page; what it should not do is added to `complaints`. */
async function openPage(
  browser: Browser,
  address: string,
  view: { readonly size: keyof typeof SIZES; readonly colorScheme: (typeof SCHEMES)[number] },
  complaints: string[],
): Promise<Page> {
  const context = await browser.newContext({
    viewport: SIZES[view.size],
    colorScheme: view.colorScheme,
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  const { content, room } = await page.evaluate<{ content: number; room: number }>(
    '({ content: document.documentElement.scrollWidth, room: document.documentElement.clientWidth })',
  );
  if (content > room) complaints.push(`${view.size}: the page is ${content} wide, the window ${room}`);
  return page;
}

const folder = mkdtempSync(join(tmpdir(), 'mitigate-shots-'));
const complaints: string[] = [];
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const report = join(folder, 'report.html');
  writeReport(report);
  mkdirSync(images, { recursive: true });
  for (const size of ['wide', 'narrow'] as const) {
    for (const colorScheme of SCHEMES) {
      const page = await openPage(browser, pathToFileURL(report).href, { size, colorScheme }, complaints);
      await page.screenshot({ path: join(images, `report-${size}-${colorScheme}.png`) });
      await page.evaluate("document.querySelector('#places').scrollIntoView()");
      await page.screenshot({ path: join(images, `findings-${size}-${colorScheme}.png`) });
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
for (const complaint of new Set(complaints)) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
