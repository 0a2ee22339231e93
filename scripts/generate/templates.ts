import type { Output } from './output.ts';
import { SECTIONS } from './rule-pages.ts';

/** What a new rule is made from. */
export interface NewRule {
  readonly family: string;
  readonly name: string;
  readonly counters: readonly string[];
  readonly cwe: readonly string[];
  readonly set: string;
}

const SAFE = `import https from 'node:https';
https.get('https://api.example.com', { rejectUnauthorized: true });`;

const FLAWED = `import https from 'node:https';
https.get('https://api.example.com', { rejectUnauthorized: false }); // !switchedOff`;

/**
 * The three files of a new rule. The rule is a small one that works: its author puts another role and another judge in
 * its place. The page says nothing about the attack and the limits yet, so the repository stays red until it does.
 */
export function createTemplates(rule: NewRule): Output[] {
  return [
    { path: `src/rules/${rule.family}/${rule.name}.ts`, text: printRule(rule) },
    { path: `tests/rules/${rule.family}/${rule.name}.test.ts`, text: printTest(rule) },
    { path: `docs/rules/${rule.name}.md`, text: printPage(rule) },
  ];
}

function printRule({ name, counters, cwe, set }: NewRule): string {
  const [verb = '', ...words] = name.split('-');
  const demand = { no: 'Disallow', prefer: 'Prefer' }[verb] ?? 'Require';
  return `import { callRule } from '../../authoring/index.ts';

export default callRule({
  name: '${name}',
  docs: {
    description: '${demand} ${words.join(' ')}.',
    counters: [${counters.map((id) => `'${id}'`).join(', ')}],
    cwe: [${cwe.map((id) => `'${id}'`).join(', ')}],
  },
  messages: {
    // The id names the state found. The text is evidence, then remedy; the threats are added at its end.
    switchedOff: { set: '${set}', text: '\`{{api}}\` is told not to; leave the option on.' },
  },
  judges: {
    // The role that knowledge rows give to the values the rule judges.
    'tls-verify': {
      value(value, { site }) {
        if (value.kind !== 'literal' || value.value !== false) return undefined;
        return { message: 'switchedOff', data: { api: site.api } };
      },
    },
  },
});
`;
}

function printTest({ family, name, set }: NewRule): string {
  const flawed = set === 'strict' ? `{ level: 'strict', code: \`${FLAWED}\` }` : `\`${FLAWED}\``;
  return `import rule from '../../../src/rules/${family}/${name}.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'the option left on': \`${SAFE}\`,
  },
  vulnerable: {
    'the option switched off': ${flawed},
  },
});
`;
}

function printPage({ set }: NewRule): string {
  const fence = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\`\n`;
  const texts: Readonly<Partial<Record<(typeof SECTIONS)[number], string>>> = {
    Reported: fence(set === 'strict' ? 'ts level=strict' : 'ts', FLAWED),
    Instead: fence('ts', SAFE),
    'Not reported': '- The option left on\n',
    Options: 'None but `level`.\n',
  };
  return SECTIONS.map((section) => `## ${section}\n\n${texts[section] ?? ''}`).join('\n');
}
