import { satisfies } from 'semver';
import { bareClass } from '../src/knowledge/grammar/conventions.ts';
import { isElsewhere, NO_CLASS } from '../src/knowledge/grammar/graph.ts';
import {
  parsePath,
  type Condition,
  type PackageFacts,
  type Path,
  type Row,
} from '../src/knowledge/grammar/index.ts';
import { listAlternatives, listWays, type OnePath } from '../tests/support/snippets/variants.ts';
import { listPathsOfValidation, listPlacesOfSchema } from './schemas.ts';
import type { Walked, Walker } from './walk.ts';

/** What became of a row. */
export interface Verdict {
  readonly row: string;
  readonly status: 'checked' | 'unchecked' | 'failed';
  readonly reason?: string;
  /** The other packages, or other versions, whose declarations had to be asked. */
  readonly against?: string;
}

/** Declarations to hold rows against: the package itself, what shares its surface, earlier versions. */
export interface Candidate {
  readonly walker: Walker;
  readonly name: string;
  readonly version: string;
  readonly isMain: boolean;
}

type Table = Readonly<Record<string, readonly Row[] | undefined>>;
type When = Readonly<Record<string, Condition>>;
/** A walk, and the candidate that answered. */
type Answer = Walked & { readonly by: readonly string[] };

/** What the tables say of classes. */
export interface Classes {
  /** Does any row begin at an instance of the class? */
  isSpelled(className: string): boolean;
}

/** Where a framework looks for functions is in its documentation, not in its declarations. */
const BY_NAME: Answer = {
  status: 'unchecked',
  reason: 'declarations do not say what is called by the name it is exported under',
  by: [],
};
const NOT_SEEN: Answer = { status: 'unchecked', reason: 'where the schema stands is not seen', by: [] };

/** Positions of an open range that are tried until one is declared. */
const MOST_TRIED = 4;

