import type { Effect, SchemaBeside } from '../../scope/facts.ts';
import type { Role } from './roles.ts';
import type { Kind, SourceName } from './vocabulary.ts';

/** A constant that a position of the call must have, or whether it is there at all. */
export type Condition =
  | Constant
  | { readonly not: Constant }
  /** The same, and it holds as well where nobody can tell. */
  | { readonly unless: Constant }
  /** One of these constants, or what rows prove to be so called; without a constant, nothing else is. */
  | { readonly in: readonly Constant[]; readonly proven?: string }
  /** The same, where what is given is known in part only: it can be one of these. */
  | { readonly canBe: readonly Constant[] }
  /** None of these constants. */
  | { readonly notIn: readonly Constant[] }
  /** Whether what is found there counts as true; left out, it counts as false. */
  | { readonly truthy: boolean }
  /** An instance of a class of that name, of which a client is given one for each thing that it can do; made with options that are these constants. */
  | { readonly made: readonly string[]; readonly with?: Readonly<Record<string, Constant>> }
  /** A function that gives what it is given, as it is; or one of which nobody sees that it does. */
  | { readonly identity: boolean }
  /** A list in which the export of one module stands, alone or at the head of a list, and that of none of the others. */
  | { readonly lists: string; readonly without: readonly string[] }
  /** A list, or an object of lists, in which nobody sees a text that fits a pattern, with one that does not. */
  | { readonly lacks: RegExp; readonly such: string }
  /** A regular expression of which nobody sees that a text fits it, with one that refuses that. */
  | { readonly refuses: string; readonly such: RegExp }
  /** A constant text that fits a pattern, with one that does. */
  | { readonly matches: RegExp; readonly such: string }
  /** Nothing that the file shows is there: what is not shown may be. */
  | { readonly shown: false }
  /**
   * A text whose constant beginning fits a pattern, whatever follows, with one that does; what is not shown does not. A file
   * that has such a text spells what fits the second pattern; without one any file may have it.
   */
  | { readonly begins: RegExp; readonly such: string; readonly spelled?: RegExp };

/** A constant that a position can have. */
export type Constant = string | number | boolean | null;

/** Whether a position of the call is given. */
export type Presence = 'present' | 'absent';

/** Where a fact holds: a path, or a path with conditions on the call it goes through and on the package's version. */
export type Row =
  | string
  | {
      readonly at: string;
      /** Paths relative to the call, such as `(1).eval`, or to the one that made what is called or has the method, `()(0).shell`, and the constant, `'absent'` or `'present'` found there. */
      readonly when?: Readonly<Record<string, Condition>>;
      /** Versions the fact holds for, as a range: `>=4.1`. */
      readonly versions?: string;
      /** For a role whose row ends at a call: what playing it amounts to, as if it were given: `MD5()` is `'md5'`. */
      readonly is?: Constant;
      /** The method of the same object that does the same without the harm, for repairs. */
      readonly instead?: string;
    };

/** A call that holds data against a schema. The last three are members of what the call gives; `''` is that itself. */
export interface ValidationRow {
  /** The argument the data is; the call is that to which it belongs. */
  readonly data: string;
  /** The argument the schema is, what the method is called on, or what is called; none where nobody can read it. */
  readonly schema?: string;
  /** Where what passed is handed out. */
  readonly gives?: string;
  /** What is truthy where the data fits. */
  readonly tells?: string;
  /** What is truthy where it does not. */
  readonly fails?: string;
  /** Does the call throw, or reject, where the data does not fit? */
  readonly throws?: boolean;
  /** Is what does not fit handed out all the same, so that somebody has to look at `fails`? */
  readonly keeps?: boolean;
}

