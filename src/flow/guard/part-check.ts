import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from '../../scope/index.ts';
import type { PatternFacts } from '../characters.ts';
import type { Proof } from '../validation/proof.ts';

/** What a middleware checks of a part of a request. */
export interface PartCheck<P extends Place = Place> {
  /** From the request: `query.id`. */
  readonly steps: readonly string[];
  readonly tests: readonly {
    readonly place: P;
    readonly node: TSESTree.Node;
    readonly pattern: PatternFacts | undefined;
    /** Nobody can look into it: it may refuse whatever it likes. */
    readonly isUnseen: boolean;
  }[];
  /** What a schema proves of what the steps lead to, and members that lead on from there. */
  readonly prove?: (steps: readonly string[]) => Proof;
}