/** Holds every row of a package against declarations. The first candidate that bears a row out is enough. */
export function checkRows(
  facts: PackageFacts,
  candidates: readonly Candidate[],
  hasGlobal: (name: string) => boolean,
  classes: Classes,
): Verdict[] {
  const verdicts: Verdict[] = [];
  const add = (row: string, { by, ...answer }: Answer): void => {
    if (answer.status !== 'checked') verdicts.push({ row, ...answer });
    else if (by.length === 0) verdicts.push({ row, status: 'checked' });
    else verdicts.push({ row, status: 'checked', against: [...new Set(by)].join(', ') });
  };

  for (const table of ['sources', 'sinks', 'sanitizers', 'guards', 'proofs', 'roles'] as const) {
    for (const [name, rows] of Object.entries((facts[table] ?? {}) as Table)) {
      for (const row of rows ?? []) {
        const { at, when = {}, versions } = typeof row === 'string' ? { at: row } : row;
        const fitting = candidates.filter(
          ({ version }) =>
            versions === undefined || satisfies(version, versions, { includePrerelease: true }),
        );
        const answer = checkPath(fitting.length === 0 ? candidates : fitting, at, when);
        const label = `${describeRow(name, at, when)}${versions === undefined ? '' : `, ${versions}`}`;
        const isOther = answer.status === 'failed' && fitting.length === 0;
        add(label, isOther ? { status: 'unchecked', reason: `only ${versions ?? ''}`, by: [] } : answer);
      }
    }
  }
  for (const [at, className] of Object.entries(facts.instances ?? {})) {
    const known = checkClass(candidates, classes, className);
    add(`instances ${at}: ${className}`, worst([checkInstance(candidates, at, className), known]));
  }
  for (const [child, parent] of Object.entries(facts.extends ?? {})) {
    const inherited = isElsewhere(parent)
      ? checkClass(candidates, classes, parent)
      : checkPath(candidates, `${parent}#`, {});
    add(`extends ${child}: ${parent}`, worst([checkPath(candidates, `${child}#`, {}), inherited]));
  }
  for (const [from, to, when = {}] of facts.same ?? []) {
    const answers = [checkPath(candidates, from, {}), checkPath(candidates, to, when)];
    add(describeRow('same', `${from} → ${to}`, when), worst(answers));
  }
  for (const [from, to] of facts.derived ?? []) {
    const answers = [checkPath(candidates, from, {}), checkPath(candidates, to, {})];
    add(describeRow('derived', `${from} → ${to}`, {}), worst(answers));
  }
  for (const at of Object.keys(facts.constants ?? {})) add(`constants ${at}`, checkPath(candidates, at, {}));
  for (const [at, lists] of Object.entries(facts.handlers ?? {})) {
    const ways = listWays({ package: facts.package, handlers: { [at]: lists } });
    const answers = [checkPath(candidates, at, {}), ...ways.map(({ path }) => ask(candidates, path))];
    const known = lists.flat().map((className) => checkClass(candidates, classes, className));
    add(`handlers ${at}`, worst([...answers, ...known]));
  }
  for (const [at, className] of Object.entries(facts.receivers ?? {})) {
    const known = checkClass(candidates, classes, className);
    add(`receivers ${at}: ${className}`, worst([checkPath(candidates, at, {}), known]));
  }
  for (const [from, to] of facts.passes ?? []) {
    if (/^export:/.test(from)) {
      add(describeRow('passes', `${from} → ${to}`, {}), worst([checkPath(candidates, to, {}), BY_NAME]));
      continue;
    }
    const answers = [checkPath(candidates, from, {}), checkPath(candidates, to, {})];
    add(describeRow('passes', `${from} → ${to}`, {}), worst(answers));
  }
  for (const row of facts.validations ?? []) {
    const paths = listPathsOfValidation(row);
    add(`validations ${paths.join(', ')}`, worst(paths.map((at) => checkPath(candidates, at, {}))));
  }
  for (const [path, position] of Object.entries(facts.schemas ?? {})) {
    const at = typeof position === 'string' ? position : position.types;
    const places = listPlacesOfSchema(facts, path, at);
    const found = places.map((place) => checkPath(candidates, place, {})).reduce(better, NOT_SEEN);
    add(`schemas ${path}: ${at}`, worst([checkPath(candidates, path, {}), found]));
  }
  for (const row of facts.conventions ?? []) {
    const named = [...row.parameters.map(bareClass), ...(row.returns === undefined ? [] : [row.returns])];
    const known = named.map((className) => checkClass(candidates, classes, className));
    add(`conventions ${row.exports.join(', ')}: ${named.join(', ')}`, worst([...known, BY_NAME]));
  }
  for (const [name, path] of Object.entries(facts.globals ?? {})) {
    const missing: Answer = { status: 'failed', reason: `no global '${name}'`, by: [] };
    add(`globals ${name}`, hasGlobal(name) ? checkPath(candidates, path, {}) : missing);
  }
  return verdicts;
}

function describeRow(name: string, at: string, when: When): string {
  const conditions = Object.entries(when).map(([path, expected]) => `${path} is ${JSON.stringify(expected)}`);
  return `${name} ${at}${conditions.length === 0 ? '' : ` when ${conditions.join(', ')}`}`;
}

/** Follows a path, every choice of it, and the paths of its conditions. */
function checkPath(candidates: readonly Candidate[], at: string, when: When): Answer {
  const path = parsePath(at);
  const conditions = Object.keys(when).map((condition) => locate(path, parsePath(condition)));
  return worst([path, ...conditions].map((one) => checkChoices(candidates, one)));
}

function checkChoices(candidates: readonly Candidate[], path: Path): Answer {
  let first: Answer | undefined;
  for (let offset = 0; offset < MOST_TRIED; offset += 1) {
    const answer = checkClosed(candidates, closeRanges(path, offset));
    if (answer.status !== 'failed') return answer;
    first ??= answer;
    if (!path.some((step) => 'range' in step && step.range.to === undefined)) break;
  }
  return first ?? worst([]);
}

/** Every name and every position of a path must be borne out, but not every combination of them. */
function checkClosed(candidates: readonly Candidate[], path: Path): Answer {
  let ways: { readonly path: OnePath; readonly choices: readonly number[] }[] = [{ path: [], choices: [] }];
  for (const step of path) {
    ways = ways.flatMap((way) =>
      listAlternatives(step).map((next, choice) => ({
        path: [...way.path, ...next],
        choices: [...way.choices, choice],
      })),
    );
  }
  const answers = ways.map((way) => ({ ...way, answer: ask(candidates, way.path) }));
  const byChoice = new Map<string, Answer>();
  for (const { choices, answer } of answers) {
    choices.forEach((choice, step) => {
      const key = `${step}:${choice}`;
      byChoice.set(key, better(byChoice.get(key), answer));
    });
  }
  return byChoice.size === 0 ? ask(candidates, []) : worst([...byChoice.values()]);
}