/** The rows of one package: a pure table. Every list may be left out. */
export interface PackageFacts {
  /**
   * The specifier it is imported by; `global` for the globals of the platform, `jsx` for the elements that JSX spells in
   * small letters, with their attributes, `anything` for members whose name alone tells what has them.
   */
  readonly package: string;
  /** Version the rows were read against, for those who come after. */
  readonly version?: string;
  /** Other specifiers with the same surface: subpaths and forks. */
  readonly aliases?: readonly string[];
  /** Specifiers that load one export alone: specifier → its name, `crypto-js/md5` → `MD5`. */
  readonly parts?: Readonly<Record<string, string>>;
  /**
   * Files of a project that are taken for it, by their names without an extension: `logger` for `../lib/logger.js`,
   * `models/*` for all in such a folder, `*.model` for all that end so.
   */
  readonly files?: readonly string[];
  /** The export that the default export, or `module.exports`, also is. */
  readonly default?: string;
  /** Globals of the platform that are part of this package: name → path. */
  readonly globals?: Readonly<Record<string, string>>;
  /**
   * Code by which an application of the package sets a header on every answer, for repairs. `{app}`, `{name}` and
   * `{value}` are filled in; where a server has one handler, `{response}` is its second parameter.
   */
  readonly headerHook?: string;
  /** Where data of others arrives, by whose it is. */
  readonly sources?: Partial<Readonly<Record<SourceName, readonly Row[]>>>;
  readonly sinks?: Partial<Readonly<Record<Kind, readonly Row[]>>>;
  /** Where a value is harmless for a kind of sink, or for all, whatever went into it. */
  readonly sanitizers?: Partial<Readonly<Record<Kind | 'all' | Whole, readonly Row[]>>>;
  /** Arguments that a call checks: its good answer, or its coming back, proves them harmless. */
  readonly guards?: Partial<Readonly<Record<Kind | 'all', readonly Row[]>>>;
  /**
   * What a check proves of a value: `number`, `boolean`, `date`, `enum`, `uuid`. Of schemas, too: of every one `schema`, and
   * `text` of one that lets any text through, `any` of one that lets anything through, `plain` of one that lets through texts
   * of letters, digits and `_.:+-` only, as hosts, addresses and dates are, `bounded` of a call after which it lets nothing
   * through that is longer, or larger, than so, `counted` of a number that nothing else bounds, `open` of one that keeps fields that it does not name, `closed` of one that drops or
   * refuses them, both also of a call that holds data against a schema. Of a value, `text` says that it is a text, or an
   * object of texts under names of the program, and `text-list` that it is a text or a list of texts. Of what a schema is made
   * with: `fields`, `elements` and `values` are the schemas of the parts, `inner` a schema of the same value, or a class that
   * is one, `options` and `halves` several of which one or all fit, `branches` an object with those of a condition, `pattern` a
   * regular expression, `start` a text that the value begins with, `predicate` a function that says yes or no, `json` a JSON
   * Schema, `definition` a text, or an object of texts, in a language whose words are the members of what is `words`, itself a
   * member of what is called. `items` are schemas by position, `keys` is that of names, `texts` what a text is put together of, `listed` a schema of lists of what it is
   * called on lets through, `otherwise` the other of two that may fit, `transform` a function that makes another value, and
   * `unseen` what nobody looks into. Of what a parameter is given, `declared` says that it is checked by the class that is
   * written for it. Of middleware that checks a part of a request before a route is run: `field-query` and its
   * kin are arguments that name a field of that part, `fields` an object of fields, each with the names of its checks;
   * `checked` is a check after which the field is harmless, `checked-sql` for that kind, where somebody listens to it, and
   * `rewritten-sql` what makes it harmless anyhow: `accepted` is true, or comes back, where the checks liked the request, `refused` true where they did not; `negated` turns
   * the next check round, and after `conditional` nothing is sure. `held-query` and its kin are arguments, of such middleware
   * or of the call that makes the route, in which a schema stands that a part of the request has passed; `held-` itself is one
   * that what the call gives has passed; `tested-query` is the same where the request stays as it was, `short-query`
   * where the properties of an object may stand in place of its JSON Schema. `part` is a call that
   * gives the part of the request that its first argument names, `parts` one that gives what was checked of all; `mounted` is a
   * middleware that runs before all later routes, `mounted-parameter` one that runs where the path has the parameter that stands
   * before it, and `before` one among the options of a route. `never` is a call that always throws.
   * `routed` is the path for which a call makes a route, `routed-chain` that of one whose methods make them, and `target` what
   * of a request the path was found in.
   * `lenient` is a part that is missing from texts in which others find one.
   * Of the steps of a pipeline, an argument that is `handed-on` leaves its values as they are, one that is `replaced` is a function that
   * makes others.
   */
  readonly proofs?: Readonly<Record<string, readonly Row[]>>;
  /** Calls that hold data against a schema, for all that can be told of what the schema lets through. */
  readonly validations?: readonly ValidationRow[];
  /**
   * What a value has passed before a function is given it: path → where the schema stands, seen from the call that the
   * function is given to: an argument `(1).schema.body`, or that of a method called before in the chain, `input(0)`. `*` is
   * the name that stands there on the way to the function, and at the end that of the part: `(0).actions.*.params.*`.
   * `types` is where GraphQL's schema language declares them, by the names that lead to the function; `beside` the member of the
   * object that the function is a member of, in which the schemas of the parts stand by name.
   */
  readonly schemas?: Readonly<Record<string, string | { readonly types: string } | SchemaBeside>>;
  /**
   * What a call or member gives an instance of: path → class. A class of another package is spelled with it:
   * `global:Request`; `<0>` is what the first argument of a type names.
   */
  readonly instances?: Readonly<Record<string, string>>;
  /** Whose rows a class inherits: class → class. */
  readonly extends?: Readonly<Record<string, string>>;
  /** The value at the second path is the very value at the first. */
  readonly same?: readonly (
    readonly [string, string] | readonly [string, string, Readonly<Record<string, Presence>>]
  )[];
  /** The value at the second path carries the taint of the first. */
  readonly derived?: readonly (readonly [string, string] | readonly [string, string, readonly Effect[]])[];
  /** What is given at the first path, as it is, comes out at the second, in whatever order: `useState().1(0)`, `useState().0`. */
  readonly passes?: readonly (readonly [string, string])[];
  /**
   * Calls whose first argument names a member, and what of: with a value they write it, without they read it.
   * `Application#set()`, `Application#settings`.
   */
  readonly cells?: readonly (readonly [string, string])[];
  /** Values the package fixes: path → the constant found there. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>;
  /** What arguments and options mean. */
  readonly roles?: Partial<Readonly<Record<Role, readonly Row[]>>>;
  /**
   * Callbacks that serve requests: path of the argument → classes of the parameters, one list per parameter count; `-`
   * is a parameter that nothing is known of.
   */
  readonly handlers?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** What `this` is in a function that is given at a path, unless it is an arrow: path → class. */
  readonly receivers?: Readonly<Record<string, string>>;
  /** Functions that no call registers: known by the name they are exported under. */
  readonly conventions?: readonly ConventionRow[];
}

