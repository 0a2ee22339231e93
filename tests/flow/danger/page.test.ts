import { describe } from 'vitest';
import { served } from '../world.ts';

describe('a body that browsers look at to see what it is', () => {
  served(
    {
      'as it is': `
body(x); // !
body(x.trim()); // !
body(plainly(x)); // !`,
      'that begins with it': `
body(x + '!'); // !
body(\`\${x}\${y}\`); // !`,
      'with it in it': `
body('<b>' + x); // !
body('hello ' + x); // !`,
      'as JSON': `body(JSON.stringify(x)); body(JSON.stringify({ x })); body(JSON.stringify(x) + '\\n'); body(JSON.stringify(x).trim());`,
      'as JSON in a page': `
body('<script>' + JSON.stringify(x)); // !
body('<script>' + JSON.stringify({ x })); // !`,
      'as JSON with markup in it': `body(JSON.stringify('<b>' + x)); body(JSON.stringify(x + '<b>'));`,
      encoded: `body(encodeURIComponent(x)); body(Number(x));`,
    },
    { head: `import { body, plainly } from 'kinds';` },
  );
});
