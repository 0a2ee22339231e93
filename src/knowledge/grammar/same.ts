import {
  component,
  PASSED_NAME,
  spellGiver,
  type Derivation,
  type Effect,
  type Pass,
  type SameValue,
  type SchemaPosition,
} from '../../scope/facts.ts';
import { parsePath, printPath, type Path } from './path.ts';
import type { Presence } from './rows.ts';

/** How the value at `to` takes on what is at `from`. Throws where `from` is not seen from there. */
export function relateDerived(from: Path, to: Path, effects: readonly Effect[]): Derivation {
  const last = to.at(-1)?.kind;
  const owner = last === 'result' || last === 'instance' || last === 'callback' ? to.slice(0, -1) : to;
  const call = last === 'instance' ? [...owner, { kind: 'construct' } as const] : owner;
  const rest = startsWith(from, call);
  const [position] = rest ?? [];
  if (rest !== undefined && position?.kind === 'argument') {
    const { range } = position;
    return { from: range.from, to: range.to ?? Infinity, path: partNames(rest.slice(1)), effects };
  }
  // `$('a')`, where `$` is what was made of a text.
  const isOfCalled = last === 'result' && printPath(from) === printPath(owner);
  const onReceiver = isOfCalled ? [] : startsWith(from, owner.slice(0, -1));
  if (onReceiver === undefined) throw new Error(`'${printPath(from)}' is no position of '${printPath(to)}'`);
  return { from: 'receiver', to: 0, path: partNames(onReceiver), effects };
}

/** Where the schema of a call stands, seen from the call. Throws where it is not seen from there. */
export function relateSchema(schema: Path, call: Path): number | 'receiver' | 'callee' {
  const rest = startsWith(schema, call);
  const [position] = rest ?? [];
  if (rest?.length === 0) return 'callee';
  if (rest?.length === 1 && position?.kind === 'argument') return position.range.from;
  if (printPath(schema) === printPath(call.slice(0, -1))) return 'receiver';
  throw new Error(`'${printPath(schema)}' is no position of '${printPath(call)}'`);
}

function partNames(path: Path): string[] {
  return path.flatMap((step) => {
    if (step.kind === 'anyMember') return ['*'];
    if (step.kind === 'anyChain') return ['**'];
    if (step.kind === 'keys') return ['*key'];
    return memberNames([step]);
  });
}

/** The step to an instance of what is found, behind the names of members. */
const INSTANCE: string = component.instance;

/** How the value at `to` is found from the call or member that `to` ends with. Throws where `from` is not seen from there. */
export function relate(from: Path, to: Path, when: Readonly<Record<string, Presence>>): SameValue {
  const last = to.at(-1)?.kind;
  const owner = last === 'result' || last === 'instance' || last === 'callback' ? to.slice(0, -1) : to;
  const call = last === 'instance' ? [...owner, { kind: 'construct' } as const] : owner;
  const conditions = Object.entries(when).map(([path, expected]) => ({
    argument: positionOf(parsePath(path)),
    present: expected === 'present',
  }));
  const isInstance = from.at(-1)?.kind === 'instance' && from.some(({ kind }) => kind === 'argument');
  const found = isInstance ? from.slice(0, -1) : from;
  const rest = startsWith(found, call);
  const [position] = rest ?? [];
  if (rest !== undefined && position?.kind === 'argument') {
    return {
      from: position.range.from,
      path: [...memberNames(rest.slice(1)), ...(isInstance ? [INSTANCE] : [])],
      when: conditions,
    };
  }
  const onReceiver = startsWith(from, owner.slice(0, -1));
  if (onReceiver === undefined) throw new Error(`'${printPath(from)}' is no position of '${printPath(to)}'`);
  return { from: 'receiver', path: memberNames(onReceiver), when: conditions };
}

/** How what is given at `from` comes out at `to`, both of one call. Throws where they are of different calls. */
export function relatePass(from: Path, to: Path): Pass {
  return relateExported(from, to) ?? relateOwn(from, to) ?? relateCall(from, to);
}

/** Begins a path that leads to what a function gives that the file exports: `export:loader()`. */
const EXPORT = 'export:';

