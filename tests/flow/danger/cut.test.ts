import { describe } from 'vitest';
import { cases as run } from '../world.ts';

const cases = (table: Readonly<Record<string, string>>): void => {
  run(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `import { here, hereQuery, lastOf, plainly, pick, page } from 'kinds'; ${body}`,
      ]),
    ),
  );
};

describe('the URL of the request itself', () => {
  cases({
    'as it is': `go(here()); go(hereQuery()); go(here().trim()); go(plainly(here())); pick(here());`,
    'without its beginning': `
go(here().slice(1)); // !
go(here().substring(1)); // !
go(here().substr(1)); // !
go(here().slice(-4)); // !
go(here().charAt(1)); // !
go(here().at(1)); // !
go(here().split('?')[1]); // !
go(here().split('/').pop()); // !
go(here().split('/').shift()); // !
go(here().match(/[^#]*$/)[0]); // !
go([...here().matchAll(/[^#]*/g)][1]); // !
go(/[^#]*$/.exec(here())[0]); // !
go(lastOf(here())); // !
pick(here().slice(1)); // !`,
    'its beginning': `go(here().slice(0, 4)); go(here().substring(0, 4)); go(here().substr(0, 4)); go(here().slice()); go(here().split('?')[0]); go(hereQuery().split('?')[0]);`,
    'found by a pattern from its beginning': `go(here().match(/^[^#]*/)[0]); go(/^[^#]*/.exec(here())[0]); go(/.*[/]/.exec(here())[0]); go(here().match(/.*[/]/)[0]);`,
    'found by a pattern with a name': `const P = /^[^#]*/;
go(here().match(P)[0]); // !
go(here().match('^[^#]*')[0]); // !`,
    'with something replaced': `go(here().replace('a', 'b')); go(here().replaceAll('a', 'b'));`,
    'a query whose sign may be replaced': `
go(hereQuery().replace('a', 'b')); // !
go(hereQuery().replaceAll('a', 'b')); // !
go(/^[^#]*/.exec(hereQuery())[0]); // !
go(hereQuery().slice(1)); // !
go(lastOf(hereQuery())); // !`,
    'in a text that begins with it': `
go(here() + '#top');
go(here().slice(1) + '#top'); // !`,
  });
});

describe('markup, or a selector', () => {
  cases({
    'what begins like markup': `server.get((req) => { const { x } = req.query;
pick(x); // !
pick(x + ' a'); // !
pick('<b>' + x); // !
pick(' <b>' + x); // !
pick('#' + x);
pick('a<b>' + x);
pick(\`\${load()}\${x}\`);
pick(x.trim()); // !
 });`,
  });
});
