import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isClass, printName, unwrap, walk, type VisitorKeys } from '../ast/index.ts';
import type { KnownPlace, Role } from '../knowledge/index.ts';
import { findAlternatives } from './alternatives.ts';
import { createConditions, NOTHING } from './conditions.ts';
import { findPicks } from './picks.ts';
import { readSinks, readWrittenSinks, type Sink } from './sinks.ts';
import { component, type Component, type Facts, type Property, type Scope } from '../scope/index.ts';
import type { Position, Site } from './site.ts';

/** What the collection of sites is made from. */
export interface SiteSource {
  readonly ast: TSESTree.Program;
  readonly visitorKeys: VisitorKeys;
  readonly scope: Scope<KnownPlace>;
  readonly facts: Facts<KnownPlace>;
  /** Does the project's version of a package lie in a range? */
  readonly isVersion: (packageName: string, range: string) => boolean | undefined;
}

/** What a walk finds: positions that play a role, and positions that data must not reach. */
export interface Found {
  readonly sites: Site[];
  readonly sinks: Sink[];
}

/** Options nested deeper than this in one another are not looked into. */
const DEEPEST_OPTION = 5;

/** Finds every site of a file in one walk, for all rules. */
export function collectSites(source: SiteSource): Found {
  const found: Found = { sites: [], sinks: [] };
  walk(source.ast, source.visitorKeys, (node) => {
    switch (node.type) {
      case 'CallExpression':
        collectCall(source, node, found);
        break;
      case 'NewExpression':
        collectNew(source, node, found);
        break;
      case 'TaggedTemplateExpression':
        collectTemplate(source, node, found);
        break;
      case 'AssignmentExpression':
        collectAssignment(source, node, found);
        break;
      case 'ImportExpression':
        addLoading(source, node, [node.source], found);
        break;
    }
  });
  return found;
}

function collectCall(source: SiteSource, node: TSESTree.CallExpression, found: Found): void {
  const callee = unwrap(node.callee);
  if (callee.type === 'Super') {
    collectSuper(source, node, found);
    return;
  }
  const args = spreadArguments(node.arguments);
  const builtin = source.scope.builtin(node);
  if (builtin === undefined || callee.type !== 'MemberExpression') {
    addCalls(source, node, callee, args, [], component.result, found);
  } else if (builtin === '.call') {
    addCalls(source, node, callee.object, args.slice(1), [], component.result, found);
  } else if (builtin === '.apply') {
    addCalls(source, node, callee.object, elementsOf(source, args[1]), [], component.result, found);
  } else if (builtin === 'Reflect.apply' && args[0] !== undefined) {
    addCalls(source, node, args[0], elementsOf(source, args[2]), [], component.result, found);
  } else if (builtin === 'Reflect.construct' && args[0] !== undefined) {
    addCalls(source, node, args[0], elementsOf(source, args[1]), [component.construct], undefined, found);
  } else if (builtin === 'Object.assign' && args[0] !== undefined) {
    for (const value of args.slice(1)) addWrite(source, node, args[0], [], value, found);
  } else {
    addCalls(source, node, callee, args, [], component.result, found);
  }
}

function elementsOf(source: SiteSource, node: TSESTree.Node | undefined): (TSESTree.Node | undefined)[] {
  if (node === undefined) return [];
  const [origin] = source.scope.resolve(node).list;
  return origin?.kind === 'node' && origin.node.type === 'ArrayExpression'
    ? spreadArguments(origin.node.elements.map((element) => element ?? undefined))
    : [undefined];
}

/** Arguments up to a spread; what comes after one is hidden, which a last `undefined` says. */
function spreadArguments(
  nodes: readonly (TSESTree.CallExpressionArgument | undefined)[],
): (TSESTree.Node | undefined)[] {
  const spread = nodes.findIndex((node) => node?.type === 'SpreadElement');
  return spread < 0 ? [...nodes] : [...nodes.slice(0, spread), undefined];
}