const RANK = { failed: 0, unchecked: 1, checked: 2 };

/** Of two answers the one that says more for the row, the earlier where they are equal. */
function better(left: Answer | undefined, right: Answer): Answer {
  return left === undefined || RANK[right.status] > RANK[left.status] ? right : left;
}

/** The best answer of the candidates. What is missing altogether says less than what is missing further on. */
function ask(candidates: readonly Candidate[], path: OnePath): Answer {
  let best: Answer | undefined;
  for (const { walker, name, isMain } of candidates) {
    const walked = walker.walk(path);
    if (walked.status === 'checked') return { ...walked, by: isMain ? [] : [name] };
    const isFurther = best?.status === 'failed' && best.reason.includes('has no export');
    best =
      isFurther && walked.status === 'failed' ? { ...walked, by: [] } : better(best, { ...walked, by: [] });
  }
  return best ?? { status: 'unchecked', reason: 'not installed', by: [] };
}

function closeRanges(path: Path, offset: number): Path {
  return path.map((step) => {
    if (!('range' in step) || step.range.to !== undefined) return step;
    const from = step.range.from + offset;
    return { ...step, range: { from, to: from } };
  });
}

/** A condition's path, as seen from the exports. It begins with the result where it is about the call before. */
function locate(path: Path, condition: Path): Path {
  const callee = calleeOf(path);
  if (condition[0]?.kind !== 'result') return [...callee, ...condition];
  const made = callee.findLastIndex(({ kind }) => kind === 'result');
  const instance = callee.findLastIndex(({ kind }) => kind === 'instance');
  // What has the method may be made by `new`.
  if (made < 0 && instance >= 0)
    return [...callee.slice(0, instance), { kind: 'construct' }, ...condition.slice(1)];
  return [...callee.slice(0, made), ...condition.slice(1)];
}

/** The path up to the call that conditions are relative to. */
function calleeOf(path: Path): Path {
  const last = path.at(-1);
  if (last?.kind === 'instance') return [...path.slice(0, -1), { kind: 'construct' }];
  const call = path.findLastIndex(
    ({ kind }) => kind === 'argument' || kind === 'callback' || kind === 'result',
  );
  return path.slice(0, call);
}

/** A class must be declared, be what a way of a table leads to, or be spelled by a row at least. */
function checkClass(candidates: readonly Candidate[], classes: Classes, className: string): Answer {
  const fine: Answer = { status: 'checked', types: [], by: [] };
  if (className === NO_CLASS || classes.isSpelled(className)) return fine;
  if (candidates.some(({ walker }) => walker.getClass(className).length > 0)) return fine;
  return { status: 'failed', reason: `no class '${className}'`, by: [] };
}

function checkInstance(candidates: readonly Candidate[], at: string, className: string): Answer {
  const answer = checkPath(candidates, at, {});
  const [main] = candidates;
  if (answer.status !== 'checked' || answer.by.length > 0 || main === undefined) return answer;
  const { types, getClass } = main.walker;
  const declared = getClass(className);
  if (declared.length === 0 || types.areRelated(answer.types, declared)) return answer;
  // The platform's own classes are declared twice, for browsers and for Node.js.
  if (className.startsWith('global:') && types.print(answer.types) === types.print(declared)) return answer;
  // Another copy of the package, or another version, declares its classes anew.
  if (isElsewhere(className) && types.areNamedAlike(answer.types, declared)) return answer;
  const open = types.findOpen(types.split(answer.types));
  if (open !== undefined) return { status: 'unchecked', reason: open, by: [] };
  const reason = `${types.print(answer.types)} is no ${types.print(declared)}`;
  return { status: 'failed', reason, by: [] };
}

function worst(all: readonly Answer[]): Answer {
  const found =
    all.find(({ status }) => status === 'failed') ?? all.find(({ status }) => status === 'unchecked');
  if (found !== undefined) return found;
  const types = all.flatMap((one) => (one.status === 'checked' ? one.types : []));
  return { status: 'checked', types, by: all.flatMap(({ by }) => by) };
}
