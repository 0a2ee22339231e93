import { component, type Component } from '../../../src/scope/facts.ts';
import { parsePath, type PackageFacts, type Path, type Step } from '../../../src/knowledge/grammar/index.ts';

/** A step with one name, one position: what code can be written for. */
export type OneStep =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'keys' | 'instance' | 'construct' | 'tag' | 'result' | 'decorated' }
  /** `index` -1 is the last argument. */
  | { readonly kind: 'argument'; readonly index: number }
  | { readonly kind: 'callback'; readonly index: number; readonly parameter: number; readonly count: number }
  | { readonly kind: 'event'; readonly name: string; readonly parameter: number }
  /** A parameter of the function that stands there. */
  | { readonly kind: 'parameter'; readonly parameter: number; readonly count: number };

/** A path in which nothing is left to choose. */
export type OnePath = readonly OneStep[];

/** Stands for any member in a path. */
export const INVENTED = 'invented';

const CALL: OnePath = [{ kind: 'member', name: INVENTED }, { kind: 'result' }];

/** What a step can be: each name, each position; two positions of an open range, chains of one and of two calls. */
export function listAlternatives(step: Step): readonly OnePath[] {
  switch (step.kind) {
    case 'member':
      return step.names.map((name) => [{ kind: 'member', name }]);
    case 'anyMember':
      return [[{ kind: 'member', name: INVENTED }]];
    case 'anyChain':
      return [CALL, [...CALL, ...CALL]];
    case 'argument':
      return positions(step.range).map((index) => [{ kind: 'argument', index }]);
    case 'callback': {
      const { parameter } = step;
      return positions(step.range).map((index) => [
        { kind: 'callback', index, parameter, count: parameter + 1 },
      ]);
    }
    case 'event':
      return step.names.map((name) => [{ kind: 'event', name, parameter: step.parameter }]);
    default:
      return [[{ kind: step.kind }]];
  }
}

function positions({ from, to }: { readonly from: number; readonly to: number | undefined }): number[] {
  if (from < 0) return [from];
  const last = to ?? from + 1;
  return Array.from({ length: last - from + 1 }, (_, index) => from + index);
}

/** Every path without a choice that a path stands for. */
export function expandAll(path: Path): OnePath[] {
  return path.reduce<OnePath[]>(
    (made, step) => made.flatMap((way) => listAlternatives(step).map((next) => [...way, ...next])),
    [[]],
  );
}

/** As few of them as show every choice of every step once. */
export function expandFew(path: Path): OnePath[] {
  const choices = path.map(listAlternatives);
  const count = Math.max(1, ...choices.map((list) => list.length));
  return Array.from({ length: count }, (_, index) =>
    choices.flatMap((list) => list[index % list.length] ?? []),
  );
}

/** The steps a tracer takes on the way. */
export function toComponents(path: OnePath): Component[] {
  return path.map((step) => {
    switch (step.kind) {
      case 'member':
        return component.member(step.name);
      case 'argument':
        return step.index < 0 ? component.lastArgument : component.argument(step.index);
      case 'callback':
        return component.callback(step.index, step.parameter, step.count);
      case 'event':
        return component.event(step.name, step.parameter);
      case 'parameter':
        return component.parameter(step.parameter, step.count);
      default:
        return component[step.kind];
    }
  });
}

/** A way to a value of a class: what a call, a member or a callback's parameter is declared to be. */
export interface WayToClass {
  readonly className: string;
  readonly path: OnePath;
  /** The table entry that declares it. */
  readonly from: string;
}

/** Every way that `instances` and `handlers` declare. */
export function listWays(facts: PackageFacts): WayToClass[] {
  const ways: WayToClass[] = [];
  for (const [at, className] of Object.entries(facts.instances ?? {})) {
    for (const path of expandFew(parsePath(at))) ways.push({ className, path, from: `instances '${at}'` });
  }
  for (const [at, lists] of Object.entries(facts.handlers ?? {})) {
    const [path] = expandFew(parsePath(at));
    const last = path?.at(-1);
    if (path === undefined || last === undefined) continue;
    for (const classes of lists) {
      const count = classes.length;
      classes.forEach((className, parameter) => {
        if (className === '-') return;
        const way: OnePath =
          last.kind === 'argument'
            ? [...path.slice(0, -1), { kind: 'callback', index: last.index, parameter, count }]
            : [...path, { kind: 'parameter', parameter, count }];
        ways.push({ className, path: way, from: `handlers '${at}'` });
      });
    }
  }
  return ways;
}

/**
 * What is left of a path after the class it starts with, as seen from an instance; undefined when it starts
 * elsewhere or constructs another instance.
 */
export function afterClass(path: OnePath, className: string): OnePath | undefined {
  const [prefix = []] = expandFew(parsePath(className));
  if (prefix.some((step, index) => !isSame(step, path[index]))) return undefined;
  const [first, ...rest] = path.slice(prefix.length);
  if (first === undefined || first.kind === 'construct') return undefined;
  return first.kind === 'instance' ? rest : [first, ...rest];
}

function isSame(left: OneStep, right: OneStep | undefined): boolean {
  return left.kind === 'member' && right?.kind === 'member' && left.name === right.name;
}
