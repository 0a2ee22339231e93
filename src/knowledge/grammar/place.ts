import type {
  Check,
  Derivation,
  Pass,
  Place,
  SchemaBeside,
  SchemaPosition,
  Validation,
} from '../../scope/facts.ts';
import type { Path } from './path.ts';
import type { Role } from './roles.ts';
import type { Condition, Constant } from './rows.ts';
import type { Kind } from './vocabulary.ts';

/** What a row says at the place it leads to. */
export interface RowEntry {
  readonly table: 'sources' | 'sinks' | 'sanitizers' | 'proofs' | 'roles';
  readonly name: Role | Kind | (string & {});
  readonly when: readonly RowCondition[];
  readonly versions: string | undefined;
  /** What the call stands for where nothing is given for the role. */
  readonly is?: Constant;
  /** The method that does the same without the harm. */
  readonly instead?: string;
  /** The row as it is written, for messages and tests. */
  readonly at: string;
}

/** A condition of a row: the path from the call, and what is to be found there. */
export interface RowCondition {
  readonly path: Path;
  readonly expected: Condition;
}

/** A check, and on what conditions a call makes it. */
export interface KnownCheck extends Check, Pick<RowEntry, 'when' | 'versions'> {}

/** A place in a package that rows lead to or through. */
export interface KnownPlace extends Place {
  /** Specifier of the package. */
  readonly package: string;
  /** The rows that end here. */
  readonly rows: readonly RowEntry[];
  /** From where the value here takes what is in it. */
  readonly derived: readonly Derivation[];
  /** What a good answer here proves harmless. */
  readonly checks: readonly KnownCheck[];
  /** Calls that give this place hold data against a schema so. */
  readonly validations: readonly Validation[];
  /** What comes out here of what is given elsewhere. */
  readonly passes: readonly Pass[];
  /** Is it an instance of a class that rows speak of? */
  readonly isInstance: boolean;

  /** Where schemas stand that the value here has passed before a function is given it. */
  readonly schemas: readonly (SchemaPosition | SchemaBeside)[];
  /** Names of members that rows lead on through. */
  readonly members: readonly string[];
  /** Those among them that rows of the package itself name. */
  readonly named: readonly string[];
  /** Do rows lead on through any member, by value or by key? */
  readonly hasAnyMember: boolean;
  /** Do rows lead on through the arguments of a call, of a construction, of a template? */
  readonly hasArguments: boolean;
  /** One more than the highest position that rows name. */
  readonly arity: number;
  /** Instances of classes of other packages that the value here is, too. */
  readonly foreign: readonly KnownPlace[];
  /** Is the value here nothing but such an instance? */
  readonly isForeign: boolean;
}
