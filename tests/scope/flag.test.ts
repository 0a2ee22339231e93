import { describe, expect, it } from 'vitest';
import { flagged } from './world.ts';

const FLAGS = ['legacy', 'features.legacyMd5'];
const ask = (code: string): string => flagged(code, FLAGS);

describe('code behind a declared flag', () => {
  it.each([
    'if (legacy) ask()',
    'if (features.legacyMd5) ask()',
    'if (this.features.legacyMd5 && other) ask()',
    'if (features.legacyMd5 === true) ask()',
    'if (features.legacyMd5 !== false) ask()',
    'if (!legacy) {} else ask()',
    'legacy ? ask() : other()',
    'legacy && ask()',
    'function f() { if (!legacy) return; ask() }',
    'const isOld = features.legacyMd5; if (isOld) ask()',
    "import { features as all } from './features'; if (all.legacyMd5) ask()",
    "import * as module from './features'; if (module.features.legacyMd5) ask()",
  ])('%s', (code) => {
    expect(ask(code)).toBe('behind');
  });
  it.each([
    'ask()',
    'if (other) ask()',
    'if (!legacy) ask()',
    'if (legacy || other) ask()',
    'if (features.legacyMd5 === false) ask()',
    'legacy ? other() : ask()',
    'if (other.legacyMd5) ask()',
    "if (process.env.NODE_ENV === 'development') ask()",
    'if (isDev) ask()',
    'const config = { development: { a: ask() }, production: {} }',
  ])('not %s', (code) => {
    expect(ask(code)).toBe('anywhere');
  });
  it('no flag is declared', () => {
    expect(flagged('if (legacy) ask()', [])).toBe('anywhere');
  });
});
