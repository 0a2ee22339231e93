import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

/** Pages that a browser of the server shows, and elements of Preact. */
testRule(rule, {
  safe: {
    'an encoded value': `import { chromium } from 'playwright';
import escapeHtml from 'escape-html';
import express from 'express';
const app = express();
app.post('/pdf', async (req, res) => {
  const page = await (await chromium.launch()).newPage();
  await page.setContent(\`<h1>\${escapeHtml(req.body.title)}</h1>\`);
  await page.setContent('<h1>ready</h1>');
});`,
    'text of Preact': `import { h } from 'preact';
export const Page = () => h('p', { title: location.hash }, location.hash);`,
  },
  vulnerable: {
    'a page of the server': `import { chromium, type Page } from 'playwright';
import express from 'express';
const app = express();
async function render(page: Page, html: string) {
  await page.setContent(html, { waitUntil: 'load' }); // !tainted
  return page.pdf({ format: 'A4' });
}
app.post('/pdf', async (req, res) => {
  const browser = await chromium.launch();
  try {
    const page = await browser.newPage();
    res.send(await render(page, req.body.html));
  } finally {
    await browser.close();
  }
});`,
    'an element of Preact': `import { h } from 'preact';
export const Page = () => h('p', { dangerouslySetInnerHTML: { __html: decodeURI(location.hash) } }); // !tainted`,
  },
});
