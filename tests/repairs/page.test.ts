import { describe, expect, it } from 'vitest';
import noUnsafeHtml from '../../src/rules/web/no-unsafe-html.ts';
import { runHandler, type Handle } from './run-handler.ts';

describe('data that is escaped in a page, executed', () => {
  const { before, after } = runHandler(
    noUnsafeHtml,
    `import express from 'express';
const app = express();
app.get('/', (req, res) => res.send(\`<p title="\${req.query.text}">Hello</p>\`));`,
    {},
    true,
  );
  const run = (handle: Handle, text: unknown): string => {
    let sent = '';
    handle({ query: { text } }, { send: (page: string) => (sent = page) });
    return sent;
  };

  it.each(['word', 'two words', 'ümlaut', '1 + 1 = 2', 12, undefined])('sends %s as before', (text) => {
    expect(run(after, text)).toBe(run(before, text));
  });

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onclick='alert(1)", '&lt;'])(
    'sends %s as text',
    (text) => {
      const [, title = ''] = /title="([^"]*)"/.exec(run(after, text)) ?? [];
      expect(run(after, text)).toBe(`<p title="${title}">Hello</p>`);
      expect(title).not.toMatch(/[<>"']/);
      expect(unescape(title)).toBe(text);
    },
  );
});

/** What a browser reads in an attribute. */
function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
