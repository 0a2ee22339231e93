import * as v from 'valibot';
import { found, nearest, readModels, type Models } from './models.ts';

/** How much is enforced: what is certain, or the whole model. */
export type Level = 'recommended' | 'strict';

/** The value of `settings.mitigate` in an ESLint config. Every field may be left out. */
export interface MitigateSettings {
  /** How much the rules report; a rule's own option `level` wins. Default `'recommended'`. */
  level?: Level;
  /** `'hardening'` lets `--fix` also apply repairs that a deployment relying on the flaw will notice. Default `'safe'`. */
  fix?: 'safe' | 'hardening';
  /** Folder the project's paths and packages are looked up in. Default: the nearest with a lockfile. */
  root?: string;
  /** Globs of test files, relative to the root, in place of the defaults. Rules are quiet there. */
  testFiles?: string[];
  /**
   * Globs of files that serve developers alone, such as examples and emulators, relative to the root, in place of the
   * defaults. Rules are quiet there under `recommended`.
   */
  developmentFiles?: string[];
  /** Names or member paths that are true in development only, such as `config.debug`. Rules are quiet behind them. */
  developmentFlags?: string[];
  /** Are the parameters of exported functions data of others? For packages that others call. Default `false`. */
  libraryInputs?: boolean;
  /** Are arguments and standard input of the program data of others? Where somebody else starts it. Default `false`. */
  commandLineInputs?: boolean;
  /**
   * Who may see what: fields of types, `'User.email'`, or of anything, `'*.ssn'`; decorators that mark fields, `'@Pii'`.
   * `*` stands for any part of a name.
   */
  classified?: Record<string, 'secret' | 'confidential' | 'personal'>;
  /** What the project's own modules and its packages do: sources, sinks, sanitizers and all else that rows can say. */
  models?: Models;
}

/** Longer than any path, glob or name that is meant. */
const LONGEST = 4096;

const text = v.pipe(
  v.string('expected a text'),
  v.nonEmpty('expected a text that is not empty'),
  v.maxLength(LONGEST, `expected a text of at most ${LONGEST} characters`),
);
const texts = v.array(text, 'expected a list of texts');

/** `User.email`, `*.ssn`, `ssn`, `@Pii` */
const CLASSIFIED = /^(?:@[\w$]{1,100}|[\w$*]{1,100}(?:\.[\w$*]{1,100}){0,4})$/;

const SCHEMA = v.strictObject({
  level: v.optional(v.picklist(['recommended', 'strict'], "expected 'recommended' or 'strict'")),
  fix: v.optional(v.picklist(['safe', 'hardening'], "expected 'safe' or 'hardening'")),
  root: v.optional(text),
  testFiles: v.optional(texts),
  developmentFiles: v.optional(texts),
  developmentFlags: v.optional(texts),
  libraryInputs: v.optional(v.boolean('expected true or false')),
  commandLineInputs: v.optional(v.boolean('expected true or false')),
  classified: v.optional(
    v.record(
      v.pipe(
        text,
        v.regex(CLASSIFIED, "expected a field such as 'User.email', or a decorator such as '@Pii'"),
      ),
      v.picklist(['secret', 'confidential', 'personal'], "expected 'secret', 'confidential' or 'personal'"),
    ),
  ),
  // Read row by row, see `readModels`.
  models: v.optional(v.custom<Models>(() => true)),
}) satisfies v.GenericSchema<
  unknown,
  { [Key in keyof MitigateSettings]?: MitigateSettings[Key] | undefined }
>;

/** What is wrong with a settings value: one line each, naming the field. Empty when nothing is. Never throws. */
export function checkSettings(settings: unknown): string[] {
  if (settings === undefined) return [];
  try {
    if (Array.isArray(settings)) return ['settings.mitigate: expected an object, found a list'];
    const result = v.safeParse(SCHEMA, settings);
    const issues = result.success ? [] : result.issues.map((issue) => describeIssue(issue));
    return [...issues, ...describeModels(settings)];
  } catch {
    // A getter or a proxy of the configuration that throws.
    return ['settings.mitigate: cannot be read'];
  }
}

/**
 * Checks settings where the ESLint config is written and hands them back unchanged:
 * `settings: { mitigate: defineSettings({ … }) }`. Throws a `TypeError` of one line that names the field.
 */
export function defineSettings(settings: MitigateSettings): MitigateSettings {
  const [problem, ...others] = checkSettings(settings);
  if (problem === undefined) return settings;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new TypeError(`${problem}${more}`);
}

/** Settings as rules use them: whatever is wrong left out, one field at a time. Never throws. */
export function readSettings(settings: unknown): MitigateSettings {
  if (typeof settings !== 'object' || settings === null) return {};
  const fields = settings as Record<string, unknown>;
  const read: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(SCHEMA.entries)) {
    try {
      const value = name === 'models' ? readModels(fields[name]).tables : fields[name];
      if (name === 'models' && fields[name] === undefined) continue;
      const field = v.safeParse(schema, value);
      if (field.success && field.output !== undefined) read[name] = field.output;
    } catch {
      // `valid-settings` says that it cannot be read.
    }
  }
  return read;
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = ['settings.mitigate', ...(issue.path ?? []).map((item) => printKey(item.key))].join('');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = String(issue.path?.at(-1)?.key);
    return `${path}: no such setting; did you mean '${nearest(key, Object.keys(SCHEMA.entries))}'?`;
  }
  if (issue.type === 'strict_object') return `${path}: expected an object, found ${found(issue.input)}`;
  return `${path}: ${issue.message}, found ${found(issue.input)}`;
}

function printKey(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[\w$-]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 60))}]`;
}

function describeModels(settings: unknown): string[] {
  if (typeof settings !== 'object' || settings === null || !('models' in settings)) return [];
  return readModels(settings.models).problems.map(
    ({ path, problem }) => `settings.mitigate.models${path.map(printKey).join('')}: ${problem}`,
  );
}
