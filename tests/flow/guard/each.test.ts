import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `list` is its data, taken apart. */
const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `
const isBad = (text) => !/^\\w+$/.test(text);
function refuse(text) { if (isBad(text)) throw new Error(); }
function skip(text) { if (isBad(text)) return; tell(text); }
server.get((req) => { let list = req.query.x.split(','); const other = req.query.y.split(',');
${body}
 });`,
      ]),
    ),
  );
};

describe('what has been found out about each element of a list', () => {
  all({
    'in a loop that throws': `for (const one of list) if (isBad(one)) throw new Error();
sink(list[1]); sink(list);`,
    'in a loop that returns, in a block': `for (const one of list) { if (isBad(one)) { tell(one); return; } }
sink(list[1]);`,
    'by its index': `for (let i = 0; i < list.length; i++) if (isBad(list[i])) return;
sink(list[0]);`,
    'by its index, with a name': `for (let i = 0, n = list.length; i < n; i++) { const one = list[i]; if (isBad(one)) return; }
sink(list[0]);`,
    'by a function that throws': `for (const one of list) refuse(one);
sink(list[0]);`,
    'by a function that is called for each': `list.forEach(refuse);
sink(list[0]);`,
    'by a function that is written there': `list.forEach((one) => { if (isBad(one)) throw new Error(); });
sink(list[0]);`,
  });
});

describe('what has not been found out about each', () => {
  all({
    'where the loop goes on before': `for (const one of list) { if (one === 'x') continue; if (isBad(one)) return; }
sink(list[1]); // !`,
    'where the loop ends before': `for (const one of list) { if (isBad(one)) return; if (one === 'x') break; }
sink(list[1]); // !`,
    'but the first': `for (let i = 1; i < list.length; i++) if (isBad(list[i])) return;
sink(list[0]); // !`,
    'but the last': `for (let i = 0; i < list.length - 1; i++) if (isBad(list[i])) return;
sink(list[3]); // !`,
    'of another list': `for (const one of other) if (isBad(one)) return;
sink(list[1]); // !`,
    'by a function that comes back': `list.forEach(skip);
sink(list[0]); // !`,
    'by a loop that only leaves itself': `for (const one of list) if (isBad(one)) break;
sink(list[1]); // !`,
    'before it is another list': `for (const one of list) if (isBad(one)) return;
list = other; sink(list[1]); // !`,
  });
});
