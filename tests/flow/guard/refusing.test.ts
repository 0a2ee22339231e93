import { describe } from 'vitest';
import { served } from '../world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  served(table, {
    head: `import { assertSafe, assertPublicUrl, validateUrl, rejectPrivateHosts, checkAllowedHost, checkFileExists, requireLogin, ensureDir, isSafe } from './checks'; import { fineIn } from 'kinds';`,
  });
};

describe('functions of other files that throw at what they do not like, by their names', () => {
  all({
    'called before': `assertSafe(x); sink(x);`,
    'called of a member': `const at = { url: x }; assertPublicUrl(at.url); sink(at.url);`,
    'waited for': `await validateUrl(x); sink(x);`,
    'that refuse': `rejectPrivateHosts(x); sink(x);`,
    'that check': `checkAllowedHost(x); sink(x);`,
    'called for another': `assertSafe(y);
sink(x); // !`,
    'called later': `sink(x); // !
assertSafe(x);`,
    'called at times': `if (y.a) assertSafe(x);
sink(x); // !`,
    'that are about something else': `checkFileExists(x); requireLogin(x); ensureDir(x);
sink(x); // !`,
    'that answer, and nobody asks': `isSafe(x);
sink(x); // !`,
    'of a package, that answer, and nobody asks': `fineIn(x);
sink(x); // !`,
    'given the whole request': `validateUrl(req);
sink(req.query.x); // !`,
    'given a whole body': `const { body } = req; validateUrl(body);
sink(body.x); // !`,
  });
});