/** What an exported function gives comes out at a call of a package, or at an instance of a class. */
function relateExported(from: Path, to: Path): Pass | undefined {
  const [first, second, ...members] = from;
  const [spelled = ''] = first?.kind === 'member' ? first.names : [];
  if (!spelled.startsWith(EXPORT) || second?.kind !== 'result') return undefined;
  const end = to.findLastIndex(({ kind }) => kind === 'result' || kind === 'instance');
  const depth = memberNames(to.slice(end + 1)).length;
  const by = spelled.slice(EXPORT.length);
  return {
    index: 0,
    by: spellGiver({ of: 'exported', name: by, isCalled: false }),
    isResult: true,
    path: memberNames(members),
    depth,
  };
}

/**
 * What a method of an object is given comes out at another member of it: `Component#setState(0)`, `Component#state`; or
 * it is what the object stands for: `Subject#next(0)`, `Subject#`; or what its listeners are given: `Parser#write(0)`,
 * `Parser#on:text(0)`.
 */
function relateOwn(from: Path, to: Path): Pass | undefined {
  const last = to.at(-1)?.kind;
  const end = last === 'member' || last === 'event' ? to.length - 1 : to.length;
  if (to[end - 1]?.kind !== 'instance') return undefined;
  const [method, position, ...after] = startsWith(from, to.slice(0, end)) ?? [];
  const [by] = method?.kind === 'member' ? method.names : [];
  if (by === undefined || position?.kind !== 'argument') return undefined;
  const isResult = after[0]?.kind === 'result';
  const path = memberNames(isResult ? after.slice(1) : after);
  return {
    index: position.range.from,
    by: spellGiver({ of: 'own', name: by, isCalled: false }),
    isResult,
    path,
    depth: last === 'member' ? 1 : 0,
  };
}

function relateCall(from: Path, to: Path): Pass {
  const at = to.findIndex(({ kind }) => kind === 'result' || kind === 'callback');
  const callee = to.slice(0, at);
  const isCallback = to[at]?.kind === 'callback';
  const isCalled = to.length > at + 1 && to.at(-1)?.kind === 'result';
  const members = memberNames(isCallback ? [] : to.slice(at + 1, isCalled ? -1 : undefined));
  const rest = at < 0 ? undefined : startsWith(from, callee);
  const [first, ...others] = rest ?? [];
  const by = first?.kind === 'result' ? memberNames(others.slice(0, 1))[0] : undefined;
  const [position, ...after] = by === undefined ? (rest ?? []) : others.slice(1);
  if (position?.kind !== 'argument')
    throw new Error(`'${printPath(from)}' is no position of '${printPath(to)}'`);
  const isResult = after[0]?.kind === 'result';
  const path = partNames(isResult ? after.slice(1) : after);
  return {
    index: position.range.from,
    by: spellGiver({ of: 'call', name: by, isCalled }),
    isResult,
    path,
    depth: isCalled ? 0 : members.length,
  };
}

function startsWith(path: Path, prefix: Path): Path | undefined {
  return printPath(path.slice(0, prefix.length)) === printPath(prefix)
    ? path.slice(prefix.length)
    : undefined;
}

function positionOf(path: Path): number {
  const [step, ...others] = path;
  if (step?.kind !== 'argument' || others.length > 0) throw new Error(`'${printPath(path)}' is no argument`);
  return step.range.from;
}

function memberNames(path: Path): string[] {
  return path.map((step) => {
    const [name, ...others] = step.kind === 'member' ? step.names : [];
    if (name === undefined || others.length > 0) {
      throw new Error(`'${printPath(path)}' is no chain of members`);
    }
    return name;
  });
}

/** Where a schema stands, seen from a call; `*` is a name that nobody knows yet. Throws where the path is neither an argument nor that of a method. */
export function relateSchemaPositions(path: Path, isOfTypes = false): SchemaPosition[] {
  const [first, second] = path;
  const methods = first?.kind === 'member' ? first.names : [undefined];
  const isOfMethod = first?.kind === 'member';
  const position = isOfMethod ? second : first;
  if (position?.kind !== 'argument') throw new Error(`'${printPath(path)}' is no argument`);
  const members = path
    .slice(isOfMethod ? 2 : 1)
    .flatMap((step) => (step.kind === 'anyMember' ? [PASSED_NAME] : memberNames([step])));
  const argument = position.range.from;
  return methods.map((method) => ({ method, argument, members, isOfTypes }));
}
