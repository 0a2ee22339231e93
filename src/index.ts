import type { ESLint, Rule } from 'eslint';
import { createForThreats, createPreset, type MitigatePlugin } from './configs/index.ts';
import { defineSettings } from './project/index.ts';
import { rules, type RuleName } from './rules/index.ts';
import { version } from './version.ts';

const base = {
  meta: { name: 'eslint-plugin-mitigate', version, namespace: 'mitigate' as const },
  // The rules are typed by typescript-eslint, whose types ESLint's own do not accept.
  rules: rules as unknown as Record<RuleName, Rule.RuleModule>,
  configs: {},
} satisfies ESLint.Plugin;

/** One config object that holds the rules which counter the given threats, weaknesses or STRIDE letters. */
const forThreats = createForThreats(base, rules);

const plugin: MitigatePlugin = Object.assign(base, {
  configs: {
    recommended: createPreset(base, rules, 'recommended'),
    strict: createPreset(base, rules, 'strict'),
  },
  forThreats,
  defineSettings,
} as const);

export default plugin;
export { defineSettings, forThreats, plugin as 'module.exports' };
export type { ForThreats, ForThreatsOptions, MitigatePlugin, ThreatSelector } from './configs/index.ts';
export type { Kind, Role, SourceName } from './knowledge/index.ts';
export type { MitigateSettings, Model, Models } from './project/index.ts';
export type { RuleName };
