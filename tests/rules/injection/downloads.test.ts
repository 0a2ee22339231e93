import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const route = (imports: string, body: string): string => `import express from 'express';
${imports}
express().post('/', async (req, res) => {
${body}
});`;

describe('clients that fetch', () => {
  const IMPORTS = `import unirest from 'unirest';
import Parser from 'rss-parser';
import download from 'download';
import image from 'image-downloader';
import scrape from 'open-graph-scraper';
const parser = new Parser();`;
  testFlows({
    unirest: route(IMPORTS, `  await unirest.get(req.query.url); // !ssrf`),
    'rss-parser': route(IMPORTS, `  res.json(await parser.parseURL(req.query.url)); // !ssrf`),
    'rss-parser, a text': route(IMPORTS, `  res.json(await parser.parseString(req.body));`),
    download: route(IMPORTS, `  await download(req.query.url, 'dist'); // !ssrf`),
    'download, its name': route(
      IMPORTS,
      `  await download('https://a.example.com/b.zip', 'dist', { filename: req.query.name }); // !path`,
    ),
    'image-downloader': route(
      IMPORTS,
      `  await image.image({ url: req.query.url, dest: '/srv/photo.jpg' }); // !ssrf`,
    ),
    'open-graph-scraper': route(IMPORTS, `  res.json(await scrape({ url: req.query.url })); // !ssrf`),
    'a parameter': route(
      IMPORTS,
      `  await unirest.get('https://api.example.com/search?q=' + encodeURIComponent(req.query.q));`,
    ),
    'an address of a list': route(
      IMPORTS,
      `  const feeds = new Map([['a', 'https://a.example.com/rss']]);
  res.json(await parser.parseURL(feeds.get(req.query.name)));`,
    ),
  });
});

describe('chrome-remote-interface', () => {
  const IMPORTS = `import CDP from 'chrome-remote-interface';`;
  testFlows({
    'a page': route(
      IMPORTS,
      `  const { Page } = await CDP();
  await Page.navigate({ url: req.query.url }); // !ssrf`,
    ),
    'a page of the program': route(
      IMPORTS,
      `  const client = await CDP();
  await client.Page.navigate({ url: 'https://example.com/' });`,
    ),
  });
});