function collectNew(source: SiteSource, node: TSESTree.NewExpression, found: Found): void {
  const args = spreadArguments(node.arguments);
  addCalls(source, node, node.callee, args, [component.construct], component.instance, found);
  for (const origin of source.scope.resolve(node.callee).list) {
    // A class without a constructor hands its arguments on to the one it extends.
    if (origin.kind !== 'node' || !isClass(origin.node) || origin.node.superClass === null) continue;
    if (origin.node.body.body.some((member) => 'kind' in member && member.kind === 'constructor')) continue;
    addCalls(source, node, origin.node.superClass, args, [component.construct], component.instance, found);
  }
}

function collectSuper(source: SiteSource, node: TSESTree.CallExpression, found: Found): void {
  for (let parent: TSESTree.Node | undefined = node.parent; parent != null; parent = parent.parent) {
    if (!isClass(parent)) continue;
    if (parent.superClass !== null) {
      const args = spreadArguments(node.arguments);
      addCalls(source, node, parent.superClass, args, [component.construct], component.instance, found);
    }
    return;
  }
}

function collectTemplate(source: SiteSource, node: TSESTree.TaggedTemplateExpression, found: Found): void {
  addCalls(
    source,
    node,
    node.tag,
    [node.quasi, ...node.quasi.expressions],
    [component.tag],
    component.result,
    found,
  );
}

/** Adds a site for each known place a callee can be. */
function addCalls(
  source: SiteSource,
  node: TSESTree.Node,
  callee: TSESTree.Node,
  args: readonly (TSESTree.Node | undefined)[],
  way: readonly Component[],
  given: Component | undefined,
  found: Found,
): void {
  const origins = source.scope.resolve(callee);
  found.sinks.push(...findPicks(source, node, callee));
  for (const origin of origins.list) {
    if (origin.kind === 'loader' && origin.role === 'require') addLoading(source, node, args, found);
    if (origin.kind !== 'place') continue;
    const at = follow(source, origin.place, way);
    const result =
      given === undefined
        ? undefined
        : source.facts.step(way[0] === component.tag && at !== undefined ? at : origin.place, given);
    const readPositions = (given: typeof args): Position[] => {
      const positions: Position[] = [];
      const reader = createReader(source, node, given, positions);
      if (result !== undefined) reader.readCall(result);
      if (at?.hasArguments === true) reader.readArguments(at);
      return positions;
    };
    const positions = readPositions(args);
    if (at?.hasArguments === true) {
      found.sinks.push(
        ...readSinks(source, at, { node, api: printApi(node), place: origin.place, arguments: args }),
      );
    }
    if (positions.length === 0) continue;
    const isOnly = origins.complete && origins.list.length === 1;
    const site = { node, api: printApi(node), place: origin.place, isOnly };
    const getAlternatives = (): readonly Site[] =>
      findAlternatives(source.scope, args).map((given) => ({
        ...site,
        positions: readPositions(given),
        arguments: given,
        getAlternatives: () => [],
      }));
    found.sites.push({ ...site, positions, arguments: args, getAlternatives });
    addPlugins(source, node, callee, args, positions, found);
  }
}

/** What loads a module by name, however it is spelled: the rows of `import`. */
function addLoading(
  source: SiteSource,
  node: TSESTree.Node,
  args: readonly (TSESTree.Node | undefined)[],
  found: Found,
): void {
  const place = source.facts.global('import');
  if (place === undefined) return;
  const api = node.type === 'ImportExpression' ? 'import' : printApi(node);
  found.sinks.push(...readSinks(source, place, { node, api, place, arguments: args }));
}

/** `app.register(plugin, options)` calls `plugin(app, options)`. */
function addPlugins(
  source: SiteSource,
  node: TSESTree.Node,
  callee: TSESTree.Node,
  args: readonly (TSESTree.Node | undefined)[],
  positions: readonly Position[],
  found: Found,
): void {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression') return;
  for (const { role, property } of positions) {
    if (role !== 'app-plugin') continue;
    for (const plugin of property?.nodes ?? []) {
      const given = [bare.object, ...args.slice(args.indexOf(plugin) + 1)];
      addCalls(source, node, plugin, given, [], component.result, found);
    }
  }
}

