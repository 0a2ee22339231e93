import ts from 'typescript';
import { parsePath, type PackageFacts } from '../src/knowledge/grammar/index.ts';
import {
  expandFew,
  INVENTED,
  listWays,
  type OnePath,
  type OneStep,
} from '../tests/support/snippets/variants.ts';
import { isElsewhere } from '../src/knowledge/grammar/graph.ts';
import { PSEUDO } from './homes.ts';
import { followAlias, type Declarations } from './declarations.ts';
import { createTypes, type Found } from './types.ts';

/** What declarations say of a place: the types of its value, and the types that it names. */
interface Thing extends Found {
  /** Types of instances, where the place is a class or an interface. */
  readonly instances: readonly ts.Type[];
  /** Namespaces, where the place is one. */
  readonly namespaces: readonly ts.Symbol[];
  /** The class the tables call by this name. */
  readonly className: string | undefined;
}

/** Where a path led: to types, to somewhere declarations say nothing of, or nowhere. */
export type Walked =
  | { readonly status: 'checked'; readonly types: readonly ts.Type[] }
  | { readonly status: 'unchecked' | 'failed'; readonly reason: string };

/** Ends a walk. */
class Stop extends Error {
  readonly status: 'unchecked' | 'failed';

  constructor(status: 'unchecked' | 'failed', reason: string) {
    super(reason);
    this.status = status;
  }
}

const NOTHING: Thing = { types: [], open: undefined, instances: [], namespaces: [], className: undefined };

/** What is written like a global, and is none. */
const LANGUAGE = new Set(['import', 'this']);

/** Classes reached through classes: further than this the tables go round. */
const MOST_ROUNDS = 5;

/** Types that one way leads to, and types of one class that are kept: a builder's every step may have its own. */
const MOST_OF_WAY = 12;
const MOST_TYPES = 240;

/** Follows the paths of a table through declarations. */
export type Walker = ReturnType<typeof createWalker>;

