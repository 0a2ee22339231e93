import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findAssertion,
  listNodes,
  unwrap,
  walk,
  type ClassNode,
  type FileNodes,
  type FunctionNode,
} from '../ast/index.ts';
import { getAllMembers } from './all-members.ts';
import { evaluateDuring } from './answer.ts';
import { createBindings, type Bindings } from './binding.ts';
import { getBuiltinCall } from './builtins.ts';
import { collectChanges } from './changes.ts';
import { indexClass } from './class-index.ts';
import { getClassMember } from './classes.ts';
import { evaluateOrigins, evaluatePresent } from './constant.ts';
import { findHeldConventions, listConventional, type HeldConvention } from './conventions.ts';
import { getDecoratedPlaces, getMethodDecorators } from './decorated.ts';
import { createDemands, memoize } from './demand.ts';
import type { Destination } from './destination.ts';
import { findDestinations, findInstanceUses } from './destinations.ts';
import { resolveElements } from './elements.ts';
import { findExported } from './exported.ts';
import { component, type Facts, type Making, type Place } from './facts.ts';
import { createFuel, type Fuel } from './fuel.ts';
import { findUses } from './function-uses.ts';
import { createGuard } from './guard.ts';
import { findHandings, indexUsedMembers, NOT_HANDED, type UsedMembers } from './handings.ts';
import { findCells, findKept, type NamedCells } from './kept.ts';
import { indexMaker } from './maker.ts';
import { DECLARED_ONLY } from './mode.ts';
import {
  NOT_KNOWN,
  UNKNOWN,
  type DeclaredType,
  type DerivedOrigin,
  type MakerNode,
  type Origins,
  type Property,
} from './origin.ts';
import { resolveRole } from './parameters.ts';
import type { ParsedFile } from './parsed-file.ts';
import { getPlaces } from './places.ts';
import { getDerivedMember, getMember, getNodeMember } from './property.ts';
import { resolveExpression } from './resolve.ts';
import { getResults } from './role.ts';
import { findRun, getMaking, type Run } from './run.ts';
import { NOTHING } from './text.ts';
import { resolveProperty, type Tracer } from './tracer.ts';
import { resolveType } from './types.ts';
import { collectUses, type Handing, type Uses } from './uses.ts';
import type { Values } from './value.ts';
import { resolveVariable } from './variable.ts';

/** Where the names and values of one file come from. Every answer is pure and memoised. */
export interface Scope<P extends Place = Place> {
  readonly bindings: Bindings;
  readonly fuel: Fuel;
  /** Everything an expression can be. */
  readonly resolve: (node: TSESTree.Node) => Origins<P>;
  /** The constants an expression can be, and whether those are all. */
  readonly values: (node: TSESTree.Node) => Values<P>;
  /** The constants an expression within a function can be while one call runs that function. */
  readonly valuesDuring: (
    node: TSESTree.Node,
    owner: FunctionNode,
    call: TSESTree.CallExpression,
  ) => Values<P>;
  /** The points of known packages an expression can stand for: what is called, of what class a value is. */
  readonly api: (node: TSESTree.Node) => readonly P[];
  /** What a property of the value of an expression is: found, missing or unknown. */
  readonly property: (node: TSESTree.Node, name: string) => Property<P>;
  /** The constants of a property that {@link Scope.property} found; an absent one is `undefined`, at `at`. */
  readonly propertyValues: (property: Property<P>, at: TSESTree.Node) => Values<P>;
  /** What a property of an already resolved value is. */
  readonly member: (of: Origins<P>, name: string) => Property<P>;
  /** The value of every member that an object or array literal spells out. */
  readonly allMembers: (of: Origins<P>) => Property<P>;
  /** Everything the expressions of a property can be. */
  readonly resolveProperty: (property: Property<P>) => Origins<P>;
  /** The nodes of the file that questions about the whole of it begin at; see `FileNodes`. */
  readonly getNodes: () => readonly TSESTree.Node[];
  /** The literals and templates of the file, and the text between its tags. */
  readonly getTexts: () => readonly TSESTree.Node[];
  /** A node and those below it, parents first; undefined without fuel. */
  readonly nodesIn: (node: TSESTree.Node) => readonly TSESTree.Node[] | undefined;
  /** The canonical name of a call to a function of the language: `Object.assign`, `.call`. */
  readonly builtin: (call: TSESTree.CallExpression) => string | undefined;
  /** What is run where an expression is called, and what it is given besides. */
  readonly run: (callee: TSESTree.Node) => Run;
  /** What a call makes of the functions that it is given. */
  readonly making: (call: TSESTree.CallExpression) => Making | undefined;
  /** What a function's role, or the declared type, gives a parameter, whoever calls the function. */
  readonly role: (owner: FunctionNode, index: number) => Origins<P>;
  /** The name that other files call a function by; undefined where they cannot, as far as the file shows. */
  readonly exported: (owner: FunctionNode) => string | undefined;
  /** What functions of the file are given, and give, by the conventions that hold for it. */
  readonly conventional: () => readonly P[];
  /** What becomes of what a function returns, by its role. */
  readonly results: (owner: FunctionNode) => readonly P[];
  /** The names that a function of the file is exported under: one, and members that lead on from there. */
  readonly exports: (owner: FunctionNode) => readonly (readonly string[])[];
  /** The calls that a function is an argument of, or within one, with the position of that and the members that lead on to it. */
  readonly registrations: (owner: FunctionNode) => readonly Registration[];
  /** What a value of a declared type is. */
  readonly typed: (type: TSESTree.TypeNode) => Origins<P>;
  /** The values that the file itself puts into a member of a place. */
  readonly kept: (place: P, name: string) => readonly TSESTree.Node[];
  /** The cells that a call names, and by which names: `app.get('db')`. */
  readonly cells: (call: TSESTree.CallExpression) => NamedCells<P> | undefined;
  /** The calls of methods of a name, whatever they are called on. */
  readonly called: (method: string) => readonly TSESTree.CallExpression[];
  /** The places that what a decorator decorates is at. */
  readonly decorated: (decorator: TSESTree.Decorator) => readonly P[];
  /** How a function of the file is called and handed on; undefined when it is held by something that anybody may call. */
  readonly uses: (owner: FunctionNode) => Uses | undefined;
  /** What a static member of a class, or a member of its instances, can be. */
  readonly classMember: (owner: MakerNode, name: string, isStatic: boolean) => Property<P>;
  /** Does a node run only in development? */
  readonly isDevelopmentOnly: (node: TSESTree.Node, flags: ReadonlySet<string>) => boolean;
  /** Does a node run only where one of the flags, names or member paths, is on? */
  readonly isBehindFlag: (node: TSESTree.Node, flags: ReadonlySet<string>) => boolean;
}

