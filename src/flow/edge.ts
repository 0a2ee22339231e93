import type { TSESTree } from '@typescript-eslint/utils';
import type {
  Check,
  Derivation,
  Effect,
  Pass,
  Place,
  SchemaBeside,
  SchemaPosition,
  Validation,
} from '../scope/index.ts';
import type { Proof } from './validation/proof.ts';
import type { State } from './state.ts';

/** What the facts say beyond `scope`'s: where data comes from, what clears it, what carries it on. */
export interface FlowFacts<P extends Place = Place> {
  /** Whose data is found at a place; undefined when it is nobody's. `node` is where the place is reached. */
  readonly getSource: (place: P, node: TSESTree.Node) => string | undefined;
  /**
   * What a value is, whoever's data it is: a password, a digest, a number that can be guessed. Kinds that ask for natures
   * take these in place of sources.
   */
  readonly getNatures: (place: P, node: TSESTree.Node) => readonly string[];
  /** What a value is by its name, where nothing else tells of it: what is called `password` is one. `isFromOthers`: others sent it. */
  readonly getNaturesOfName: (name: string, isFromOthers: boolean, holder?: string) => readonly string[];
  /** What is among the fields of a value, as far as the code around it tells: a body whose `password` is read. */
  readonly getNaturesWithin: (node: TSESTree.Node) => readonly string[];
  /** Is it what an account is called: `username`, of which no secret is left where it was taken out of one? */
  readonly isUserName?: (name: string) => boolean;
  /** Does a function of such a name leave nothing of a secret: `mask`, `hash`? */
  readonly isMasking: (name: string) => boolean;
  /** Does a function of such a name make something of a value that can be shown: `redact`, `anonymize`? */
  readonly isRedacting: (name: string) => boolean;
  /** What the project itself has declared a value, or what is in the part asked about, to be; left out where it says nothing. */
  readonly classify?: ((node: TSESTree.Node, steps: readonly string[]) => readonly Classified[]) | undefined;
  /** Is it what a parameter is called that is given an error? A second signal: `err`, `exception`. */
  readonly isFailureName: (name: string) => boolean;
  /** Does a name stand for a library of promises, where nothing else tells what it is? */
  readonly isPromiseLibrary: (name: string) => boolean;
  /** Does a function, into which nobody can look, say by its name that it answers whether what it is given may be used? */
  readonly isCheckName: (name: string) => boolean;
  /** Does it say that it throws where what it is given may not? */
  readonly isThrowingCheckName: (name: string) => boolean;
  /** Is it what an argument is called that is an object, where nobody sees its type? */
  readonly isObjectName: (name: string) => boolean;
  /** Is a value, of which nobody sees where it comes from, likely to be harmless by what gives it? */
  readonly isPromising: (node: TSESTree.Node) => boolean;
  /** Does what is called here tell of the inside of a machine where it fails: a driver, a file system, an engine? */
  readonly isFailing: (place: P) => boolean;
  /** Does a node run only in development? */
  readonly isDevelopmentOnly: (node: TSESTree.Node) => boolean;
  /** May something in the file send what every kind takes, or what one of these sources sends? `false` is certain. */
  readonly mayArrive?: (sources: readonly string[]) => boolean;
  /** Whose data the callers of exported functions give; undefined where they are taken for the program's own. */
  readonly callers?: string | undefined;
  /** Is data of whoever this is followed wherever it goes? Other data is followed by the kinds that ask for it. */
  readonly isUntrusted: (source: string) => boolean;
  /** Is the value at a place harmless for a kind of sink, whatever went into it? */
  readonly isCleared: (place: P, kind: string, node: TSESTree.Node) => boolean;
  /** Is the value at a place of a form that does no harm anywhere? */
  readonly isFormed: (place: P, node: TSESTree.Node) => boolean;
  /** Is the value at a place a text, or one of texts under names of the program's choice? */
  readonly isText: (place: P, node: TSESTree.Node) => boolean;
  /** Is the value at a place a text, or a list of texts: nothing that has names? */
  readonly isTexts: (place: P, node: TSESTree.Node) => boolean;
  /** Where schemas stand that the value at a place has passed before a function is given it. */
  readonly getSchemas: (place: P) => readonly (SchemaPosition | SchemaBeside)[];
  /** Names of members that rows lead on through. */
  readonly getMembers: (place: P) => readonly string[];
  /** From where a place takes its value on; empty when nobody knows of anything. */
  readonly getDerived: (place: P) => readonly Derivation[];
  /** What comes out at a place of what is given elsewhere. */
  readonly getPasses: (place: P) => readonly Pass[];
  /** Does a call that gives this place check one of its arguments, so that a true answer proves it harmless? */
  readonly getChecked: (place: P, node: TSESTree.Node) => readonly Check[];
  /** What is proven at a place, by the names of the rows; of schemas and what they are made with, see `proofs` of the rows. */
  readonly getProofs: (place: P) => readonly string[];
  /** The same of rows whose conditions hold at a call. */
  readonly getProofsAt: (place: P, call: TSESTree.Node) => readonly string[];
  /** Does a proof say of a value that it does no harm anywhere? */
  readonly isHarmless: (proof: string) => boolean;
  /** Does an option of programs take no value? */
  readonly isFlag: (option: string) => boolean;
  /** How a call that gives this place holds data against a schema. */
  readonly getValidations: (place: P) => readonly Validation[];
  /** What types say; left out where nobody has worked any out. */
  readonly types?: TypeFacts | undefined;
}

