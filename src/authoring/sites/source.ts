import type { TSESTree } from '@typescript-eslint/utils';
import type { VisitorKeys } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Facts, Scope } from '../../scope/index.ts';
import type { Sink } from '../sinks.ts';
import type { Site } from '../site.ts';

/** What the collection of sites is made from. */
export interface SiteSource {
  readonly ast: TSESTree.Program;
  readonly visitorKeys: VisitorKeys;
  readonly scope: Scope<KnownPlace>;
  readonly facts: Facts<KnownPlace>;
  /** Does the project's version of a package lie in a range? */
  readonly isVersion: (packageName: string, range: string) => boolean | undefined;
}

/** What a walk finds: positions that play a role, and positions that data must not reach. */
export interface Found {
  readonly sites: Site[];
  readonly sinks: Sink[];
}
