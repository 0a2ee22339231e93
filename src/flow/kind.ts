import type { TSESTree } from '@typescript-eslint/utils';
import type { Place, Values } from '../scope/index.ts';
import type { Crossing, DataCrossing, Item, Source } from './edge.ts';

/**
 * What makes data harmful at a kind of sink: a set of dangers, as bits. Going back from the sink, each operation takes
 * away the dangers that it rules out; with none left the data is harmless.
 */
export type Dangers = number;

/** No danger is left. */
export const HARMLESS: Dangers = 0;
/** The one danger of kinds that know no other. */
export const HARM: Dangers = 1;

/** What of the world a kind may look at. */
export interface KindTools<P extends Place = Place> {
  readonly values: (node: TSESTree.Node) => Values<P>;
}

/** What of the world the place of an argument in its list is judged by. */
export interface ItemTools<P extends Place = Place> {
  readonly values: (node: TSESTree.Node) => Values<P>;
  /** Does an option take no value, so that what comes after it is another argument? */
  readonly isFlag: (option: string) => boolean;
}

/** What a kind may ask about a nature that was found. */
export interface NatureTools {
  /** Did a test find out, before this is read, which of its kinds an error is of? */
  readonly isExamined: () => boolean;
  /** Is it read, or handed on, in development only? */
  readonly isDevelopmentOnly: () => boolean;
}

/** A kind of sink, as the engine sees it. */
export interface Kind {
  readonly name: string;
  /** The dangers at the sink. */
  readonly dangers: Dangers;
  /** Is a character harmless wherever it stands? A value of such characters alone is harmless. */
  readonly isHarmless: (character: string) => boolean;
  /** The same of other characters, as long as there are none but these: digits and signs of sums make no code. */
  readonly isHarmlessAmongSuch?: (character: string) => boolean;
  /** Is it a URL, so that a test of its host or scheme tells of the whole? */
  readonly isUrl?: boolean;
  /** Names of rows that clear a value which none of these dangers says to have been taken apart. */
  readonly whole?: readonly { readonly name: string; readonly unless: Dangers }[];
  /** Characters without which the data does no harm, whatever others it has. */
  readonly needed: readonly string[];
  /** The dangers that are left where some characters have been replaced, if it matters where the data stands. */
  readonly leave?: (isKept: (character: string) => boolean, dangers: Dangers) => Dangers;
  /** Is a text, put in place of a character, that character as this kind writes it among data? */
  readonly isEscape?: (inserted: string, character: string) => boolean;
  /** The dangers that are left of a value that is known to be a text; all of them where it is left out. */
  readonly ofText?: Dangers;
  /** Is a list of texts none, so that one of its dangers may be that it is there in the place of a text? */
  readonly isOneText?: boolean;
  /** Is everything in the value asked about, however deep? */
  readonly isDeep?: boolean;
  /** Members of an object whose values do no harm, whatever they are. */
  readonly inert?: ReadonlySet<string>;
  /** Does what stands at a place of a list do no harm there? */
  readonly isInert?: <P extends Place>(item: Item, tools: ItemTools<P>) => boolean;
  /** Is a text harmless that begins with this character? */
  readonly isHarmlessStart?: (character: string) => boolean;
  /** What does harm by its size: a number, the length of a text. An upper bound makes it harmless. */
  readonly bounded?: 'number' | 'length' | 'both';
  /** Functions of the language that encode the data for this kind. */
  readonly encoders?: ReadonlySet<string>;
  /** Sources beside those that every kind takes: an answer is harmless as text, and harmful as code. */
  readonly sources?: ReadonlySet<string>;
  /**
   * What does harm here by what it is, whoever's data it is: a password that is logged. Sources count for nothing then.
   * The nature may be told by a name where nothing else tells of the value.
   */
  readonly natures?: ReadonlySet<string>;
  /** Does a nature count here, by the part that is asked about? All do where it is left out. */
  readonly tells?: (source: Source, dangers: Dangers, tools: NatureTools) => boolean;
  /**
   * The dangers of a value that something is worked out of, given those of what is worked out: a number, a digest, what is
   * picked by it. None where it is left out. `node` is where that happens.
   */
  readonly compute?: <P extends Place>(node: TSESTree.Node, dangers: Dangers, tools: KindTools<P>) => Dangers;
  /** Does the name count, too, that the value is given on its way? Of a call it is all that is seen. */
  readonly isNamedOnWay?: boolean;
  /** Does what functions give that are called as if they masked something tell nothing? */
  readonly isMaskable?: boolean;
  /** Does a name count only of what others send? */
  readonly isNamedByOthers?: boolean;
  /** What a value is called on the other side of a crossing, where it has a name there: a parameter of a query. */
  readonly label?: <P extends Place>(crossing: Crossing<P>) => string | undefined;
  /** Sources whose data does no harm here. */
  readonly deafTo?: ReadonlySet<string>;
  /**
   * Does what callers give to an exported function count here? As it is, or only where it is a `part` of what the function
   * puts together, or stands `behind` something else in there: a function that runs the command it is given does what
   * its callers ask for, one that puts a name into a command does not. Left out, it does not count.
   */
  readonly ofCallers?: 'whole' | 'part' | 'behind';
  /** Dangers that do harm at a source; the others are only on the way to one. All of them where it is left out. */
  readonly harmful?: Dangers;
  /** What clears this kind, too: a file's name is no path, and so no module's. */
  readonly like?: readonly string[];
  /** The dangers that are left on the other side of a crossing. */
  readonly cross?: <P extends Place>(
    crossing: DataCrossing<P>,
    dangers: Dangers,
    tools: KindTools<P>,
  ) => Dangers;
  /** The dangers that are left of a text that can only be one of which `isPossible` is true. */
  readonly refuse?: (isPossible: (text: string) => boolean, dangers: Dangers) => Dangers;
  /** The same, of kinds for which a text that equals one of the program's does no harm at all. */
  readonly exclude?: (isPossible: (text: string) => boolean, dangers: Dangers) => Dangers;
  /** The dangers that a text known to begin or end so, or to hold a text, leaves. */
  readonly restrict?: (check: TextCheck, dangers: Dangers) => Dangers;
}

/** What a test has found out about a text. */
export interface TextCheck {
  readonly test: 'startsWith' | 'endsWith' | 'includes' | 'equals';
  /** The text looked for; undefined when it is not constant. */
  readonly text: string | undefined;
  /** How it begins, where no more of it is constant. */
  readonly start?: string | undefined;
  /** Is it the path of a folder that ends without a separator, where it is not constant? */
  readonly isOpen?: boolean;
  /** Was it found? */
  readonly outcome: boolean;
  /** The member of the value that was tested: `hostname`, or nothing for the value itself. */
  readonly member: string | undefined;
  /** Has the value been brought into normal form before, so that `..` is resolved? */
  readonly isNormalized: boolean;
}

/** The characters of ASCII that can be seen. */
export const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

/** Is a value harmless that has none but these characters? */
export function isHarmlessAltogether(
  { isHarmless, isHarmlessAmongSuch = isHarmless }: Kind,
  characters: readonly string[],
): boolean {
  return characters.every(isHarmless) || characters.every(isHarmlessAmongSuch);
}
