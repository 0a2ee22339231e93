import rule from '../../../src/rules/injection/no-open-redirect.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (target: string, check: string) => `import express from 'express';
const app = express();
app.get('/leave', (req, res) => {
  const to = ${target};
  ${check}
  res.redirect('/');
});`;
const check = (test: string, target = 'String(req.query.to)') => ({
  code: route(target, `if (${test}) return res.redirect(to);`),
  level: 'strict' as const,
});
const flawed = (test: string, target = 'String(req.query.to)') => ({
  code: route(target, `if (${test}) return res.redirect(to); // !backslash`),
  level: 'strict' as const,
});

// Browsers read a backslash as a slash: `/\host` leads to another site as `//host` does.
testRule(rule, {
  safe: {
    'under recommended': route(
      'String(req.query.to)',
      `if (to.startsWith('/') && !to.startsWith('//')) return res.redirect(to);`,
    ),
    'both, by beginnings': check(
      String.raw`to.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\')`,
    ),
    'backslashes anywhere': check(
      String.raw`to.startsWith('/') && !to.startsWith('//') && !to.includes('\\')`,
    ),
    'both, by characters': check(String.raw`to[0] === '/' && to[1] !== '/' && to[1] !== '\\'`),
    'both, by charAt': check(String.raw`to.startsWith('/') && to.charAt(1) !== '/' && to.charAt(1) !== '\\'`),
    'both, by a class': check(String.raw`/^\/[^/\\]/.test(to)`),
    'both, by what does not follow': check(String.raw`/^\/(?![/\\])/.test(to)`),
    'both, by a choice of what does not follow': check(String.raw`/^\/(?!\/|\\)/.test(to)`),
    'both, by a pattern that is refused': check(String.raw`to.startsWith('/') && !/^\/[/\\]/.test(to)`),
    'a letter after the slash': check(String.raw`/^\/[a-z]/.test(to)`),
    'a folder': check(`to.startsWith('/app/')`),
    'backslashes that became slashes before': check(
      `to.startsWith('/') && !to.startsWith('//')`,
      String.raw`String(req.query.to).replace(/\\/g, '/')`,
    ),
    'backslashes that all were taken out before': check(
      `to.startsWith('/') && !to.startsWith('//')`,
      String.raw`String(req.query.to).replaceAll('\\', '')`,
    ),
    'both taken from the beginning': check(
      'to',
      String.raw`'/' + String(req.query.to).replace(/^[/\\]+/, '')`,
    ),
  },
  vulnerable: {
    'beginnings with slashes alone': flawed(`to.startsWith('/') && !to.startsWith('//')`),
    'slashes in a row alone': flawed(`to.startsWith('/') && !to.includes('//')`),
    'characters that are slashes alone': flawed(`to[0] === '/' && to[1] !== '/'`),
    'another character, as another': flawed(`to[0] === '/' && to.charAt(1) !== '/' && to[2] !== '/'`),
    'a class of all but slashes': flawed(String.raw`/^\/[^/]/.test(to)`),
    'what does not follow, without it': flawed(String.raw`/^\/(?!\/)/.test(to)`),
    'slashes taken from the beginning': flawed(
      'to',
      String.raw`'/' + String(req.query.to).replace(/^\/+/, '')`,
    ),
    'the first backslash that became a slash': flawed(
      `to.startsWith('/') && !to.startsWith('//')`,
      String.raw`String(req.query.to).replace('\\', '/')`,
    ),
    'a page that leaves by itself': {
      code: `const to = new URLSearchParams(location.search).get('to') ?? '';
if (to.startsWith('/') && !to.startsWith('//')) location.href = to; // !backslash`,
      level: 'strict',
    },
    'neither, at any level': route(
      'String(req.query.to)',
      `if (to[0] === '/' && to[1] !== '\\\\') return res.redirect(to); // !tainted`,
    ),
  },
});
