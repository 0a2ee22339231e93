import { describe } from 'vitest';
import { served } from '../world.ts';

describe('where a URL can lead: a beginning that is put before what lacks it', () => {
  served(
    {
      'a slash': `if (!x.startsWith('/')) x = '/' + x;
load('https://a.com' + x);
go(x); // !`,
      'a slash, in a template': `if (!x.startsWith('/')) { x = \`/\${x}\`; } load('https://a.com' + x);`,
      'a slash, by its place': `if (x[0] !== '/') x = '/' + x; load('https://a.com' + x);`,
      'a slash, by charAt': `if (x.charAt(0) !== '/') x = '/' + x; load('https://a.com' + x);`,
      'a folder': `if (!x.startsWith('/app/')) x = '/app/' + x; go(x);`,
      'the beginning and more': `if (!x.startsWith('/')) x = '/app/' + x; load('https://a.com' + x);`,
      'a slash, and a word about it': `if (!x.startsWith('/')) { y.warn('no slash'); x = '/' + x; } load('https://a.com' + x);`,
      'another beginning': `if (!x.startsWith('/')) x = './' + x;
load('https://a.com' + x); // !`,
      'less than was asked for': `if (!x.startsWith('/app/')) x = '/' + x;
go(x); // !`,
      'where it is there': `if (x.startsWith('/')) x = '/' + x;
load('https://a.com' + x); // !`,
      'another character': `if (x[1] !== '/') x = '/' + x;
load('https://a.com' + x); // !`,
      'more often than not': `if (!x.startsWith('/')) { while (y.a) x = '/' + x; }
load('https://a.com' + x); // !`,
      'something else besides': `if (!x.startsWith('/')) { x = '/' + x; x = req.query.y; }
load('https://a.com' + x); // !`,
    },
    { head: `import { run, launch, plainly, build, invoke } from 'kinds';` },
  );
});
