import type { Kind } from './knowledge/index.ts';

export type { Kind };

/** Kinds of sinks, by the names that rows and settings use; `all` for every one. */
export type SinkKind = Kind | 'all';

/**
 * A value that is harmless for kinds of sinks, whatever it was made from: what a sanitizer gives. Only an assertion makes
 * one, so that the places that vouch are few and can be searched for.
 */
export type Sanitized<K extends SinkKind, Value = string> = Value & {
  readonly '~mitigate': Readonly<Record<K, true>>;
};

/** How a project classifies its data. */
export type Classification = 'secret' | 'confidential' | 'personal';

/**
 * A value of which the project says who may see it: `email: Classified<'personal'>`. Any value of the type is one; the mark
 * is there for the rules alone.
 */
export type Classified<C extends Classification, Value = string> = Value & { readonly '~classified'?: C };

/** A value that nobody else has had a hand in: it is harmless for kinds of sinks as it is. */
export type Trusted<K extends SinkKind, Value = string> = Sanitized<K, Value>;
