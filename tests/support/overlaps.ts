import parser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const linter = new Linter({ configType: 'flat' });

/** The rules that speak of a piece of code, of all there are. */
function listRules(code: string, level: 'recommended' | 'strict'): string[] {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { mitigate: { rules: rules as unknown as Record<string, Rule.RuleModule> } },
    rules: Object.fromEntries(Object.keys(rules).map((name) => [`mitigate/${name}`, 'error'])),
    settings: { mitigate: { level } },
  };
  return linter
    .verify(code, config, { filename: 'src/app.ts' })
    .map(({ ruleId }) => ruleId?.replace('mitigate/', '') ?? 'no rule');
}

/** Code with one flaw, the rule that speaks of it, and the level from which on it does. */
export type Overlap = readonly [name: string, rule: string, level: 'recommended' | 'strict', code: string];

/** Tests that of all rules one speaks of each flaw, once. */
export function testOverlaps(flaws: readonly Overlap[]): void {
  describe('one flaw is one report', () => {
    it.each(flaws)('%s', (_name, rule, level, code) => {
      expect(listRules(code, 'strict')).toEqual([rule]);
      expect(listRules(code, 'recommended')).toEqual(level === 'recommended' ? [rule] : []);
    });
  });
}
