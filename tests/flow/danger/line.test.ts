import { describe } from 'vitest';
import { cases, served } from '../world.ts';

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

describe('lines of a protocol: what is done to what stands in them', () => {
  served(
    {
      'operations on it': `
say('GET ' + x.trim()); // !
say('GET ' + plainly(x)); // !
say(('GET ' + x).trim()); // !
say(x.trim()); say(plainly(x));`,
      'each beginning': [
        'GET ',
        'HEAD ',
        'POST ',
        'PUT ',
        'DELETE ',
        'PATCH ',
        'OPTIONS ',
        'CONNECT ',
        'TRACE ',
        'HTTP/1',
        'HELO ',
        'EHLO ',
        'VRFY ',
        'EXPN ',
        'RCPT TO:',
        'MAIL FROM:',
        'AUTH ',
        'USER ',
        'PASS ',
        'STOR ',
        'RETR ',
        'DELE ',
        'CWD ',
        'From: ',
        'To: ',
        'Cc: ',
        'Bcc: ',
        'Subject: ',
        'Reply-To: ',
        'Host: ',
        'Location: ',
        'Set-Cookie: ',
        'Content-Type: ',
        'X-Api-Name: ',
        'get ',
      ]
        .map((start) => `\nsay('${start}' + x); // !`)
        .join(''),
      'no beginning': `say('GETTING ' + x); say('a GET ' + x); say('HTTP/2 ' + x); say('Form: ' + x); say('Contents-Type: ' + x); say('X: ' + x);`,
    },
    { head: `import { plainly } from 'kinds';` },
  );
});
