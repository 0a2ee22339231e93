import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { findMistake, listNames, type NamedTable, type PackageFacts } from '../knowledge/index.ts';
import type { Effect } from '../scope/index.ts';
import { normalizeModule } from './module-path.ts';

/**
 * What is known of one package, module or platform, in the rows that the plugin's own knowledge is written in.
 * `package` is the specifier of a package, the path of a module from the project's root (`./src/db`), or `global`.
 */
export type Model = Omit<PackageFacts, 'headerHook'>;

/** Models in a list, or by the name of what they describe; ESLint merges the latter over several config objects. */
export type Models = readonly Model[] | Readonly<Record<string, Omit<Model, 'package'>>>;

/** Where something is wrong, and what. */
export interface ModelProblem {
  readonly path: readonly (string | number)[];
  readonly problem: string;
}

/** Tables without the rows that are wrong, and what is wrong with those. */
export interface ReadModels {
  readonly tables: readonly Model[];
  readonly problems: readonly ModelProblem[];
}

/** More tables, or rows in one place, than anybody writes by hand. */
const MOST = 10_000;

const text = v.pipe(
  v.string('expected a text'),
  v.maxLength(4096, 'expected a text of at most 4096 characters'),
);
const name = v.pipe(text, v.nonEmpty('expected a text that is not empty'));
const constant = v.union(
  [v.string(), v.number(), v.boolean(), v.null()],
  'expected a text, a number, true, false or null',
);
const constants = v.array(constant, 'expected a list of constants');
const condition = v.union(
  [
    constant,
    v.strictObject({ not: constant }),
    v.strictObject({ unless: constant }),
    v.strictObject({ in: constants, proven: v.optional(name) }),
    v.strictObject({ canBe: constants }),
    v.strictObject({ notIn: constants }),
    v.strictObject({ truthy: v.boolean() }),
    v.strictObject({ made: v.array(name), with: v.optional(v.record(name, constant)) }),
    v.strictObject({ identity: v.boolean() }),
    v.strictObject({ lists: name, without: v.array(name) }),
    v.strictObject({ matches: v.instance(RegExp), such: v.string() }),
    v.strictObject({ lacks: v.instance(RegExp), such: v.string() }),
    v.strictObject({ refuses: v.string(), such: v.instance(RegExp) }),
    v.strictObject({ shown: v.literal(false) }),
    v.strictObject({
      begins: v.instance(RegExp),
      such: v.string(),
      spelled: v.optional(v.instance(RegExp)),
    }),
  ],
  "expected a constant, 'absent', 'present', or one of { not }, { unless }, { in }, { canBe }, { notIn }, { truthy }, { made }, { identity }, { lists, without }",
);
const row = v.union(
  [
    text,
    v.strictObject({
      at: text,
      when: v.optional(v.record(text, condition)),
      versions: v.optional(name),
      is: v.optional(constant),
      instead: v.optional(name),
    }),
  ],
  'expected a path, or { at, when, versions, is, instead }',
);
const texts = v.array(text, 'expected a list of texts');
const presence = v.record(text, v.picklist(['present', 'absent']));
const EFFECTS = Object.keys({
  absolute: true,
  decoded: true,
  digest: true,
  formatted: true,
  normalized: true,
  parsed: true,
  part: true,
  query: true,
  rooted: true,
  under: true,
  unescaped: true,
} satisfies Record<Effect, true>);
const validation = v.strictObject({
  data: text,
  schema: v.optional(text),
  gives: v.optional(text),
  tells: v.optional(text),
  fails: v.optional(text),
  throws: v.optional(v.boolean()),
  keeps: v.optional(v.boolean()),
});
const convention = v.strictObject({
  exports: texts,
  files: v.optional(texts),
  directive: v.optional(text),
  imports: v.optional(texts),
  words: v.optional(texts),
  called: v.optional(v.array(texts, 'expected a list of lists of names')),
  answers: v.optional(texts),
  given: v.optional(texts),
  parameters: texts,
  returns: v.optional(text),
});

/** How a field of a table is built: one value, a list, a map from paths, or lists of rows under names. */
type Field =
  | { readonly kind: 'value' | 'list' | 'map'; readonly item: v.GenericSchema }
  | { readonly kind: 'named'; readonly noun: string; readonly table: NamedTable };

const FIELDS: Readonly<Record<keyof Model, Field>> = {
  package: { kind: 'value', item: name },
  version: { kind: 'value', item: name },
  default: { kind: 'value', item: text },
  aliases: { kind: 'list', item: name },
  parts: { kind: 'map', item: name },
  files: { kind: 'list', item: name },
  globals: { kind: 'map', item: text },
  sources: { kind: 'named', noun: 'source', table: 'sources' },
  sinks: { kind: 'named', noun: 'kind', table: 'sinks' },
  sanitizers: { kind: 'named', noun: 'kind', table: 'sanitizers' },
  guards: { kind: 'named', noun: 'kind', table: 'guards' },
  proofs: { kind: 'named', noun: 'proof', table: 'proofs' },
  roles: { kind: 'named', noun: 'role', table: 'roles' },
  validations: { kind: 'list', item: validation },
  schemas: {
    kind: 'map',
    item: v.union(
      [text, v.strictObject({ types: text }), v.strictObject({ beside: name })],
      'expected a path, { types: path } or { beside: name }',
    ),
  },
  instances: { kind: 'map', item: text },
  extends: { kind: 'map', item: text },
  receivers: { kind: 'map', item: text },
  same: {
    kind: 'list',
    item: v.union(
      [v.strictTuple([text, text]), v.strictTuple([text, text, presence])],
      "expected [path, path], or [path, path, { path: 'present' or 'absent' }]",
    ),
  },
  derived: {
    kind: 'list',
    item: v.union(
      [v.strictTuple([text, text]), v.strictTuple([text, text, v.array(v.picklist(EFFECTS))])],
      `expected [path, path], or [path, path, effects] with effects of ${EFFECTS.join(', ')}`,
    ),
  },
  cells: { kind: 'list', item: v.strictTuple([text, text], 'expected [path, path]') },
  passes: { kind: 'list', item: v.strictTuple([text, text], 'expected [path, path]') },
  constants: { kind: 'map', item: v.union([v.string(), v.number(), v.boolean()], 'expected a constant') },
  handlers: {
    kind: 'map',
    item: v.array(texts, 'expected lists of classes: one for each number of parameters'),
  },
  conventions: { kind: 'list', item: convention },
};

