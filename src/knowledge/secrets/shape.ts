import type { ChecksumName } from './checksums.ts';

/** What a credential of one provider looks like. The documentation named is the provider's own. */
export interface Shape {
  readonly provider: string;
  /** What it is, as a message says it behind the provider's name. */
  readonly what: string;
  /** The variable of the environment that the provider's documentation keeps it in. */
  readonly env: string;
  /** One of these texts stands in every such credential: where none does, no pattern is tried. */
  readonly words: readonly string[];
  /** The whole credential, as the source of a regular expression that takes linear time. */
  readonly pattern: string;
  /** How many characters stand before the word at most. */
  readonly before?: number;
  /** What proves that it is no random text. */
  readonly checksum?: ChecksumName;
  readonly documentation: string;
}

/** A credential that looks like any other: only its length and alphabet are known, so a name has to say whose it is. */
export interface NamedShape extends Pick<Shape, 'provider' | 'what' | 'env' | 'documentation'> {
  /** The whole text, as the source of a regular expression that takes linear time. */
  readonly pattern: string;
  /** Words of the names around the text, one of each list, in small letters. */
  readonly names: readonly (readonly string[])[];
}

/** Letters and digits; the same with `_` and `-`; small hexadecimal digits; a UUID. */
export const ALNUM = '[A-Za-z0-9]';
export const WORD = '[A-Za-z0-9_-]';
export const HEX = '[0-9a-f]';
export const UUID = `${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`;
