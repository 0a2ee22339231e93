import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` is its data, `u` what a reader of URLs makes of it. */
const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `
server.get((req) => { const x = req.query.x; const u = link(x);
${body}
 });`,
      ]),
    ),
  );
};

describe('what a test of the host says of the rest', () => {
  all({
    'where the URL leads': `if (u.hostname !== 'a.com') return;
load(u); load(u.href); load(x);`,
    'what the text does as SQL': `if (u.hostname !== 'a.com') return;
sink(x); // !
sink(u.href); // !
sink(u.pathname); // !`,
    'the host itself': `if (u.hostname !== 'a.com') return;
sink(u.hostname);`,
    'a host that was taken out': `const { hostname } = u; if (hostname !== 'a.com') return;
load(u); sink(hostname);
sink(x); // !`,
    'a host of a list': `const { hostname } = link(x); if (!['a.com'].includes(hostname)) return;
load(x);
sink(x); // !`,
    'a pattern of the host': `if (!/^[a-z.]+$/.test(u.hostname)) return;
sink(u.href); // !
sink(u.hostname);`,
    'markup: a URL that was read has no brackets': `if (u.protocol !== 'https:') return;
show('<a href="' + u.href + '">');
show('<a href="' + x + '">'); // !`,
  });
});
