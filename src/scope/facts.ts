import type { FunctionNode } from '../ast/index.ts';
/**
 * What the tracer is told about the world. `scope` names no package: it walks places and asks for the next one.
 */

/**
 * A point reached from a package's exports, such as "an instance of pg's Pool". Equal places are the same object,
 * so they can be compared by identity.
 */
export interface Place {
  /** Canonical name, such as `pg:Pool#query()`, for messages and tests. */
  readonly name: string;
  /** The value here is the very value found there: `promisify(f)` is `f`. */
  readonly same: readonly SameValue[];
  /** The value itself, where the package fixes it: `constants.SSL_OP_NO_TLSv1` is a number. */
  readonly constant: string | number | boolean | undefined;
  /** What is found here is what an argument of the type names that led here: `Handler<Event>` is given an `Event`. */
  readonly typeArgument?: number | undefined;
}

/**
 * Functions that no call registers, known by the names they are exported under and by what their file is. All that is
 * given must hold.
 */
export interface Convention<P extends Place = Place> {
  /** Names of exports, each with members that lead on from there to the function; `*` stands for any. */
  readonly exports: readonly (readonly string[])[];
  /** Which files, by their path from the project's root. */
  readonly isFile: ((path: string) => boolean) | undefined;
  /** The directive at the head of the file, or of the function, which then needs no export. */
  readonly directive: string | undefined;
  /** Modules of which the file imports one, or a part of one; empty for no condition. */
  readonly imports: readonly string[];
  /** Words of which the file spells one; empty for no condition. */
  readonly words: readonly string[];
  /** Names that its parameters have, a list for each; empty for no condition. */
  readonly called: readonly (readonly string[])[];
  /** Members of which what it gives back has one; empty for no condition. */
  readonly answers: readonly string[];
  /** Methods that take such a function along with the path of a route. */
  readonly given: readonly string[];
  /** What the function is given. */
  parameter(index: number): P | undefined;
  /** What becomes of what it returns. */
  readonly getResult: () => P | undefined;
}

/** Where, seen from the call or member access that made a place, the same value is found. */
export interface SameValue {
  /** A position of the call, or what it was called on. */
  readonly from: number | 'receiver';
  /** Property names that lead on from there. */
  readonly path: readonly string[];
  /** Holds only where these positions of the call are given or left out. */
  readonly when: readonly { readonly argument: number; readonly present: boolean }[];
}

/** What is given at one position of a call, as it is, comes out at another: what a state is set to is what it is. */
export interface Pass {
  /** The position, seen from the call; where `by` is given, of calls of that member of what the call gives. */
  readonly index: number;
  readonly by: string | undefined;
  /** Is it what the function given there returns? */
  readonly isResult: boolean;
  /** Members that lead on from there. */
  readonly path: readonly string[];
  /** How many members lead from what the call gives to where it comes out. */
  readonly depth: number;
}

/** From where, seen from the call or member access that made a place, the value there takes what is in it. */
export interface Derivation {
  readonly from: number | 'receiver';
  /** The last of a range of arguments; the same as `from` for one. */
  readonly to: number;
  /** Members that lead on from there; `*` for any, `**` for everything within, `*key` for the names. */
  readonly path: readonly string[];
  readonly effects: readonly Effect[];
}

/**
 * What a function does to a text beside handing it on. `under`: what comes after the first argument is laid under it, so
 * that it cannot begin anew. `normalized`: `.` and `..` are resolved. `query`: it becomes part of a query, where it
 * decides neither scheme nor host. `rooted`: it begins at a root that `..` does not lead out of, but `%2e%2e%2f` may be in
 * it. `decoded`: `%2e` becomes `.`. `parsed`: an object is read from it. `part`: a part of it comes out, which need not
 * begin as the whole does. `absolute`: it begins at the root of all. `digest`: what comes out is nobody's data any more, but
 * whoever knows what went in knows it. `formatted`: the first of the arguments says how the others are written, and `%d` is
 * the place of a number.
 */
export type Effect =
  | 'absolute'
  | 'digest'
  | 'formatted'
  | 'under'
  | 'normalized'
  | 'query'
  | 'rooted'
  | 'decoded'
  | 'parsed'
  | 'part'
  | 'unescaped';

/** A position that a call checks, and for which kinds of sinks a good answer proves it harmless. */
export interface Check extends Derivation {
  readonly kinds: 'all' | readonly string[];
}

/**
 * A call that holds data against a schema. Positions are those of the call, except that `'callee'` is what is called and
 * `'receiver'` the object whose method is; paths are members of its result.
 */
export interface Validation {
  /** Where the schema is; undefined where it is nowhere that can be read. */
  readonly schema: number | 'receiver' | 'callee' | undefined;
  readonly data: number;
  /** Members that lead on from there to what the schema is of. */
  readonly dataPath: readonly string[];
  /** Where what passed is handed out. */
  readonly gives: readonly string[] | undefined;
  /** What is truthy where the data fits, and what is where it does not. */
  readonly tells: readonly string[] | undefined;
  readonly fails: readonly string[] | undefined;
  /** Does the call throw, or reject, where the data does not fit? */
  readonly throws: boolean;
  /** Is what does not fit handed out all the same? */
  readonly keeps: boolean;
}

/**
 * Where a schema stands that a value has passed before a function is given it, seen from the call that the function is
 * given to: an argument of it, or of a method that is called before in the chain.
 */
