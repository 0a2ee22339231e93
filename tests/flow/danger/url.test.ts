import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` is its data, `u` what a reader of URLs makes of it. */
const serve = (body: string): string => `
server.get((req) => { const x = req.query.x; const u = decode(x);
${body}
 });`;

const all = (table: Readonly<Record<string, string>>): void => {
  cases(Object.fromEntries(Object.entries(table).map(([name, body]) => [name, serve(body)])));
};

describe('where a URL can lead: what is put before it', () => {
  all({
    nothing: `load(x); // !
go(x); // !`,
    'nothing, and an ending': `load(x + '/status'); // !`,
    'a scheme': `load('https://' + x); // !
go('https://' + x); // !`,
    'a host that goes on': `load('https://a.com' + x); // !`,
    'a host with a port that goes on': `load('https://a.com:80' + x); // !`,
    'a user': `load('https://me@' + x); // !`,
    'a host between': 'load(`https://${x}.a.com/`); // !',
    'a host and a slash': `load('https://a.com/' + x); go('https://a.com/' + x);`,
    'a host and a question mark': `load('https://a.com?q=' + x); go('https://a.com?q=' + x);`,
    'a host and a hash': `load('https://a.com#' + x);`,
    'a host and a backslash': `load('https://a.com\\\\' + x);`,
    'a slash': `load('/' + x);
go('/' + x); // !`,
    'a slash and a name': `load('/a' + x); go('/a' + x); go('/a/' + x); go('/?a=' + x);`,
    'two slashes': `go('//' + x); // !`,
    'two slashes and a host': `go('//a.com/' + x); go('?a=' + x); go('#' + x);`,
    'a host that nobody knows': 'load(`https://${process.env.HOST}/${x}`);',
    'a base that nobody knows': 'load(`${process.env.BASE}/${x}`); load(process.env.BASE + x);',
    'not seen: a user that nobody knows': 'load(`https://${process.env.USER}@${x}`);',
    'not seen: a host that nobody knows and that goes on': 'load(`https://${process.env.HOST}${x}`);',
    'a scheme without slashes': `go('https:' + x); // !`,
    'a scheme with one slash': `go('https:/' + x); // !`,
    'one slash, and a pattern that rules out a second': String.raw`if (!/^\/(?![/\\])/.test(x)) return; go(x);`,
    'one slash and a character that is none': String.raw`if (!/^\/[^/\\]/.test(x)) return; go(x);`,
    'one slash and a pattern that lets a second through': String.raw`if (!/^\/(?!\?)/.test(x)) return; go(x); // !`,
    'one slash and anything': String.raw`if (!/^\/./.test(x)) return; go(x); // !`,
    'a base in a variable': "const base = 'https://a.com'; load(`${base}/${x}`);",
    'a path below a host': `if (!x.startsWith('/')) return; go('https://a.com' + x);`,
    'a path below a host, by a pattern': String.raw`if (!/^\//.test(x)) return; load('https://a.com' + x);`,
    'no scheme behind a host': `if (x.includes('://')) return;
go('https://a.com' + x); // !`,
    'a slash between a host and the rest': `if (!x.startsWith('/')) return; const y = '/' + x; go('https://a.com' + y);`,
    'a user before a host': `if (!x.startsWith('/')) return;
go('https://' + x); // !`,
    'an origin': `const url = new URL(process.env.BASE);
go(url.origin + x); // !`,
    'an origin that is taken out': 'const { origin } = new URL(process.env.BASE);\ngo(`${origin}${x}`); // !',
    'an origin by another name': `const base = new URL(process.env.BASE).origin;
load(base + x); // !`,
    'a path below an origin': `if (!x.startsWith('/')) return; const { origin } = new URL(process.env.BASE); go(origin + x);`,
    'an origin and a slash': 'const { origin } = new URL(process.env.BASE); go(`${origin}/${x}`);',
    'a base among settings': `const { base } = settings; go(base + x);`,
    'a base in a variable that goes on': "const base = 'https://a.com'; load(base + x); // !",
    'a base chosen by a condition':
      "const base = req.query.y ? 'https://a.com' : 'https://b.com'; load(`${base}/${x}`);",
    'two parts': 'load(`https://a.com/${x}/${req.query.y}`);',
    'two parts without a host': 'load(`${x}/${req.query.y}`); // !',
  });
});

describe('where a URL can lead: tests of the text', () => {
  all({
    'begins with a host and a slash': `if (!x.startsWith('https://a.com/')) return; load(x); go(x);`,
    'begins with a host that goes on': `if (!x.startsWith('https://a.com')) return;
load(x); // !`,
    'begins with a scheme': `if (!x.startsWith('https://')) return;
load(x); // !`,
    'does not begin with a host': `if (x.startsWith('https://a.com/')) return;
load(x); // !`,
    'begins with a slash': `if (!x.startsWith('/')) return;
load(x);
go(x); // !`,
    'begins with a slash, not with two': `if (!x.startsWith('/') || x.startsWith('//')) return; go(x);`,
    'not with two slashes, with one': `if (x.startsWith('//') || !x.startsWith('/')) return; go(x);`,
    'begins with a slash and a name': `if (!x.startsWith('/app')) return; go(x);`,
    'does not begin with two slashes': `if (x.startsWith('//')) return;
go(x); // !`,
    'ends in a host': `if (!x.endsWith('.a.com')) return;
load(x); // !`,
    'has a host in it': `if (!x.includes('a.com')) return;
load(x); // !`,
    'has no scheme in it': `if (x.includes('://')) return;
go('/' + x); // !`,
    'has no slashes in a row': `if (x.includes('//')) return; go(x);`,
    'begins with what nobody knows': `if (!x.startsWith(process.env.BASE)) return; load(x);`,
    'begins with what the user says': `if (!x.startsWith(req.query.base)) return;
load(x); // !`,
    'is one of a list': `const L = ['https://a.com/']; if (!L.includes(x)) return; load(x);`,
    'begins with a host, by place': `if (x.indexOf('https://a.com/') !== 0) return; load(x);`,
    'has a host, by place': `if (x.indexOf('https://a.com/') === -1) return;
load(x); // !`,
  });
});