/** A declared class, and the members that lead to what it is declared of. */
export interface Classified {
  /** Names of natures. */
  readonly natures: readonly string[];
  readonly path: readonly string[];
}

/** What types say of values, asked only of what would be reported. */
export interface TypeFacts {
  /** What the type of what lies at `steps` of a node's value says, for a sink of these kinds. */
  readonly judge: (node: TSESTree.Node, steps: readonly string[], kinds: readonly string[]) => TypeJudgement;
}

/**
 * `vouched`: the type says that somebody has seen to it. `checked`: the program has found out at run time that the value
 * is of a harmless type. `harmless`: it is declared to be of one; `claimed`, where all that says so is a member written by
 * hand. `lost`: from here on nobody holds types against values. `open`: nothing.
 */
export type TypeJudgement = 'vouched' | 'checked' | 'harmless' | 'claimed' | 'lost' | 'open';

/** Text around a part of a longer text. */
export interface Surroundings {
  /** The text that the whole begins with, as far as it is constant. */
  readonly start: string;
  /** Is nothing before the part? */
  readonly isFirst: boolean;
  /** Is something before the part that nobody knows? */
  readonly hasUnknownBefore: boolean;
  /** Is the origin of a URL all that is before the part? It ends with its host. */
  readonly isAfterOrigin: boolean;
  /** All constant text before the part. */
  readonly prefix: string;
  /** Constant text directly before and after the part. */
  readonly before: string;
  readonly after: string;
  /** The parts that are not constant besides this one. */
  readonly others: readonly TSESTree.Node[];
}

/** How a value becomes another on the way forward. Undefined in an edge: it is the very value. */
export type Crossing<P extends Place = Place> =
  | DataCrossing<P>
  /** A number is worked out of it, or something is picked by it: nobody's data, but as good to guess as it is. */
  | { readonly kind: 'number'; readonly node: TSESTree.Node };

/** How data becomes other data. */
export type DataCrossing<P extends Place = Place> =
  /** A text is put together of parts. */
  | { readonly kind: 'part'; readonly around: Surroundings; readonly node: TSESTree.Node }
  /** A function of the language makes one value of another: `.trim`, `JSON.stringify`. */
  | {
      readonly kind: 'method';
      readonly name: string;
      readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
      /** The position it is taken from. */
      readonly from: number | 'receiver';
      /** Which of the parts that it hands out is asked about. */
      readonly part?: string | undefined;
    }
  /** A function of a known package does. */
  | {
      readonly kind: 'known';
      readonly place: P;
      readonly call: TSESTree.Node;
      readonly from: number | 'receiver';
      /** What the function does to it; see {@link Derivation}. */
      readonly effects: readonly Effect[];
      /** Which of the parts that it hands out is asked about. */
      readonly part?: string | undefined;
      /** What a schema has found out about it on the way. */
      readonly proof?: Proof;
    };

/** Where something stands in a list. */
export interface Item {
  readonly list: readonly (TSESTree.Node | null)[];
  readonly index: number;
  /** What has been put into the list before that. */
  readonly getEarlier: () => readonly (readonly (TSESTree.Node | null)[])[];
}

/** One step back. */
export interface Edge<P extends Place = Place> {
  readonly to: State;
  readonly crossing: Crossing<P> | undefined;
  /** The member of an object literal that it is taken from, where everything in the object is asked about. */
  readonly member?: string;
  /** Its place in the list that it is taken from. */
  readonly item?: Item;
  /** Does the way change its place here: a name, a call, a function's end? Such steps are shown to people. */
  readonly isTurn: boolean;
}

/** Where data comes from. */
export interface Source {
  /** Whose data it is, or what it is: the name of the row, such as `request` or `password`. */
  readonly name: string;
  /** Where it is read. */
  readonly node: TSESTree.Node;
  /** Members that lead on from there to what is asked about. */
  readonly path: readonly string[];
  /** The name that alone tells what it is. */
  readonly called?: string;
  /** What a schema has proven of it on its way there. */
  readonly proof?: Proof;
  /** The name of the exported function that is given it. */
  readonly givenTo?: string;
  /** Does nothing but its name tell what it is? */
  readonly isNamed?: boolean;
}

/** All that one step back finds. Independent of the kind of sink. */
export interface Step<P extends Place = Place> {
  readonly edges: readonly Edge<P>[];
  readonly source: Source | undefined;
  /** What the value is, whoever's data it is; a way may lead on from there all the same. */
  readonly natures: readonly Source[];
  /** What is asked about can also be something that the file does not show. */
  readonly isUnknown: boolean;
  /** Places that the value is at; the facts may say that it is harmless there. */
  readonly places: readonly P[];
}