/** A call that a function is given to, within an argument. */
export interface Registration extends Handing {
  readonly names: readonly string[];
}

/** Makes the tracer of one file. `facts` say what is known of packages; `fuel` bounds all that is asked of it. */
export function createScope<P extends Place>(
  file: ParsedFile,
  facts: Facts<P>,
  fuel: Fuel = createFuel(),
): Scope<P> {
  let lists: FileNodes | undefined;
  const getLists = (): FileNodes => (lists ??= listFile(file));
  const getNodes = (): readonly TSESTree.Node[] => getLists().telling;
  const tracer = createTracer(file, facts, fuel, getNodes);
  let exported: ReadonlyMap<FunctionNode, string> | undefined;
  const getGuard = memoize((flags: ReadonlySet<string>) => createGuard(tracer, flags));
  const getFlagGuard = memoize((flags: ReadonlySet<string>) => createGuard(tracer, flags, DECLARED_ONLY));
  return {
    bindings: tracer.bindings,
    fuel,
    resolve: tracer.resolve,
    values: tracer.evaluate,
    valuesDuring: (node, owner, call) => evaluateDuring(tracer, node, owner, call),
    api: (node) => getPlaces(tracer.resolve(node)),
    property: (node, name): Property<P> => tracer.member(tracer.resolve(node), name),
    propertyValues: (property, at) => evaluateProperty(tracer, property, at),
    member: tracer.member,
    allMembers: tracer.allMembers,
    resolveProperty: (property) => resolveProperty(tracer, property),
    nodesIn: memoize((root: TSESTree.Node) => {
      const nodes: TSESTree.Node[] = [];
      walk(root, file.visitorKeys, (node) => fuel.spend() && nodes.push(node));
      return fuel.isSpent ? undefined : nodes;
    }),
    getNodes,
    getTexts: () => getLists().texts,
    builtin: (call) => getBuiltinCall(tracer, call),
    run: memoize((callee: TSESTree.Node) => findRun(tracer, callee)),
    making: memoize((call: TSESTree.CallExpression) => getMaking(tracer, call)),
    role: (owner, index) => resolveRole(tracer, owner, index),
    exported: (owner) => (exported ??= listExported(file, tracer, getNodes)).get(owner),
    conventional: () => tracer.getConventions().flatMap(({ convention }) => listConventional(convention)),
    results: (owner) => [
      ...getResults(tracer, owner),
      ...getMethodDecorators(owner).flatMap((decorator) =>
        getDecoratedPlaces(tracer, decorator, [component.result]),
      ),
    ],
    exports: (owner) =>
      tracer
        .getDestinations(owner)
        .flatMap((destination) => (destination.kind === 'exported' ? [destination.names] : [])),
    registrations: (owner) =>
      tracer
        .getDestinations(owner)
        .flatMap((destination) =>
          destination.kind === 'given'
            ? [{ node: destination.call, position: destination.position, names: destination.names }]
            : [],
        ),
    typed: tracer.resolveType,
    kept: tracer.getKept,
    called: tracer.getCalled,
    cells: (call) => findCells(tracer, call, tracer.resolve(call)),
    decorated: (decorator) => getDecoratedPlaces(tracer, decorator),
    uses: (owner) => findUses(tracer, owner),
    classMember: tracer.classMember,
    isDevelopmentOnly: (node, flags) => getGuard(flags)(node),
    isBehindFlag: (node, flags) => flags.size > 0 && getFlagGuard(flags)(node),
  };
}

