import type { Place } from '../scope/index.ts';
import type { Source } from './edge.ts';
import type { Passed } from './entry.ts';

/** What is known of the data at a sink. */
export type Verdict<P extends Place = Place> =
  /** Somebody else's data arrives; the way leads from the source to the sink. */
  | { readonly kind: 'tainted'; readonly source: Source; readonly way: readonly Passed<P>[] }
  /** Nobody else's data does, as far as the file shows, but something does that the file does not show. */
  | { readonly kind: 'unknown'; readonly way: readonly Passed<P>[] }
  | { readonly kind: 'clean' };
