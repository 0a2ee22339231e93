import type { ESLint, Linter } from 'eslint';
import { textRule, type MitigateRule } from '../../src/authoring/index.ts';
import { createForThreats, createPreset } from '../../src/configs/index.ts';
import type { Level } from '../../src/project/index.ts';
import type { CatalogueId, CweId } from '../../src/threats/index.ts';

/** A rule that says at the top of every file under which levels it speaks, and what its option is. */
function toyRule(
  name: string,
  sets: readonly Level[],
  counters: readonly CatalogueId[],
  cwe: readonly CweId[],
): MitigateRule {
  return textRule({
    name,
    docs: { description: 'Require a toy.', counters, cwe },
    messages: Object.fromEntries(sets.map((set) => [set, { set, text: `${set} {{word}}` }])),
    options: {
      schema: { word: { type: 'string', description: 'A word.' } },
      defaults: { word: 'default' },
    },
    *judge({ root }, { word }) {
      for (const message of sets) yield { message, node: root, data: { word } };
    },
  });
}

const toys = {
  'no-toy-flaw': toyRule('no-toy-flaw', ['recommended', 'strict'], ['NET-2', 'NET-2.1', 'S3'], ['CWE-295']),
  'require-toy-control': toyRule('require-toy-control', ['strict'], ['S-4', 'S3'], ['CWE-306']),
  'prefer-toy-choice': toyRule('prefer-toy-choice', ['recommended'], ['AV-CSRF', 'D-1'], ['CWE-352']),
};

const plugin = { meta: { name: 'toy' }, rules: toys as unknown as ESLint.Plugin['rules'] } as ESLint.Plugin;

/** The presets and the selection of the plugin, over rules that are always the same. */
export const toy = {
  recommended: createPreset(plugin, toys, 'recommended'),
  strict: createPreset(plugin, toys, 'strict'),
  forThreats: createForThreats(plugin, toys),
} as const;

/** The names of the rules a config switches on, without the prefix. */
export function namesOf({ rules = {} }: Linter.Config): string[] {
  return Object.keys(rules).map((name) => name.replace('mitigate/', ''));
}
