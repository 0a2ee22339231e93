import type { ESLint, Linter } from 'eslint';
import type { MitigateRule } from '../authoring/index.ts';
import type { Level } from '../project/index.ts';

/** Rules by name, as the registry holds them. */
export type Rules = Readonly<Record<string, MitigateRule>>;

/**
 * Files of other languages. A preset without `files` applies to whatever the project lints, and a JavaScript rule
 * must not meet a language it cannot read.
 */
export const OTHER_LANGUAGES = [
  '**/{Dockerfile,Containerfile}',
  '**/{Dockerfile,Containerfile}.*',
  '**/*.{dockerfile,containerfile,Dockerfile,Containerfile}',
  '**/*.{json,jsonc,json5}',
  '**/*.{yml,yaml}',
  '**/*.{md,markdown}',
  '**/*.{css,html}',
];

/** Does a rule have a message that speaks under a level? */
export function isInSet(rule: MitigateRule, level: Level): boolean {
  return rule.meta.docs?.sets.includes(level) === true;
}

/** The preset of a level: every rule with something to say under it, and the level for all of them. */
export function createPreset(plugin: ESLint.Plugin, rules: Rules, level: Level): Linter.Config {
  const names = Object.keys(rules).filter((name) => {
    const rule = rules[name];
    return rule !== undefined && isInSet(rule, level);
  });
  return {
    name: `mitigate/${level}`,
    plugins: { mitigate: plugin },
    ignores: OTHER_LANGUAGES,
    settings: { mitigate: { level } },
    rules: Object.fromEntries(names.map((name) => [`mitigate/${name}`, 'error'])),
  };
}
