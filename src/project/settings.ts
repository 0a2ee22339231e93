import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';

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
  /** Names or member paths that are true in development only, such as `config.debug`. Rules are quiet behind them. */
  developmentFlags?: string[];
}

/** Longer than any path, glob or name that is meant. */
const LONGEST = 4096;

const text = v.pipe(
  v.string('expected a text'),
  v.nonEmpty('expected a text that is not empty'),
  v.maxLength(LONGEST, `expected a text of at most ${LONGEST} characters`),
);
const texts = v.array(text, 'expected a list of texts');

const SCHEMA = v.strictObject({
  level: v.optional(v.picklist(['recommended', 'strict'], "expected 'recommended' or 'strict'")),
  fix: v.optional(v.picklist(['safe', 'hardening'], "expected 'safe' or 'hardening'")),
  root: v.optional(text),
  testFiles: v.optional(texts),
  developmentFlags: v.optional(texts),
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
    return result.success ? [] : result.issues.map((issue) => describeIssue(issue));
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
      const field = v.safeParse(schema, fields[name]);
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
    return `${path}: no such setting; did you mean '${nearest(key)}'?`;
  }
  if (issue.type === 'strict_object') return `${path}: expected an object, found ${found(issue.input)}`;
  return `${path}: ${issue.message}, found ${found(issue.input)}`;
}

function printKey(key: unknown): string {
  return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}

function found(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const printed = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
  return printed.length > 60 ? `${printed.slice(0, 59)}…` : printed;
}

function nearest(key: string): string {
  const names = Object.keys(SCHEMA.entries);
  const short = key.slice(0, 60);
  return names.reduce((best, name) => (distance(short, name) < distance(short, best) ? name : best));
}