export interface SchemaPosition {
  readonly method: string | undefined;
  readonly argument: number;
  /**
   * Members that lead on from the argument. {@link PASSED_NAME} is the name that stands there on the way to the function, and
   * at the end that of the part which is asked about.
   */
  readonly members: readonly string[];
  /** Is it a text in GraphQL's schema language, in which the names that lead to the function tell of it? */
  readonly isOfTypes: boolean;
}

/**
 * Where schemas of the parts of a value stand by name: in a member of the object that the function itself is a member of.
 */
export interface SchemaBeside {
  readonly beside: string;
}

/** Stands for a name of the way to a schema that only the function, or the part that is asked about, tells. */
export const PASSED_NAME = '*';

/** One step of an access path; made by {@link component} only, so that spelling is in one place. */
export type Component = string & { readonly __component: never };

/** Spells the steps of an access path. */
export const component = {
  /** `.name`: a member. */
  member: (name: string): Component => make(`.${name}`),
  /** `()`: what a call gives. */
  result: make('()'),
  /** `~`: the call is a tagged template. */
  tag: make('~'),
  /** `new`: the call constructs. */
  construct: make('new'),
  /** `#`: an instance of it. */
  instance: make('#'),
  /** `(n)`: argument n, from 0. */
  argument: (index: number): Component => make(`(${index})`),
  /** `(-1)`: the last argument. */
  lastArgument: make('(-1)'),
  /** `(n:m)`: parameter m of the callback at argument n, which declares `count` parameters. */
  callback: (index: number, parameter: number, count: number): Component =>
    make(`(${index}:${parameter}/${count})`),
  /** `on:event(m)`: parameter m of a listener of that event. */
  event: (name: string, parameter: number): Component => make(`on:${name}(${parameter})`),
  /** `.*key`: the names of its members. */
  keys: make('.*key'),
  /** `@`: what it decorates. */
  decorated: make('@'),
  /** What the first argument of the call names a member of. */
  cell: make(':cell'),
  /** What `this` is in the function that stands here. */
  receiver: make(':this'),
  /** Parameter m of the function that stands here, which declares `count` parameters. */
  parameter: (index: number, count: number): Component => make(`:${index}/${count}`),
};

function make(text: string): Component {
  return text as Component;
}

/**
 * What a call makes of functions: one with arguments `bound` to it before those of a call, after them, or as a list; one that
 * waits for all of its arguments; several of which each is given what the one before gives, from the first or from the last.
 * `piped`: such a row that is run at once, on the first argument.
 */
export const MAKINGS = [
  'bound',
  'bound-last',
  'bound-list',
  'curried',
  'composed',
  'composed-back',
  'piped',
] as const;
export type Making = (typeof MAKINGS)[number];

/** Answers about packages and platform globals. Every answer is pure: the same question, the same place. */
export interface Facts<P extends Place = Place> {
  /** The exports of a module, by the specifier written in the code (`node:` or not); undefined when nothing is known. */
  module(specifier: string): P | undefined;
  /** A global of the platform that nothing in the file shadows. */
  global(name: string): P | undefined;
  /** An element of the platform as JSX spells it, `a`; its attributes are its members. */
  element(name: string): P | undefined;
  /** A value that nobody knows: rows lead on from it through members whose name is one platform's alone. */
  stranger(): P | undefined;
  /** The place one step on; undefined when nothing known lies that way. */
  step(place: P, next: Component): P | undefined;
  /** Names of the members of a place that something is known of. */
  members?(place: P): readonly string[];
  /** May anything be known of a member of that name, in the file? `false` is certain; left out, it may. */
  mayKnow?(name: string): boolean;
  /** What a call that gives this place makes of the functions that it is given. */
  making?(place: P): Making | undefined;
  /** Does a function of such a name, of which nothing else is known, make one that answers by a promise? Left out, none does. */
  isPromisifier?(name: string): boolean;
  /** What is known of a function of the file, because the file says so. */
  declared?(owner: FunctionNode): P | undefined;
  /** Functions that are known by how they are exported. */
  readonly conventions?: readonly Convention<P>[];
}

/** Where the value of a pass is given. */
export interface Giver {
  /**
   * `call`: to the call, or to a member of what it gives. `own`: to a method of the object itself. `exported`: by the
   * function that the file exports under a name.
   */
  readonly of: 'call' | 'own' | 'exported';
  /** The member that is called, or the name of the export; undefined for the call itself. */
  readonly name: string | undefined;
  /** Does it come out where that is called, in its turn, what the call gives: `createSignal().0()`? */
  readonly isCalled: boolean;
}

const OWN = 'this.';
const EXPORTED = 'export:';
const CALLED = '()';

/** Spells a giver as a pass keeps it in `by`; {@link readGiver} is the inverse. */
export function spellGiver({ of, name, isCalled }: Giver): string | undefined {
  if (of !== 'call') return (of === 'own' ? OWN : EXPORTED) + (name ?? '');
  return isCalled ? CALLED + (name ?? '') : name;
}

/** Reads what {@link spellGiver} has spelled. */
export function readGiver(by: string | undefined): Giver {
  if (by?.startsWith(OWN)) return { of: 'own', name: by.slice(OWN.length), isCalled: false };
  if (by?.startsWith(EXPORTED)) return { of: 'exported', name: by.slice(EXPORTED.length), isCalled: false };
  const isCalled = by?.startsWith(CALLED) === true;
  const name = isCalled ? by.slice(CALLED.length) : by;
  return { of: 'call', name: name === '' ? undefined : name, isCalled };
}
