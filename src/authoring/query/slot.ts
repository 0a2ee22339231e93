import type { TSESTree } from '@typescript-eslint/utils';
import type { Edit } from '../repair.ts';

/** A value that leaves the text. */
export interface BoundValue {
  readonly code: string;
  /** What its placeholder is called, where placeholders have names. */
  readonly name: string;
}

/** How placeholders are written. */
export interface PlaceholderStyle {
  /** The placeholder that comes as the n-th, from 1. */
  readonly spell: (n: number, name: string) => string;
  /** Text that holds this may have placeholders already; some drivers look for them in quotes, too. */
  readonly sign: RegExp;
  /** Can others stand before it, so that it is counted on from the highest? */
  readonly isCounted?: boolean;
  /** Does what it is compared with decide about the type of a parameter? Elsewhere it is made a text, as it was. */
  readonly isTypedByServer?: boolean;
  /** Does a parameter mean what a literal means, for every server that is asked this way? */
  readonly isLikeLiteral: boolean;
}

/** Where a query takes the values of its placeholders. */
export interface ValuesSlot {
  readonly style: PlaceholderStyle;
  /** Are there values already? */
  readonly isFilled: boolean;
  /** The expression of the text of SQL. */
  readonly text: TSESTree.Node;
  /** Adds values behind those that are there. */
  readonly add: (values: readonly BoundValue[]) => Edit;
  /** The values stay in the text, as holes of a tag that takes the place of the call. */
  readonly asTag?: (template: string) => Edit;
}