/**
 * Functions that are known by the name they are exported under. All conditions that are given must hold; one of `files`,
 * `directive`, `imports` and `words` is needed, for a name alone shows nothing.
 */
export interface ConventionRow {
  /**
   * Names of exports, and of members of what is exported: `GET`, `default.fetch`, `actions.*`. `default` is `module.exports`
   * as well, and `*` any one name.
   */
  readonly exports: readonly string[];
  /** Globs of paths from the project's root. */
  readonly files?: readonly string[];
  /** A directive at the head of the file, or of the function, which then needs no export: `use server`. */
  readonly directive?: string;
  /** Packages of which the file imports one, or a part of one. */
  readonly imports?: readonly string[];
  /** Words of which the file spells one. */
  readonly words?: readonly string[];
  /**
   * Names that the parameters have, a list for each; methods of classes count then, too. `{body}` is a member that one is
   * taken apart into.
   */
  readonly called?: readonly (readonly string[])[];
  /** Members of which what the function gives back has one, or what it gives to its callback: `statusCode`. */
  readonly answers?: readonly string[];
  /** Methods that take the function along with the path of a route: `get` for `anything.get('/', show)`. */
  readonly given?: readonly string[];
  /**
   * Classes of the parameters; `-` is one that nothing is known of. Where the last begins with `...`, all that follow are of
   * that class, too.
   */
  readonly parameters: readonly string[];
  /** The class of what is returned, whose rows say what becomes of it. */
  readonly returns?: string;
}

/**
 * What is harmless by where it stands, as a URL while it is whole. `own-url`: it begins with the scheme of a page, or with a path.
 * `own-url-part`: it begins with the sign that sets off a query or a fragment. `rooted`: it begins with a sign that ends a
 * host. As markup, where it stands in no code: `escaped-markup` has entities in place of all signs, `clean-markup` is left without scripts, and with its quotes.
 */
export type Whole = 'own-url' | 'own-url-part' | 'rooted' | 'escaped-markup' | 'clean-markup';

/** Declares what is known of a package. The table is read when a file first imports the package. */
export function describePackage(facts: PackageFacts): PackageFacts {
  return facts;
}
