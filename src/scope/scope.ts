import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrap, type VisitorKeys } from '../ast/index.ts';
import { getBuiltinCall } from './builtins.ts';
import { createBindings, type Bindings } from './binding.ts';
import { evaluate, evaluateOrigins, type Values } from './constant.ts';
import type { Facts, Place } from './facts.ts';
import { createFuel, type Fuel } from './fuel.ts';
import { isDevelopmentOnly } from './guard.ts';
import { resolveProperty, UNKNOWN, type Origins, type Property, type Tracer } from './origin.ts';
import { getPlaces } from './places.ts';
import { getAllMembers, getMember } from './property.ts';
import { resolveExpression } from './resolve.ts';

/** Where the names and values of one file come from. Every answer is pure and memoised. */
export interface Scope<P extends Place = Place> {
  readonly bindings: Bindings;
  readonly fuel: Fuel;
  /** Everything an expression can be. */
  resolve(node: TSESTree.Node): Origins<P>;
  /** The constants an expression can be, and whether those are all. */
  values(node: TSESTree.Node): Values<P>;
  /** The points of known packages an expression can stand for: what is called, of what class a value is. */
  api(node: TSESTree.Node): readonly P[];
  /** What a property of the value of an expression is: found, missing or unknown. */
  property(node: TSESTree.Node, name: string): Property<P>;
  /** The constants of a property that {@link Scope.property} found; an absent one is `undefined`, at `at`. */
  propertyValues(property: Property<P>, at: TSESTree.Node): Values<P>;
  /** What a property of an already resolved value is. */
  member(of: Origins<P>, name: string): Property<P>;
  /** The value of every member that an object or array literal spells out. */
  allMembers(of: Origins<P>): Property<P>;
  /** Everything the expressions of a property can be. */
  resolveProperty(property: Property<P>): Origins<P>;
  /** The canonical name of a call to a function of the language: `Object.assign`, `.call`. */
  builtin(call: TSESTree.CallExpression): string | undefined;
  /** Does a node run only in development? */
  isDevelopmentOnly(node: TSESTree.Node, flags: ReadonlySet<string>): boolean;
}

/** What of a parsed file the tracer reads. */
export interface ParsedFile {
  readonly scopes: readonly TSESLint.Scope.Scope[];
  readonly visitorKeys: VisitorKeys;
}

/** Beyond this depth an expression is nested too deep for the stack, and its value is unknown. */
const DEEPEST = 400;

/** Makes the tracer of one file. `facts` say what is known of packages; `fuel` bounds all that is asked of it. */
export function createScope<P extends Place>(
  file: ParsedFile,
  facts: Facts<P>,
  fuel: Fuel = createFuel(),
): Scope<P> {
  const memo = new Map<TSESTree.Node, Origins<P>>();
  const open = new Set<TSESTree.Node>();
  let depth = 0;
  let cuts = 0;

  const tracer: Tracer<P> = {
    facts,
    bindings: createBindings(file.scopes),
    fuel,
    visitorKeys: file.visitorKeys,
    thisWrites: new Map(),
    resolve(outer) {
      const node = unwrap(outer);
      const known = memo.get(node);
      if (known !== undefined) return known;
      if (open.has(node) || depth > DEEPEST || !fuel.spend()) {
        cuts += 1;
        return UNKNOWN;
      }
      open.add(node);
      depth += 1;
      const before = cuts;
      const origins = resolveExpression(tracer, node);
      depth -= 1;
      open.delete(node);
      // An answer that met its own question half way is only right for the outermost asker.
      if (cuts === before || depth === 0) memo.set(node, origins);
      return origins;
    },
    member: (of, name) => getMember(tracer, of, name),
  };

  return {
    bindings: tracer.bindings,
    fuel,
    resolve: tracer.resolve,
    values: (node) => evaluate(tracer, node),
    api: (node) => getPlaces(tracer.resolve(node)),
    property: (node, name): Property<P> => tracer.member(tracer.resolve(node), name),
    propertyValues(property, at) {
      const parts = property.nodes.map((node) => evaluate(tracer, node));
      const absent = { list: property.origins, complete: true, missing: property.missing };
      const others = evaluateOrigins(tracer, absent, at);
      return {
        known: [...parts.flatMap((part) => part.known), ...others.known],
        complete: !property.unknown && others.complete && parts.every((part) => part.complete),
      };
    },
    member: tracer.member,
    allMembers: (of) => getAllMembers(tracer, of),
    resolveProperty: (property) => resolveProperty(tracer, property),
    builtin: (call) => getBuiltinCall(tracer, call),
    isDevelopmentOnly: (node, flags) => isDevelopmentOnly(tracer, node, flags),
  };
}
