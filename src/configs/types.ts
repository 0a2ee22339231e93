import type { ESLint, Linter, Rule } from 'eslint';
import type { Level, MitigateSettings } from '../project/index.ts';
import type { RuleName } from '../rules/names.ts';
import type { CatalogueId, CweId, OwaspId, StrideLetter } from '../threats/index.ts';

/** What `forThreats` selects rules by: any id of the catalogue, a STRIDE letter, a weakness, or a pattern with `*`. */
export type ThreatSelector = CatalogueId | CweId | OwaspId | StrideLetter | (string & {});

/** Options of `forThreats`. */
export interface ForThreatsOptions {
  /** How much the selected rules report. Default `'recommended'`. */
  readonly set?: Level;
}

/** Makes one config object that holds the rules which counter the given threats. */
export type ForThreats = (
  ...selectors:
    readonly ThreatSelector[] | readonly [...selectors: ThreatSelector[], options: ForThreatsOptions]
) => Linter.Config;

/** The plugin object, in ESLint's own types. */
export interface MitigatePlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: 'mitigate' };
  readonly rules: Record<RuleName, Rule.RuleModule>;
  readonly configs: { readonly recommended: Linter.Config; readonly strict: Linter.Config };
  readonly forThreats: ForThreats;
  readonly defineSettings: (settings: MitigateSettings) => MitigateSettings;
}