describe('where a URL can lead: patterns', () => {
  all({
    'a host and a slash': `if (!/^https:\\/\\/a\\.com\\//.test(x)) return; load(x);`,
    'a host that goes on': `if (!/^https:\\/\\/a\\.com/.test(x)) return;
load(x); // !`,
    'a host anywhere': `if (!/https:\\/\\/a\\.com\\//.test(x)) return;
load(x); // !`,
    'a host at the beginning of any line': `if (!/^https:\\/\\/a\\.com\\//m.test(x)) return;
load(x); // !`,
    'a host with any character in it': `if (!/^https:\\/\\/a.com\\//.test(x)) return;
load(x); // !`,
    'two schemes': `if (!/^https?:\\/\\/a\\.com\\//.test(x)) return; load(x);`,
    'a host, and a slash or the end': `if (!/^https:\\/\\/a\\.com(?:\\/|$)/.test(x)) return; load(x);`,
    'a host, and perhaps a path': `if (!/^https:\\/\\/a\\.com(?:\\/.*)?$/.test(x)) return; load(x);`,
    'a host, and nothing behind it': `if (!/^https:\\/\\/(?:www\\.)?a\\.com$/.test(x)) return; load(x);`,
    'a host, and what may be more of it': `if (!/^https:\\/\\/a\\.com(?:\\/.*)?/.test(x)) return;
load(x); // !`,
    'a host, and the end of any line': `if (!/^https:\\/\\/a\\.com(?:\\/|$)/m.test(x)) return;
load(x); // !`,
    'any names below a host': `if (!/^https:\\/\\/(?:[a-z0-9-]+\\.)*a\\.com(?::\\d+)?(?:\\/|$)/i.test(x)) return; load(x);`,
    'names that end in a host': `if (!/^https:\\/\\/(?:[a-z0-9-]+)*a\\.com\\//i.test(x)) return;
load(x); // !`,
    'a host with and without www': `if (!/^https:\\/\\/(www\\.)?a\\.com\\//.test(x)) return; load(x);`,
    'one of two hosts': `if (!/^https:\\/\\/(?:a|b)\\.com\\//.test(x)) return; load(x);`,
    'one of two hosts, of which one goes on': `if (!/^(?:https:\\/\\/a\\.com\\/|https:\\/\\/b\\.com)/.test(x)) return;
load(x); // !`,
    'any host below a domain, to the end': `if (!/^https:\\/\\/[a-z]+\\.a\\.com\\//.test(x)) return; load(x);`,
    'any text, then a domain': `if (!/^https:\\/\\/.*\\.a\\.com\\//.test(x)) return;
load(x); // !`,
    'names only': `if (!/^[\\w-]+$/.test(x)) return; load(x); go(x);`,
    'the whole of a URL': `if (!/^https:\\/\\/a\\.com\\/[a-z]+$/.test(x)) return; load(x);`,
    'slash and name': `if (!/^\\/[a-z]/.test(x)) return; go(x);`,
    'slash alone': `if (!/^\\//.test(x)) return;
go(x); // !`,
    'no scheme': `if (/^https?:/.test(x)) return;
go(x); // !`,
  });
});

describe('where a URL can lead: its members', () => {
  all({
    'the host name is known': `if (u.hostname !== 'a.com') return; load(x); load(u); load(u.href);`,
    'the host is known': `if (u.host === 'a.com') load(x);
else load(x); // !`,
    'the origin is known': `if (u.origin !== 'https://a.com') return; load(u.href);`,
    'the host name is one of a list': `if (!['a.com', 'b.com'].includes(u.hostname)) return; load(x);`,
    'the host name is in a set': `const S = new Set(['a.com']); if (!S.has(u.hostname)) return; load(x);`,
    'the host name is not one of a list': `if (['a.com'].includes(u.hostname)) return;
load(x); // !`,
    'the host name is what the user says': `if (u.hostname !== req.query.host) return;
load(x); // !`,
    'the host name ends in a domain': `if (!u.hostname.endsWith('.a.com')) return; load(x);`,
    'the host name ends in letters': `if (!u.hostname.endsWith('a.com')) return;
load(x); // !`,
    'the host name begins with letters': `if (!u.hostname.startsWith('a.com')) return;
load(x); // !`,
    'the host name has letters': `if (!u.hostname.includes('a.com')) return;
load(x); // !`,
    'the host name does not have letters': `if (u.hostname.includes('localhost')) return;
load(x); // !`,
    'the host name is not one': `if (u.hostname === 'localhost') return;
load(x); // !`,
    'the scheme is known': `if (u.protocol !== 'https:') return;
load(x); // !`,
    'the path is known': `if (u.pathname !== '/a') return;
load(x); // !`,
    'the whole begins with a host': `if (!u.href.startsWith('https://a.com/')) return; load(x);`,
    'the whole is known': `if (u.href !== 'https://a.com/') return; load(x);`,
    'of another URL': `const v = decode(req.query.y);
if (v.hostname !== 'a.com') return;
load(x); // !`,
    'the host name in a variable': `const host = u.hostname; if (host !== 'a.com') return; load(x);`,
    'the host name taken apart': `const { hostname } = u; if (hostname !== 'a.com') return; load(x);`,
  });
});
