import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` is its data. */
const serve = (body: string): string => `
server.get((req) => { const x = req.query.x;
${body}
 });`;

const all = (table: Readonly<Record<string, string>>): void => {
  cases(Object.fromEntries(Object.entries(table).map(([name, body]) => [name, serve(body)])));
};

describe('text that is sent, and lines of a protocol', () => {
  all({
    'text alone': 'say(x);',
    'text with a word of its own': `say('note: ' + x);`,
    'a line of HTTP': 'say(`GET /${x} HTTP/1.1`); // !',
    'a header': `say('X-Name: ' + x); // !`,
    'a line of mail': 'say(`RCPT TO:<${x}>`); // !',
    'what stands before a line break': 'say(`${x}\\r\\n`); // !',
    'a line put together before': `const line = 'Subject: ' + x; say(line); // !`,
    'a line without line breaks': `say('Subject: ' + x.replace(/[\\r\\n]/g, ' '));`,
    'an encoded part of a line': `say('GET /' + encodeURIComponent(x));`,
    both: `say(x); say('Host: ' + x); // !`,
  });
});

describe('sources that some kinds of sinks take', () => {
  all({
    'an answer that is run': 'evaluate(fetched()); // !',
    'an answer as a path, as text': 'open(fetched()); sink(fetched());',
    'the name of an entry as a path': 'open(packed()); // !',
    'the name of an entry that is run': 'evaluate(packed()); sink(packed());',
  });
});
