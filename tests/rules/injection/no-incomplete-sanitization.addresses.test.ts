import rule from '../../../src/rules/injection/no-incomplete-sanitization.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string) => ({ code, level: 'strict' as const });
const named = (code: string) => ({ ...strict(code), isFormBound: 'the name says that it is a URL' });

testRule(rule, {
  safe: {
    'the whole host': strict(`export const isOurs = (link) => {
  const { hostname } = new URL(link);
  return hostname === 'example.com' || hostname.endsWith('.example.com');
};`),
    'a pattern of a host below one that could be whole': strict(
      `export const isOurs = (link) => /^https:\\/\\/api\\.example\\.com\\//.test(link);`,
    ),
    'a set of hosts': strict(
      `const HOSTS = new Set(['example.com']); export const isOurs = (link) => HOSTS.has(new URL(link).host);`,
    ),
    'a list of hosts': strict(
      `const HOSTS = ['example.com']; export const isOurs = (link) => HOSTS.includes(new URL(link).host);`,
    ),
    'a URL up to its path': strict(`export const isOurs = (url) => url.startsWith('https://example.com/');`),
    'a URL up to its port': strict(
      `export const isOurs = (url) => url.startsWith('https://example.com:8443/api');`,
    ),
    'a whole pattern': strict(
      String.raw`export const isOurs = (url) => /^https:\/\/(?:[\w-]+\.)?example\.com\//.test(url);`,
    ),
    'a pattern of a host and those below': strict(
      String.raw`export const isOurs = (host) => /(?:^|\.)example\.com$/i.test(host);`,
    ),
    'names of files': strict(
      `export const isPackage = (file) => file.endsWith('package.json') || file.includes('node.js') || file.startsWith('index.html');`,
    ),
    'a text about a site': strict(`export const says = (text) => text.includes('see example.com');`),
    'an address of mail': strict(
      String.raw`export const isMail = (email) => email.endsWith('@example.com') || /@example\.com$/.test(email);`,
    ),
    'schemes alone': strict(
      `export const isWeb = (url) => url.startsWith('https://') || url.startsWith('http://');`,
    ),
    'the machine itself': strict(
      `export const isLocal = (url) => url.startsWith('http://localhost') || url.startsWith('http://127.0.0.1');`,
    ),
    'what the program is told': strict(`if (process.env.API_URL.includes('example.com')) start();`),
    'a constant': strict(`const url = 'https://api.example.com'; if (url.includes('example.com')) start();`),
    'the host of the page itself': strict(
      `if (location.hostname.endsWith('example.com')) track(); if (document.location.host.includes('example.com')) track();`,
    ),
    'addresses that are kept out': strict(
      `export const check = (url) => { if (url.includes('ads.example.com')) throw new Error('no'); return url; };`,
    ),
    'a name of a namespace': strict(`export const isSvg = (name) => name.startsWith('http://www.w3.org');`),
    'a line of a log': strict(
      `export const note = (url) => { if (url.includes('example.com')) console.log(url); };`,
    ),
    'the origin of a message': strict(
      `window.addEventListener('message', (event) => { if (event.origin.includes('example.com')) go(event.data); });`,
    ),
    'a host that nobody knows': strict(`export const isOurs = (url, host) => url.includes(host);`),
    'a part of a URL that is read': strict(
      String.raw`export const read = (url) => /https:\/\/example\.com\/(\d+)/.exec(url)?.[1];`,
    ),
    'other schemes as well': strict(
      `export const clean = (url) => /^(?:javascript|data|vbscript):/i.test(url) || url.startsWith('data:') ? '' : url;`,
    ),
    'schemes that are let in': strict(
      `export const clean = (url) => { if (!/^https?:/.test(url) || url === 'javascript:') throw new Error('no'); return url; };`,
    ),
    'a scheme that is written': strict(`link.setAttribute('href', 'javascript:void(0)');`),
    'a search with a look at -1': strict(
      `export function ends(s, end) { const at = s.lastIndexOf(end); return at !== -1 && at === s.length - end.length; }`,
    ),
    'a search with a look at the lengths': strict(
      `export const ends = (s, end) => s.length >= end.length && s.lastIndexOf(end) === s.length - end.length;`,
    ),
    'a place that is no end': strict(`export const is = (s, end) => s.indexOf(end) === other.length - 1;`),
    'under recommended': `export const isOurs = (link) => new URL(link).hostname.endsWith('example.com');`,
    'not seen: a host put together': strict(
      'export const isOurs = (link) => new URL(link).host.endsWith(`${name}.com`);',
    ),
  },
  vulnerable: {
    'a host anywhere in a text': strict(
      `export const isOurs = (link) => new URL(link).hostname.includes('example.com'); // !inexactHost`,
    ),
    'a host by indexOf': strict(
      `export const isOurs = (link) => new URL(link).host.indexOf('.example.com') !== -1; // !inexactHost`,
    ),
    'an end without its dot': strict(`import express from 'express';
express().use((req, res, next) => {
  if (req.headers.origin.endsWith('example.com')) next(); // !inexactHost
});`),
    'a header by its getter': strict(`const app = require('express')();
app.use((req, res, next) => {
  if ((req.get('Referer') as string).toLowerCase().startsWith('https://example.com')) next(); // !inexactHost
});`),
    'the header Host': strict(`import http from 'node:http';
http.createServer((req, res) => {
  if (req.headers.host?.startsWith('admin.example.com')) res.end('admin'); // !inexactHost
});`),
    'a URL by its beginning': strict(
      `export const isOurs = (x) => x.startsWith('https://example.com'); // !inexactHost`,
    ),
    'its place at the beginning': strict(
      `if (document.referrer.indexOf('https://example.com') === 0) enable(); // !inexactHost`,
    ),
    'what a URL is named': named(
      `export const isOurs = (url) => url.includes('example.com'); // !inexactHost`,
    ),
    'a host of the parser of Node.js': strict(`const url = require('url');
module.exports = (to) => { const { host } = url.parse(to); return host.endsWith('example.com'); }; // !inexactHost`),
    'one of a list': strict(`const HOSTS = ['example.com', 'example.org'];
export const isOurs = (link) => HOSTS.some((host) => new URL(link).hostname.endsWith(host)); // !inexactHost`),
    'a text in the place of a list': strict(`const HOSTS = 'example.com,example.org';
export const isOurs = (link) => HOSTS.includes(new URL(link).hostname); // !inexactHost`),
    'a dot that is any character': strict(
      String.raw`export const isOurs = (x) => /^https:\/\/(www.)?example\.com\//.test(x); // !inexactHost`,
    ),
    'a pattern without its beginning': strict(
      String.raw`export const isOurs = (x) => /https:\/\/example\.com\//.test(x); // !inexactHost`,
    ),
    'a pattern without its end': strict(
      String.raw`export const isOurs = (link) => new URL(link).origin.match(/^https:\/\/example\.com/) !== null; // !inexactHost`,
    ),
    'a pattern of an end without its dot': strict(
      String.raw`export const isOurs = (link) => /example\.com$/.test(new URL(link).hostname); // !inexactHost`,
    ),
    'one scheme that runs scripts': strict(
      `export const clean = (url) => url.trim().toLowerCase().startsWith('javascript:') ? '' : url; // !oneScheme`,
    ),
    'the same by a pattern': strict(
      String.raw`export const clean = (url) => { if (/^\s*javascript:/i.test(url)) return '#'; return url; }; // !oneScheme`,
    ),
    'the same of a parsed URL': strict(
      `export const clean = (to: string) => new URL(to)!.protocol === 'javascript:' ? '#' : to; // !oneScheme`,
    ),
    'an end by indexOf': {
      ...strict(`export const ends = (s, end) => s.indexOf(end) === s.length - end.length; // !foundNowhere`),
      suggested: [`export const ends = (s, end) => s.endsWith(end);`],
    },
    'an end by lastIndexOf, and a number': {
      ...strict(`export const isScript = (s) => s.lastIndexOf('.js') !== s.length - 3; // !foundNowhere`),
      suggested: [`export const isScript = (s) => !s.endsWith('.js');`],
    },
    'an end by a variable': strict(`export function ends(s, end) {
  const at = s.indexOf(end);
  return s.length - end.length === at; // !foundNowhere
}`),
  },
});
