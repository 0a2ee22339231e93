import type { ESLint, Linter } from 'eslint';
import type { Level } from '../project/index.ts';
import { explainSelector, selects } from '../threats/index.ts';
import { isInSet, OTHER_LANGUAGES, type Rules } from './presets.ts';
import type { ForThreats, ForThreatsOptions } from './types.ts';

/** Makes `forThreats` for a plugin. */
export function createForThreats(plugin: ESLint.Plugin, rules: Rules): ForThreats {
  return (...given) => {
    const { selectors, set } = readArguments(given);
    if (selectors.length === 0)
      throw new TypeError("forThreats: name at least one threat, such as 'S3' or 'NET-*'");
    const names = new Set(selectors.flatMap((selector) => selectRules(rules, selector, set)));
    return {
      name: `mitigate/for-threats(${selectors.join(', ')})`,
      plugins: { mitigate: plugin },
      ignores: OTHER_LANGUAGES,
      rules: Object.fromEntries(
        [...names]
          .sort()
          .map((name): [string, Linter.RuleEntry] => [`mitigate/${name}`, ['error', { level: set }]]),
      ),
    };
  };
}

function readArguments(given: readonly unknown[]): { selectors: string[]; set: Level } {
  const last = given.at(-1);
  const options = typeof last === 'object' && last !== null ? (last as ForThreatsOptions) : undefined;
  const set: unknown = options?.set ?? 'recommended';
  if (!isLevel(set)) {
    throw new TypeError(`forThreats: set is 'recommended' or 'strict', not ${JSON.stringify(set)}`);
  }
  const unknown = Object.keys(options ?? {}).find((key) => key !== 'set');
  if (unknown !== undefined) throw new TypeError(`forThreats: no such option '${unknown}'; there is 'set'`);
  const selectors = (options === undefined ? given : given.slice(0, -1)).map((selector) => {
    if (typeof selector === 'string') return selector;
    throw new TypeError(`forThreats: expected the id of a threat, found ${JSON.stringify(selector)}`);
  });
  return { selectors, set };
}

function isLevel(value: unknown): value is Level {
  return value === 'recommended' || value === 'strict';
}

function selectRules(rules: Rules, selector: string, set: Level): string[] {
  const explained = explainSelector(selector);
  if (!explained.known) {
    throw new TypeError(
      `forThreats: no such id '${selector}'; did you mean ${explained.nearest.join(', ')}?`,
    );
  }
  const matching = Object.entries(rules).flatMap(([name, rule]) =>
    rule.meta.docs !== undefined && selects(selector, rule.meta.docs) ? [{ name, rule }] : [],
  );
  const selected = matching.filter(({ rule }) => isInSet(rule, set));
  if (selected.length > 0) return selected.map(({ name }) => name);
  throw new TypeError(`forThreats: '${selector}' (${explained.title}) selects no rule: ${explainNone()}`);

  function explainNone(): string {
    if (matching.length > 0) {
      return `${matching.map(({ name }) => name).join(', ')} speaks under strict only; add { set: 'strict' }`;
    }
    if (explained.known && explained.mitigationKind === 'process') {
      return `it is a process${explained.why === undefined ? '' : `. ${explained.why}`}`;
    }
    return 'its rules are planned and not here yet';
  }
}