/** Reads models row by row. What is wrong is left out and told. Never throws for what JSON can hold. */
export function readModels(models: unknown): ReadModels {
  const problems: ModelProblem[] = [];
  if (models === undefined) return { tables: [], problems };
  if (typeof models !== 'object' || models === null) {
    return {
      tables: [],
      problems: [{ path: [], problem: `expected a list of tables, found ${found(models)}` }],
    };
  }
  const given: [string | number, unknown][] = Array.isArray(models)
    ? models.slice(0, MOST).map((table: unknown, index) => [index, table])
    : Object.entries(models);
  const tables = given.flatMap(([key, table]) => {
    const reader = createReader([key], problems);
    return reader.read(typeof key === 'string' ? withPackage(table, key) : table) ?? [];
  });
  return { tables, problems };
}

function withPackage(table: unknown, name: string): unknown {
  return isRecord(table) ? { package: name, ...table } : table;
}

function createReader(start: readonly (string | number)[], problems: ModelProblem[]) {
  const add = (path: readonly (string | number)[], problem: string): undefined => {
    problems.push({ path: [...start, ...path], problem });
    return undefined;
  };
  let owner = '';
  return { read };

  function read(table: unknown): Model | undefined {
    if (!isRecord(table)) return add([], `expected a table, found ${found(table)}`);
    const { package: specifier } = table;
    const named = v.safeParse(name, specifier);
    if (!named.success) return add(['package'], `expected the name of a package, found ${found(specifier)}`);
    owner = normalizeModule(named.output);
    const model: Record<string, unknown> = { package: owner };
    for (const [key, value] of Object.entries(table)) {
      if (key === 'package' || value === undefined) continue;
      const field = Object.hasOwn(FIELDS, key) ? FIELDS[key as keyof Model] : undefined;
      if (field === undefined)
        add([key], `no such table; did you mean '${nearest(key, Object.keys(FIELDS))}'?`);
      else if (field.kind === 'named') model[key] = readNamed(key, field, value);
      else model[key] = readField(key, field, value);
    }
    for (const key of ['aliases'] as const) {
      if (Array.isArray(model[key])) model[key] = (model[key] as string[]).map(normalizeModule);
    }
    return model as unknown as Model;
  }

  function readNamed(key: string, { noun, table }: Extract<Field, { kind: 'named' }>, value: unknown) {
    if (!isRecord(value)) return add([key], `expected lists of rows by ${noun}, found ${found(value)}`);
    const read: Record<string, unknown[]> = {};
    const names = listNames(table);
    for (const [name, rows] of Object.entries(value)) {
      if (!names.has(name)) add([key, name], `no such ${noun}; did you mean '${nearest(name, [...names])}'?`);
      else if (!Array.isArray(rows)) add([key, name], `expected a list of rows, found ${found(rows)}`);
      else {
        read[name] = rows
          .slice(0, MOST)
          .filter((one, index) => isRight([key, name, index], row, one, { [key]: { [name]: [one] } }));
      }
    }
    return read;
  }

  function readField(
    key: string,
    { kind, item }: Exclude<Field, { kind: 'named' }>,
    value: unknown,
  ): unknown {
    if (kind === 'value') return isRight([key], item, value, { [key]: value }) ? value : undefined;
    if (kind === 'list') {
      if (!Array.isArray(value)) return add([key], `expected a list, found ${found(value)}`);
      return value.slice(0, MOST).filter((one, index) => isRight([key, index], item, one, { [key]: [one] }));
    }
    if (!isRecord(value)) return add([key], `expected an object, found ${found(value)}`);
    const right = Object.entries(value).filter(([path, one]) =>
      isRight([key, path], item, one, { [key]: { [path]: one } }),
    );
    return Object.fromEntries(right);
  }

  /** Is a row built as it should be, and does it make sense by itself? */
  function isRight(
    path: readonly (string | number)[],
    schema: v.GenericSchema,
    value: unknown,
    alone: object,
  ): boolean {
    const result = v.safeParse(schema, value);
    if (!result.success) {
      const [issue] = result.issues;
      const inner = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
      add([...path, ...inner], `${issue.message}, found ${found(issue.input)}`);
      return false;
    }
    const mistake = findMistake({ package: owner, ...alone });
    if (mistake !== undefined) add(path, mistake);
    return mistake === undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message shows it. */
export function found(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const printed = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
  return printed.length > 60 ? `${printed.slice(0, 59)}…` : printed;
}

/** The name that is likest to what was written. */
export function nearest(written: string, names: readonly string[]): string {
  const short = written.slice(0, 60);
  return names.reduce(
    (best, name) => (distance(short, name) < distance(short, best) ? name : best),
    names[0] ?? '',
  );
}