function evaluateProperty<P extends Place>(
  tracer: Tracer<P>,
  property: Property<P>,
  at: TSESTree.Node,
): Values<P> {
  const parts = property.nodes.map((node) => tracer.evaluate(node));
  parts.push(
    evaluateOrigins(tracer, { list: property.origins, complete: true, missing: property.missing }, at),
  );
  return {
    known: parts.flatMap((part) => part.known),
    complete: !property.unknown && parts.every((part) => part.complete),
  };
}

function listExported<P extends Place>(
  { scopes }: ParsedFile,
  tracer: Tracer<P>,
  getNodes: () => readonly TSESTree.Node[],
): ReadonlyMap<FunctionNode, string> {
  const root = scopes[0]?.block;
  return root?.type === 'Program' ? findExported(tracer, root, getNodes()) : new Map<FunctionNode, string>();
}

function listFile({ scopes, visitorKeys, walkAll }: ParsedFile): FileNodes {
  const root = scopes[0]?.block;
  if (root === undefined) return { telling: [], texts: [] };
  return listNodes(
    walkAll ??
      ((visit) => {
        walk(root, visitorKeys, visit);
      }),
  );
}

function createTracer<P extends Place>(
  file: ParsedFile,
  facts: Facts<P>,
  fuel: Fuel,
  getNodes: () => readonly TSESTree.Node[],
): Tracer<P> {
  const demands = createDemands(fuel);
  const resolve = demands.demand(
    (node: TSESTree.Node): Origins<P> => resolveExpression(tracer, node),
    UNKNOWN,
  );
  const evaluate = demands.demand(
    (node: TSESTree.Node): Values<P> => evaluateOrigins(tracer, tracer.resolve(node), node),
    NOTHING,
  );
  const nodeMember = demands.demandNamed(
    (node: TSESTree.Node, name): Property<P> => getNodeMember(tracer, node, name),
    NOT_KNOWN,
  );
  const derivedMember = demands.demandNamed(
    (origin: DerivedOrigin<P>, name): Property<P> => getDerivedMember(tracer, origin, name),
    NOT_KNOWN,
  );
  const staticMember = demands.demandNamed(
    (owner: MakerNode, name): Property<P> => getClassMember(tracer, owner, name, true),
    NOT_KNOWN,
  );
  const instanceMember = demands.demandNamed(
    (owner: MakerNode, name): Property<P> => getClassMember(tracer, owner, name, false),
    NOT_KNOWN,
  );
  let members: UsedMembers | undefined;
  const getMembers = (): UsedMembers => (members ??= indexUsedMembers(getNodes()));
  let conventions: readonly HeldConvention<P>[] | undefined;
  const tracer: Tracer<P> = {
    facts,
    bindings: createBindings(file.scopes, (name) => facts.global(name) !== undefined),
    fuel,
    visitorKeys: file.visitorKeys,
    resolve(outer) {
      const node = unwrap(outer);
      return resolve(node === outer ? node : (findAssertion(outer) ?? node));
    },
    resolveVariable: demands.demand(
      (variable: TSESLint.Scope.Variable): Origins<P> => resolveVariable(tracer, variable),
      UNKNOWN,
    ),
    resolveType: demands.demand((type: DeclaredType): Origins<P> => resolveType(tracer, type), UNKNOWN),
    member: (of, name) => getMember(tracer, of, name),
    nodeMember,
    derivedMember,
    allMembers: demands.demand((of: Origins<P>): Property<P> => getAllMembers(tracer, of), NOT_KNOWN),
    resolveElements: demands.demand((of: Origins<P>): Origins<P> => resolveElements(tracer, of), UNKNOWN),
    resolveAnyMember: demands.demand(
      (of: Origins<P>): Origins<P> => resolveProperty(tracer, tracer.allMembers(of)),
      UNKNOWN,
    ),
    classMember: (owner, name, isStatic) => (isStatic ? staticMember : instanceMember)(owner, name),
    evaluate: (node) => evaluate(unwrap(node)),
    evaluatePresent: demands.demand(
      (origins: Origins<P>): Values<P> => evaluatePresent(tracer, origins),
      NOTHING,
    ),
    getUses: memoize(collectUses),
    getHandings: demands.demand(
      (owner: FunctionNode): Uses => findHandings(tracer, getMembers(), owner),
      NOT_HANDED,
    ),
    getCalled: (name) => getMembers().called.get(name) ?? [],
    getWritten: (name) => getMembers().written.get(name) ?? [],
    getKept: demands.demandNamed((place: P, name) => findKept(tracer, place, name), []),
    getDestinations: demands.demand(
      (owner: FunctionNode): readonly Destination[] => findDestinations(tracer, owner),
      [],
    ),
    getInstanceUses: demands.demand((owner: ClassNode) => findInstanceUses(tracer, owner), []),
    getConventions: () => (conventions ??= findHeldConventions(facts.conventions ?? [], file)),
    getChanges: memoize(collectChanges),
    getClassIndex: memoize((owner) => indexClass(owner, file.visitorKeys)),
    getMakerIndex: memoize((owner) => indexMaker(owner, tracer.bindings, file.visitorKeys)),
  };
  return tracer;
}
