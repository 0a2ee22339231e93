import type { TSESTree } from '@typescript-eslint/utils';
import type { Surroundings } from '../../flow/index.ts';
import type { Kind, KnownPlace, Role } from '../../knowledge/index.ts';
import type { Level } from '../../project/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { ArrivalSource, Traced } from './source.ts';
import type { Verdict } from '../create-rule.ts';
import type { FileView } from '../file.ts';
import type { Messages, Repairs } from '../messages.ts';
import type { Site } from '../site.ts';
import type { Sink } from '../sinks.ts';

/** What is known of the data at a sink, for a judge. */
export interface Arrival<O extends object> {
  readonly sink: Sink;
  readonly options: O;
  readonly level: Level;
  readonly scope: Scope<KnownPlace>;
  readonly file: FileView;
  /** What is known of another expression, at a sink of this kind. */
  readonly trace: (node: TSESTree.Node) => Traced;
  /** Does data of others also reach a sink of another kind at the same call, where another rule reports it? */
  readonly isTaintedAs: (kind: Kind) => boolean;
  /** Sites of the file at which a role is played. */
  readonly getSites: (role: Role) => readonly Site[];
  /** Sinks of the file of a kind. */
  readonly getSinks: (kind: Kind) => readonly Sink[];
  /** Does the text of the file hold a name, in whatever case? */
  readonly spells: (name: string) => boolean;
  /** A node as the code spells it; for repairs. */
  readonly getText: (node: TSESTree.Node) => string;
  /** Is the file written in TypeScript? What a repair adds is typed then. */
  readonly isTyped: boolean;
}

/** Data of others arrives. */
export interface TaintedArrival<O extends object> extends Arrival<O> {
  readonly source: ArrivalSource;
  /** Constant text that what arrives is put together with, from the sink on. */
  readonly around: readonly Surroundings[];
  /** The expression in what is given to the sink through which it comes in: a member's value, what is spread. */
  readonly entry: TSESTree.Node | undefined;
  /** What it is part of on the way, from the source to the sink. */
  readonly way: readonly TSESTree.Node[];
  /** Can all be guessed that it is put together with on the way? */
  readonly isGuessable: () => boolean;
}

/** Something arrives that the file does not show. */
export interface UnknownArrival<O extends object> extends Arrival<O> {
  /** Constant text that it is put together with, from the sink on. */
  readonly around: readonly Surroundings[];
  /** What it is part of on the way, from where nobody knows further to the sink. */
  readonly way: readonly TSESTree.Node[];
}

/** Judges what arrives at sinks of a kind. */
export interface FlowJudge<M extends Messages, R extends Repairs, O extends object> {
  /** Data of others arrives. */
  readonly tainted: (arrival: TaintedArrival<O>) => Verdict<M, R> | undefined;
  /** Something arrives that the file does not show, as part of a text that is put together. */
  readonly composed?: (arrival: UnknownArrival<O>) => Verdict<M, R> | undefined;
  /** Something arrives that the file does not show, put together or not. Asked under `strict` only. */
  readonly unknown?: (arrival: UnknownArrival<O>) => Verdict<M, R> | undefined;
  /** Asked about with the dangers of another kind, at the same sinks. */
  readonly as?: Kind;
  /** Fields that are asked about in place of the names of all, where a row of the kind leads to those. */
  readonly fields?: readonly string[];
  /** Something arrives that the file does not show, put together or not. Asked at any level. */
  readonly unseen?: (arrival: Arrival<O>) => Verdict<M, R> | undefined;
  /** Judges what arrives with the dangers of another kind, where it arrives with none of this one. Asked under `strict` only. */
  readonly otherwise?: FlowJudge<M, R, O> & { readonly as: Kind };
}