/** Makes the walker of a package, for the declarations that one of its specifiers leads to. */
export function createWalker(
  facts: PackageFacts,
  declarations: Declarations,
  specifier: string,
  isNamed: (className: string) => boolean = () => false,
) {
  const { checker } = declarations;
  const types = createTypes(checker);
  const ways = listWays(facts);
  const isGlobal = facts.package === 'global';
  const pseudo = PSEUDO.has(facts.package) && !isGlobal ? facts.package : undefined;
  const module = specifier === 'global' ? undefined : declarations.findModule(specifier);
  let rootTypes: readonly ts.Type[] | undefined;
  const typesByClass = new Map<string, Set<ts.Type>>();
  const stops = new Map<string, Stop>();

  const walk = (path: OnePath): Thing => {
    if (specifier !== 'global' && module === undefined) throw new Stop('unchecked', 'no declarations');
    const [first, ...rest] = path;
    if (first === undefined) return main();
    let thing = first.kind === 'member' ? exported(first.name) : take(main(), first, undefined, false);
    let isOption = first.kind === 'argument';
    let before: OneStep = first;
    for (const step of rest) {
      thing = take(thing, step, before, isOption);
      isOption = step.kind === 'argument' || (isOption && step.kind === 'member');
      before = step;
    }
    return thing;
  };

  /** What a default import gives. */
  const main = (): Thing => (module?.main === undefined ? NOTHING : thingOf(module.main));

  const exported = (name: string): Thing => {
    if (pseudo !== undefined) return takeMember({ ...NOTHING, types: roots() }, name, false);
    if (name === INVENTED) return anyExport();
    const symbol =
      module === undefined
        ? declarations.findGlobal(name)
        : checker.getExportsOfModule(module.symbol).find((one) => one.name === name);
    if (symbol !== undefined) {
      const thing = thingOf(followAlias(checker, symbol));
      // A type, and a member of what is exported, of one name.
      const isType = thing.types.length === 0 && thing.namespaces.length === 0;
      const values = isType ? types.members(main().types, name, false).types : thing.types;
      return { ...thing, types: values, className: name };
    }
    if (facts.default === name && module?.main !== undefined) return { ...main(), className: name };
    const found = types.members(main().types, name, false);
    if (found.types.length > 0) return { ...NOTHING, ...found };
    const isDeclared = ways.some(({ className }) => className === name);
    if (isDeclared || isInherited(name)) return { ...NOTHING, className: name };
    if (isNamed(name))
      throw new Stop('unchecked', `'${name}' is no name of the declarations, but of the tables`);
    if (found.open !== undefined) throw new Stop('unchecked', found.open);
    if (isGlobal && LANGUAGE.has(name)) throw new Stop('unchecked', 'the language itself');
    throw new Stop('failed', `'${specifier}' has no export '${name}'`);
  };

  const isInherited = (name: string): boolean =>
    Object.entries(facts.extends ?? {}).some((pair) => pair.includes(name));

  /** Of elements the one type that lists them, of anything whatever has members. */
  const roots = (): readonly ts.Type[] => {
    rootTypes ??= pseudo === 'jsx' ? elements() : anyInstance();
    return rootTypes;
  };

  const elements = (): readonly ts.Type[] => {
    const exports = module === undefined ? [] : checker.getExportsOfModule(module.symbol);
    const namespaces = exports.filter(({ name }) => name === 'JSX' || name === 'React');
    const found = [
      ...exports,
      ...namespaces.flatMap((one) => checker.getExportsOfModule(followAlias(checker, one))),
    ];
    return found
      .filter(({ name }) => name === 'IntrinsicElements' || name === 'NativeElements')
      .map((symbol) => checker.getDeclaredTypeOfSymbol(followAlias(checker, symbol)));
  };

  const anyInstance = (): readonly ts.Type[] => {
    const all = module === undefined ? declarations.listGlobals() : checker.getExportsOfModule(module.symbol);
    return all
      .flatMap((symbol) => thingOf(followAlias(checker, symbol)).instances)
      .filter(({ flags }) => (flags & ts.TypeFlags.Object) !== 0);
  };

  const anyExport = (): Thing => {
    const all = (module === undefined ? [] : checker.getExportsOfModule(module.symbol)).map((symbol) =>
      thingOf(followAlias(checker, symbol)),
    );
    return {
      ...NOTHING,
      types: all.flatMap((one) => one.types),
      instances: all.flatMap((one) => one.instances),
    };
  };

  const thingOf = (symbol: ts.Symbol): Thing => {
    const has = (flags: ts.SymbolFlags): boolean => (symbol.flags & flags) !== 0;
    return {
      ...NOTHING,
      types: has(ts.SymbolFlags.Value) ? [checker.getTypeOfSymbol(symbol)] : [],
      instances: has(ts.SymbolFlags.Type) ? [checker.getDeclaredTypeOfSymbol(symbol)] : [],
      namespaces: has(ts.SymbolFlags.Module) ? [symbol] : [],
    };
  };

  const take = (from: Thing, step: OneStep, before: OneStep | undefined, isOption: boolean): Thing => {
    switch (step.kind) {
      case 'member':
        // An element of a list is declared for every index.
        return takeMember(from, /^\d+$/.test(step.name) ? INVENTED : step.name, isOption);
      case 'decorated':
        // A decorator is called with what it stands before; a pipe is given to one.
        if (before?.kind === 'result') signaturesOf(from, false);
        return { ...NOTHING, types: [checker.getAnyType()] };
      case 'parameter':
        return argument(signaturesOf(from, false), step.parameter);
      case 'instance':
        return { ...NOTHING, types: instanceTypes(from), open: from.open };
      case 'construct':
      case 'tag':
        return from;
      case 'keys':
        return { ...NOTHING, types: [checker.getStringType()] };
      case 'result':
        return { ...NOTHING, types: types.results(signaturesOf(from, false)), open: from.open };
      case 'argument':
        return argument(signaturesOf(from, before?.kind === 'construct'), step.index);
      case 'callback': {
        const callbacks = argument(signaturesOf(from, before?.kind === 'construct'), step.index);
        return argument(signaturesOf(callbacks, false), step.parameter);
      }
      case 'event':
        return listenedAt(from, step.name, step.parameter);
    }
  };

  const takeMember = (from: Thing, name: string, isOption: boolean): Thing => {
    for (const namespace of from.namespaces) {
      const symbol = checker.getExportsOfModule(namespace).find((one) => one.name === name);
      if (symbol !== undefined) return thingOf(followAlias(checker, symbol));
    }
    const values = valueTypes(from);
    const found = types.members(values, name, isOption);
    if (found.types.length > 0) return { ...NOTHING, types: found.types, open: found.open ?? from.open };
    return stop(from, found.open, `${types.print(values)} has no '${name}'`);
  };

  /** Nothing was found: a failure, unless declarations left it open somewhere on the way. */
  const stop = (from: Thing, open: string | undefined, reason: string): never => {
    const why = open ?? from.open;
    throw why === undefined ? new Stop('failed', reason) : new Stop('unchecked', why);
  };

  /** Types of the value itself; of a class that only the tables name, the types of its instances. */
  const valueTypes = (from: Thing): readonly ts.Type[] =>
    from.types.length > 0 || from.className === undefined ? from.types : waysTo(from.className);

  const instanceTypes = (from: Thing): readonly ts.Type[] => {
    const constructions = types.constructionsOf(types.split(from.types));
    const known = [...from.instances, ...types.results(constructions)];
    if (from.className !== undefined) known.push(...(typesByClass.get(from.className) ?? []));
    if (known.length > 0) return known;
    if (from.types.length === 0 && from.className !== undefined) return waysTo(from.className);
    return stop(from, types.findOpen(types.split(from.types)), `${types.print(from.types)} is no class`);
  };

  /** Types of the values that the tables say are of a class. */
  const waysTo = (className: string): readonly ts.Type[] => {
    const known = typesByClass.get(className);
    if (known !== undefined) return [...known];
    const parent = facts.extends?.[className];
    if (parent !== undefined && !isElsewhere(parent)) return instanceTypes(exported(parent));
    throw stops.get(className) ?? new Stop('failed', `nothing leads to '${className}'`);
  };

  const signaturesOf = (from: Thing, isNew: boolean): readonly ts.Signature[] => {
    const parts = types.split(valueTypes(from));
    const signatures = isNew ? types.constructionsOf(parts) : types.callsOf(parts);
    if (signatures.length > 0) return signatures;
    const open = types.findOpen(parts);
    // Old classes may be called without `new` and made by calls of a function: declarations say one of the two.
    const other = isNew ? types.callsOf(parts) : types.constructionsOf(parts);
    const only = other.length === 0 ? undefined : `declared with${isNew ? 'out' : ''} new only`;
    return stop(from, open ?? only, `${types.print(parts)} cannot be ${isNew ? 'constructed' : 'called'}`);
  };

  const argument = (signatures: readonly ts.Signature[], index: number): Thing => {
    const found = types.parameters(signatures, index);
    if (found.length > 0) return { ...NOTHING, types: found };
    const most = Math.max(0, ...signatures.map((signature) => signature.parameters.length));
    throw new Stop('failed', `no argument ${index}: at most ${most} are declared`);
  };

  const listenedAt = (from: Thing, event: string, parameter: number): Thing => {
    const isRoot = isGlobal && from === NOTHING;
    try {
      if (!isRoot) return listened(takeMember(from, 'on', false), event, parameter);
      return argument(signaturesOf(exported(`on${event}`), false), parameter);
    } catch (error) {
      if (!(error instanceof Stop) || error.status === 'unchecked') throw error;
      if (!isRoot) return argument(signaturesOf(takeMember(from, `on${event}`, false), false), parameter);
      const maps = declarations.listGlobals().filter(({ name }) => name.endsWith('EventMap'));
      const found = types.members(
        maps.map((symbol) => checker.getDeclaredTypeOfSymbol(symbol)),
        event,
        false,
      );
      if (found.types.length === 0 || parameter > 0) throw error;
      return { ...NOTHING, types: found.types };
    }
  };

  const listened = (on: Thing, event: string, parameter: number): Thing => {
    const signatures = signaturesOf(on, false);
    const named = signatures.filter((signature) =>
      types
        .split(types.parameters([signature], 0))
        .some((type) => type.isStringLiteral() && type.value === event),
    );
    if (named.length === 0) throw new Stop('unchecked', 'events are not declared one by one');
    return argument(signaturesOf(argument(named, 1), false), parameter);
  };

  const open = new Set(ways);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const way of open) {
      const parent = facts.extends?.[way.className];
      const classes = parent === undefined ? [way.className] : [way.className, parent];
      try {
        const found = walk(way.path).types.slice(0, MOST_OF_WAY);
        for (const name of classes) {
          typesByClass.set(name, new Set([...(typesByClass.get(name) ?? []), ...found].slice(0, MOST_TYPES)));
        }
        open.delete(way);
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
        for (const name of classes) stops.set(name, error);
      }
    }
  }

  const attempt = <T>(answer: () => T, onStop: (stopped: Stop) => T): T => {
    try {
      return answer();
    } catch (error) {
      if (error instanceof Stop) return onStop(error);
      throw error;
    }
  };

  return {
    types,
    /** Follows a path through the declarations. */
    walk: (path: OnePath): Walked =>
      attempt<Walked>(
        () => ({ status: 'checked', types: walk(path).types }),
        ({ status, message }) => ({ status, reason: message }),
      ),
    /** The types of a class that the declarations export; empty for one that only the tables name. */
    getClass: (className: string): readonly ts.Type[] =>
      attempt(
        () => {
          const foreign = declarations.findForeign(className);
          if (foreign !== undefined) {
            const thing = thingOf(followAlias(checker, foreign));
            return [...thing.instances, ...types.results(types.constructionsOf(types.split(thing.types)))];
          }
          if (isElsewhere(className)) return [];
          const thing = walk(expandFew(parsePath(className))[0] ?? []);
          return [...thing.instances, ...types.results(types.constructionsOf(types.split(thing.types)))];
        },
        () => [],
      ),
  };
}
