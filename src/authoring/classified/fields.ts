import { isClassification, type Classification } from './tags.ts';

/** Fields that the settings classify: of types of a name, or of anything. */
export interface Field {
  /** Undefined for a field of anything. */
  readonly isType: ((name: string) => boolean) | undefined;
  /** Does a row of one name also mean what has that name without being a field? */
  readonly isBare: boolean;
  readonly steps: readonly ((name: string) => boolean)[];
  readonly classification: Classification;
}

/** What the settings say of fields and decorators. */
export interface FieldTable {
  readonly fields: readonly Field[];
  /** What a decorator says that is given no class. */
  readonly decorators: ReadonlyMap<string, Classification>;
  /** Can a row hold in a file of this text? */
  readonly isIn: (text: string) => boolean;
}

const EMPTY: FieldTable = { fields: [], decorators: new Map(), isIn: () => false };

/** Reads `settings.mitigate.classified`. */
export function readFields(rows: Readonly<Record<string, string>> | undefined): FieldTable {
  if (rows === undefined) return EMPTY;
  const fields: Field[] = [];
  const decorators = new Map<string, Classification>();
  const words: string[] = [];
  for (const [row, classification] of Object.entries(rows)) {
    if (!isClassification(classification)) continue;
    const parts = row.replace('@', '').split('.');
    // Of a row with stars in all its parts nothing is known that the text must have.
    words.push(parts.findLast((part) => !part.includes('*')) ?? '');
    if (row.startsWith('@')) {
      decorators.set(row.slice(1), classification);
      continue;
    }
    const [first = '*', ...rest] = parts;
    const isBare = rest.length === 0;
    fields.push({
      isType: isBare || first === '*' ? undefined : createNameJudge(first),
      isBare,
      steps: (isBare ? parts : rest).map(createNameJudge),
      classification,
    });
  }
  // A whole object is known by its type, whose name stands before the field.
  const types = Object.keys(rows).flatMap((row) => row.split('.').slice(0, -1));
  const all = [...words, ...types.filter((name) => name !== '' && !name.includes('*'))];
  return { fields, decorators, isIn: (text) => all.some((word) => text.includes(word)) };
}

/** Does a name have the form of a pattern, in which `*` stands for any characters? Linear in the name for each star. */
function createNameJudge(pattern: string): (name: string) => boolean {
  const [start = '', ...parts] = pattern.split('*');
  const end = parts.pop();
  if (end === undefined) return (name) => name === pattern;
  return (name) => {
    if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length)
      return false;
    let at = start.length;
    for (const part of parts) {
      const found = name.indexOf(part, at);
      if (found < 0 || found + part.length > name.length - end.length) return false;
      at = found + part.length;
    }
    return true;
  };
}

/**
 * How many steps lead to a field that a row names; undefined when they do not. Where all of a value is asked about, the
 * rest of the row lies in it.
 */
export function matchSteps(
  row: Pick<Field, 'steps'>,
  steps: readonly string[],
  isWhole: (step: string | undefined) => boolean,
  isKept: (step: string, index: number) => boolean,
): number | undefined {
  for (const [index, isName] of row.steps.entries()) {
    const step = steps[index];
    if (isWhole(step)) return isKept(step ?? '', index) ? index : undefined;
    if (step === undefined || !isName(step)) return undefined;
  }
  return row.steps.length;
}
