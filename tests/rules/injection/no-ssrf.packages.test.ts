import rule from '../../../src/rules/injection/no-ssrf.ts';
import { testRule } from '../../support/test-rule.ts';

/** A route in a file that imports a package. */
const route = (imports: string, body: string): string => `import express from 'express';
${imports}
express().post('/', async (req, res) => {
${body}
});`;

testRule(rule, {
  safe: {
    'a URL whose hosts are listed': route(
      "import validator from 'validator'; import isURL from 'validator/lib/isURL';",
      `  const { to, from } = req.body;
  if (!validator.isURL(to, { protocols: ['https'], host_whitelist: ['api.example.com'] })) return;
  await fetch(to);
  if (isURL(from, { host_whitelist: [/^[a-z]+\\.example\\.com$/] })) await fetch(from);`,
    ),
    'a URL with options that nobody knows': route(
      "import validator from 'validator'; import { options } from './options';",
      '  if (validator.isURL(req.body.to, options)) await fetch(req.body.to);',
    ),
    'a page of its own': route(
      "import puppeteer from 'puppeteer';",
      "  const page = await (await puppeteer.launch()).newPage(); await page.goto('https://shop.example.com/print?id=' + req.body.id);",
    ),
    'the target of a table': route(
      "import httpProxy from 'http-proxy';",
      "  const targets = { a: 'http://a.internal', b: 'http://b.internal' };\n  httpProxy.createProxyServer().web(req, res, { target: targets[req.body.to] ?? targets.a });",
    ),
    'a path of the target': route(
      "import { createProxyMiddleware } from 'http-proxy-middleware';",
      "  createProxyMiddleware({ target: 'https://api.example.com/' + req.body.path });",
    ),
    'the password of a database': route(
      "import pg from 'pg';",
      "  new pg.Client({ host: 'db.internal', user: req.body.user, password: req.body.password });",
    ),
    'a key of a cache': route(
      "import Redis from 'ioredis';",
      "  const redis = new Redis('redis://cache.internal'); await redis.get(req.body.key);",
    ),
    'the page of a PDF': route(
      "import pdf from 'html-pdf';",
      "  pdf.create('<p>' + Number(req.body.n) + '</p>');",
    ),
    'a port of others': route(
      "import net from 'node:net';",
      "  net.connect({ host: 'store.internal', port: Number(req.body.port) });",
    ),
    'not seen: the picture of jimp': route(
      "import { Jimp } from 'jimp';",
      '  await Jimp.read(req.body.url);',
    ),
    'bytes of a picture': route("import { Jimp } from 'jimp';", '  await Jimp.read(req.file.buffer);'),
  },
  vulnerable: {
    'a URL, and no word of its host': route(
      "import validator from 'validator'; import isURL from 'validator/lib/isURL';",
      `  if (validator.isURL(req.body.to)) await fetch(req.body.to); // !tainted
  if (isURL(req.body.to, { host_blacklist: ['localhost'] })) await fetch(req.body.to); // !tainted`,
    ),
    'where a page goes': route(
      "import puppeteer from 'puppeteer';",
      '  const page = await (await puppeteer.launch()).newPage(); await page.goto(req.body.url); // !tainted',
    ),
    'where a page of playwright goes': route(
      "import { chromium } from 'playwright';",
      '  const page = await (await chromium.launch()).newPage(); await page.goto(req.body.url); // !tainted',
    ),
    'the target of http-proxy': route(
      "import httpProxy from 'http-proxy';",
      '  const proxy = httpProxy.createProxyServer(); proxy.web(req, res, { target: req.body.target }); // !tainted',
    ),
    'the target of a proxy middleware': route(
      "import { createProxyMiddleware } from 'http-proxy-middleware';",
      '  createProxyMiddleware({ target: req.body.target }); // !tainted',
    ),
    'the host of a proxy of express': route(
      "import proxy from 'express-http-proxy';",
      '  proxy(req.body.host); // !tainted',
    ),
    'the URL of wkhtmltopdf': route(
      "import wkhtmltopdf from 'wkhtmltopdf';",
      '  wkhtmltopdf(req.body.url).pipe(res); // !tainted',
    ),
    'the host of redis': route(
      "import Redis from 'ioredis';",
      '  new Redis({ host: req.body.host }); // !tainted',
    ),
    'the host of postgres': route(
      "import pg from 'pg';",
      '  new pg.Client({ host: req.body.host }); // !tainted',
    ),
    'the socket that is connected': route(
      "import net from 'node:net';",
      '  net.connect(80, req.body.host); // !tainted',
    ),
    'a socket over TLS': route(
      "import tls from 'node:tls';",
      '  tls.connect({ host: req.body.host, port: 443 }); // !tainted',
    ),
    'a datagram': route(
      "import dgram from 'node:dgram';",
      "  dgram.createSocket('udp4').send('x', 53, req.body.host); // !tainted",
    ),
    'a websocket': route("import WebSocket from 'ws';", '  new WebSocket(req.body.url); // !tainted'),
    'a socket of socket.io': route(
      "import { io } from 'socket.io-client';",
      '  io(req.body.url); // !tainted',
    ),
    'follow-redirects': route(
      "import { https } from 'follow-redirects';",
      '  https.get(req.body.url, (answer) => answer.pipe(res)); // !tainted',
    ),
    superagent: route("import request from 'superagent';", '  await request.get(req.body.url); // !tainted'),
    needle: route("import needle from 'needle';", "  await needle('get', req.body.url); // !tainted"),
    'request-promise': route(
      "import request from 'request-promise';",
      '  await request({ uri: req.body.url }); // !tainted',
    ),
    ky: route("import ky from 'ky';", '  await ky.get(req.body.url); // !tainted'),
    undici: route("import { request } from 'undici';", '  await request(req.body.url); // !tainted'),
    'an SSH host': route(
      "import { Client } from 'ssh2';",
      '  new Client().connect({ host: req.body.host }); // !tainted',
    ),
    'an endpoint of GraphQL': route(
      "import { GraphQLClient } from 'graphql-request';",
      '  new GraphQLClient(req.body.url); // !tainted',
    ),
    'a description of SOAP': route(
      "import soap from 'soap';",
      '  await soap.createClientAsync(req.body.wsdl); // !tainted',
    ),
    'an address put in order': route(
      "import normalizeUrl from 'normalize-url';",
      '  await fetch(normalizeUrl(req.body.url)); // !tainted',
    ),
    'the picture of a page of jsdom': route(
      "import { JSDOM } from 'jsdom';",
      '  await JSDOM.fromURL(req.body.url); // !tainted',
    ),
    'the client among the globals of Nitro': `import { defineEventHandler, readBody } from 'h3';
export default defineEventHandler(async (event) => {
  const { path, baseURL } = await readBody(event);
  await $fetch('/items', { baseURL }); // !tainted
  return globalThis.$fetch.raw(path); // !tainted
});`,
  },
});
