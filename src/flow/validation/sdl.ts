import { isDeep, isEntry, isExact, ANY, KEYS } from '../path.ts';
import { ANY_TEXT, LETS_THROUGH, proveEither, PROVEN, UNREADABLE, type Proof } from './proof.ts';

/** A type as it is referred to: its name, and how often it stands in brackets. */
interface Reference {
  readonly name: string;
  readonly lists: number;
}

type Fields<T> = ReadonlyMap<string, T>;

/** What a schema language document declares. */
export interface SchemaTypes {
  /** The arguments of each field of each type. */
  readonly types: ReadonlyMap<string, Map<string, Fields<Reference>>>;
  /** Objects that are given as arguments. */
  readonly inputs: ReadonlyMap<string, Map<string, Reference>>;
  readonly enums: ReadonlySet<string>;
}

/** Scalars whose values hold no text of anybody's. */
const TEXTLESS = new Set(['Int', 'Float', 'Boolean']);
const TEXTS = new Set(['String', 'ID']);
/** Inputs nested deeper than this in one another are not looked into. */
const DEEPEST_INPUT = 5;
/** Comments, texts of descriptions, names and everything else that means something. */
const TOKEN = /#[^\n]*|"""[^"]*(?:"{1,2}[^"]+)*"""|"[^"\n]*"|\w+|[{}()[\]:=]/g;

/** Reads a document of GraphQL's schema language. Linear in its text; what it does not understand it passes over. */
export function readTypes(text: string): SchemaTypes {
  const tokens = (text.match(TOKEN) ?? []).filter(
    (token) => !token.startsWith('#') && !token.startsWith('"'),
  );
  const types = new Map<string, Map<string, Fields<Reference>>>();
  const inputs = new Map<string, Map<string, Reference>>();
  const enums = new Set<string>();
  let at = 0;
  const skipTo = (end: string): void => {
    while (at < tokens.length && tokens[at] !== end) at += 1;
    at += 1;
  };
  const readReference = (): Reference => {
    let lists = 0;
    while (tokens[at] === '[') {
      lists += 1;
      at += 1;
    }
    const name = tokens[at] ?? '';
    at += 1;
    while (tokens[at] === ']') at += 1;
    return { name, lists };
  };
  /** `id: ID! = 1`, one after the other, up to a bracket. */
  const readValues = (end: string): Map<string, Reference> => {
    const values = new Map<string, Reference>();
    while (at < tokens.length && tokens[at] !== end) {
      const name = tokens[at] ?? '';
      at += 1;
      if (tokens[at] !== ':') continue;
      at += 1;
      values.set(name, readReference());
    }
    at += 1;
    return values;
  };
  const readFields = (known: Map<string, Fields<Reference>>): void => {
    while (at < tokens.length && tokens[at] !== '}') {
      const name = tokens[at] ?? '';
      at += 1;
      if (tokens[at] === '(') {
        at += 1;
        const values = readValues(')');
        if (tokens[at] === ':') known.set(name, values);
      }
    }
    at += 1;
  };
  while (at < tokens.length) {
    const word = tokens[at];
    const name = tokens[at + 1] ?? '';
    at += 1;
    if (word === 'enum') {
      enums.add(name);
      skipTo('}');
    } else if (word === 'type' || word === 'interface' || word === 'input') {
      while (at < tokens.length && tokens[at] !== '{') at += 1;
      at += 1;
      if (word === 'input') inputs.set(name, new Map([...(inputs.get(name) ?? []), ...readValues('}')]));
      else {
        const known = types.get(name) ?? new Map<string, Fields<Reference>>();
        types.set(name, known);
        readFields(known);
      }
    }
  }
  return { types, inputs, enums };
}

/**
 * What documents prove of a part of the arguments that a resolver is given. `names` lead to the resolver from what it is
 * given in: `['Query', 'user']`. Undefined where no field of that name has arguments.
 */
export function proveArguments(
  documents: readonly SchemaTypes[],
  names: readonly string[],
  [argument, ...steps]: readonly string[],
): Proof | undefined {
  if (argument === undefined || isDeep(argument) || argument === ANY) return undefined;
  const path = names.filter((name) => name !== 'resolve' && name !== 'subscribe');
  const [type, field] = path.slice(-2);
  const proofs: Proof[] = [];
  for (const document of documents) {
    const ofType = document.types.get(type ?? '');
    for (const fields of ofType === undefined ? document.types.values() : [ofType]) {
      const known = fields.get(field ?? path[0] ?? '');
      if (known === undefined) continue;
      // What is not declared is refused.
      if (argument === KEYS) proofs.push(PROVEN);
      const reference = known.get(argument);
      if (reference !== undefined) proofs.push(proveReference(documents, reference, steps, 0));
    }
  }
  return proofs.length === 0 ? undefined : proveEither(proofs);
}

/**
 * The same where nobody sees the document: there is one, and what it does not declare is refused. What is not called as objects
 * are is mostly one of the scalars.
 */
export function proveUnseen(
  steps: readonly string[],
  isObjectName: (name: string) => boolean,
): Proof | undefined {
  const last = steps.at(-1);
  if (last === KEYS) return PROVEN;
  const name = isDeep(last) ? steps.at(-2) : last;
  return isExact(name) && !isObjectName(name) ? ANY_TEXT : undefined;
}

function proveReference(
  documents: readonly SchemaTypes[],
  { name, lists }: Reference,
  steps: readonly string[],
  depth: number,
): Proof {
  const [step, ...rest] = steps;
  if (TEXTLESS.has(name) || documents.some(({ enums }) => enums.has(name))) return PROVEN;
  if (TEXTS.has(name) && lists === 0) return ANY_TEXT;
  if (isDeep(steps[0])) return LETS_THROUGH;
  if (lists > 0) {
    const isElement = step === ANY || isEntry(step) || (step !== undefined && /^\d+$/.test(step));
    return isElement ? proveReference(documents, { name, lists: lists - 1 }, rest, depth) : LETS_THROUGH;
  }
  const inputs = documents.flatMap((document) => document.inputs.get(name) ?? []);
  if (inputs.length === 0 || depth > DEEPEST_INPUT) return UNREADABLE;
  if (step === KEYS) return PROVEN;
  if (step === undefined) return LETS_THROUGH;
  const fields = inputs.flatMap((fields) => fields.get(step) ?? []);
  return fields.length === 0
    ? UNREADABLE
    : proveEither(fields.map((field) => proveReference(documents, field, rest, depth + 1)));
}

/** Reads each text once. */
export function createDocuments(): (text: string) => SchemaTypes {
  const read = new Map<string, SchemaTypes>();
  return (text) => {
    let types = read.get(text);
    if (types === undefined) read.set(text, (types = readTypes(text)));
    return types;
  };
}