function follow(source: SiteSource, place: KnownPlace, way: readonly Component[]): KnownPlace | undefined {
  let at: KnownPlace | undefined = place;
  for (const next of way) at = at && source.facts.step(at, next);
  return at;
}

function printApi(node: TSESTree.Node): string {
  return node.type === 'CallExpression' && node.callee.type === 'Super' ? 'super' : printName(node);
}

function collectAssignment(source: SiteSource, node: TSESTree.AssignmentExpression, found: Found): void {
  if (node.left.type !== 'MemberExpression' || !WRITING.has(node.operator)) return;
  const name = findMemberName(node.left);
  if (name !== undefined) addWrite(source, node, node.left.object, [name], node.right, found);
}

const WRITING = new Set(['=', '||=', '??=', '&&=', '+=']);

/** Adds a site for what is written to a member of a known place, or merged into the place. */
function addWrite(
  source: SiteSource,
  node: TSESTree.Node,
  object: TSESTree.Node,
  names: readonly string[],
  value: TSESTree.Node | undefined,
  found: Found,
): void {
  if (value === undefined) return;
  for (const place of source.scope.api(object)) {
    const target = follow(source, place, names.map(component.member));
    if (target === undefined) continue;
    const positions: Position[] = [];
    const reader = createReader(source, node, [], positions);
    reader.readValue(target, { ...NOTHING, nodes: [value], missing: false }, undefined, names.at(-1), 0);
    const api = [printName(object), ...names].join('.');
    found.sinks.push(...readWrittenSinks(source, target, value, { node, api, place: target, arguments: [] }));
    if (positions.length === 0) continue;
    found.sites.push({
      node,
      api,
      place: target,
      isOnly: true,
      positions,
      arguments: [],
      getAlternatives: () => [],
    });
  }
}

function createReader(
  source: SiteSource,
  node: TSESTree.Node,
  args: readonly (TSESTree.Node | undefined)[],
  positions: Position[],
) {
  const { scope, facts } = source;
  const conditions = createConditions(source, node, args);

  const add = (place: KnownPlace, found: Omit<Position, 'role' | 'entry' | 'isCertain'>): void => {
    for (const entry of place.rows) {
      if (entry.table !== 'roles') continue;
      const holds = conditions.judge(place, entry);
      if (holds === false) continue;
      positions.push({ role: entry.name as Role, entry, isCertain: holds === true, ...found });
    }
  };

  const { getArgument } = conditions;

  const readValue = (
    place: KnownPlace,
    property: Property<KnownPlace>,
    owner: TSESTree.ObjectExpression | undefined,
    option: string | undefined,
    depth: number,
  ): void => {
    if (place.rows.length > 0) add(place, { property, owner, option });
    if (place.members.length === 0 && !place.hasAnyMember) return;
    if (depth > DEEPEST_OPTION || !scope.fuel.spend()) return;
    const object = scope.resolveProperty(property);
    const literals = object.list.flatMap((origin) =>
      origin.kind === 'node' && origin.node.type === 'ObjectExpression' ? [origin.node] : [],
    );
    for (const name of place.members) {
      const next = facts.step(place, component.member(name));
      if (next !== undefined) readValue(next, scope.member(object, name), literals[0], name, depth + 1);
    }
    const any = place.hasAnyMember ? facts.step(place, component.member('*')) : undefined;
    if (any !== undefined) readValue(any, scope.allMembers(object), undefined, option, depth + 1);
  };

  return {
    readValue,
    readCall(place: KnownPlace): void {
      add(place, { property: undefined, owner: undefined, option: undefined });
    },
    readArguments(place: KnownPlace): void {
      const count = Math.max(args.length, place.arity);
      for (let index = 0; index < count; index += 1) {
        const at = facts.step(place, component.argument(index));
        if (at !== undefined) readValue(at, getArgument(index), undefined, undefined, 0);
      }
      const last = facts.step(place, component.lastArgument);
      if (last !== undefined)
        readValue(last, getArgument(Math.max(0, args.length - 1)), undefined, undefined, 0);
    },
  };
}
