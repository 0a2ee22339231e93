import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { lint } from '../support/test-rule.ts';
import { runFence } from './fences.ts';
import { parsePage } from './markdown.ts';

const RULE = 'no-disabled-certificate-validation';
const FLAW = `import https from 'node:https';
https.get('https://api.example.com', { rejectUnauthorized: false });`;

/** What the linter prints for the flaw, with lines broken at its commas. */
const OUTPUT = (lint(rules[RULE], FLAW, {})[0]?.message ?? '').replaceAll(', ', ',\n    ');

/** Runs the last fence of a page as if it stood on the page of a rule. */
async function run(page: string): Promise<string> {
  const { fences } = parsePage(page);
  const last = fences.at(-1);
  return last === undefined ? 'no fence' : (await runFence(last, RULE, fences.at(-2))).join('; ');
}

const fence = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\``;

describe('a piece of code in the docs is as it says', () => {
  it.each([
    ['a report with its mark', `## Reported\n${fence('ts', `${FLAW} // !verificationDisabled`)}`],
    ['code below no heading', fence('ts', 'export {};')],
    ['code that is fine', `## Instead\n${fence('js', FLAW.replace('false', 'true'))}`],
    [
      'a hardening repair',
      `${fence('ts fix=hardening', FLAW)}\n${fence('ts fixed', FLAW.replace('false', 'true'))}`,
    ],
    [
      'a config',
      fence(
        'js eslint-config',
        `import m from 'eslint-plugin-mitigate';\nexport default [m.configs.recommended];`,
      ),
    ],
    [
      'a config of defineConfig',
      fence(
        'ts eslint-config',
        `import { defineConfig } from 'eslint/config';\nimport mitigate from 'eslint-plugin-mitigate';
export default defineConfig({ plugins: { mitigate }, extends: ['mitigate/strict'] });`,
      ),
    ],
    [
      'a sample of the output, wherever its lines break',
      `${fence('ts', `${FLAW} // !verificationDisabled`)}\n${fence('text', OUTPUT)}`,
    ],
    ['JSON', fence('json', '{ "level": "strict" }')],
    [
      'commands',
      fence(
        'sh',
        'npm ci && npm run build\nnpm test # all of them\nnpm install --save-dev eslint\nnpx mitigate scan --fix src',
      ),
    ],
  ])('%s', async (_, page) => {
    expect(await run(page)).toBe('');
  });

  it.each([
    ['a report without a mark', `## Reported\n${fence('ts', FLAW)}`, /reported \[2 verificationDisabled\]/],
    ['a mark without a report', `## Reported\n${fence('ts', 'f(); // !verificationDisabled')}`, /marked \[1/],
    ['a flaw among what is fine', `## Instead\n${fence('ts', FLAW)}`, /under recommended/],
    [
      'a mark among what is fine',
      `## Not reported\n\n- x\n\n  \`\`\`ts\n  f(); // !tainted\n  \`\`\``,
      /marks below/,
    ],
    ['code that does not parse', fence('ts', 'const = ;'), /Parsing|expected/i],
    ['another repair', `${fence('ts fix=hardening', FLAW)}\n${fence('ts fixed', FLAW)}`, /this instead/],
    [
      'a repair that is a suggestion only',
      `${fence('ts', FLAW)}\n${fence('ts fixed', 'f();')}`,
      /this instead/,
    ],
    ['a config without the plugin', fence('js eslint-config', 'export default [];'), /no rule of the plugin/],
    ['JSON with a comma', fence('json', '{ "a": 1, }'), /JSON/],
    ['a script that is not there', fence('sh', 'npm run no-such-script'), /no-such-script/],
    ['an option that ESLint does not have', fence('sh', 'npx eslint --no-such .'), /--no-such/],
    ['an option that our command does not have', fence('sh', 'npx mitigate scan --fx src'), /'--fx'/],
    ['a command that we do not have', fence('sh', 'npx mitigate scna'), /no such command/],
    ['a program of somebody else', fence('sh', 'make all'), /not executed/],
    [
      'output of other code',
      `${fence('ts', FLAW)}\n${fence('text', 'all is well')}`,
      /the output is: `reject/,
    ],
    ['output of nothing', fence('text', OUTPUT), /no code stands before/],
    ['a language nobody runs', fence('ruby', 'puts 1'), /not executed/],
    ['no language', fence('', 'text'), /not executed/],
  ])('would notice %s', async (_, page, complaint) => {
    expect(await run(page)).toMatch(complaint);
  });
});
