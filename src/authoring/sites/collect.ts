import type { TSESTree } from '@typescript-eslint/utils';
import { findElementName, findMemberName, isClass, isFunction, printName, unwrap } from '../../ast/index.ts';
import type { Role } from '../../knowledge/index.ts';
import { isKnownText } from '../page/element.ts';
import { findAlternatives } from './alternatives.ts';
import { findPicks } from './picks.ts';
import { findHeld, findSearches } from '../pattern/searches.ts';
import { readReturnedSinks, readSinks } from '../sinks.ts';
import { component, findOnlyText, type Component } from '../../scope/index.ts';
import type { Position, Site } from '../site.ts';
import { addHoles } from './holes.ts';
import { createReader } from './reader.ts';
import type { Found, SiteSource } from './source.ts';
import { findOfText } from './text-place.ts';
import {
  addElement,
  addWrite,
  collectAssignment,
  findFunctionOfStranger,
  findOfStranger,
  follow,
} from './written.ts';

/** Finds every site of a file for all rules. */
export function collectSites(source: SiteSource): Found {
  const found: Found = { sites: [], sinks: [] };
  for (const node of source.scope.getNodes()) {
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
      case 'JSXOpeningElement':
        collectElement(source, node, found);
        break;
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        found.sinks.push(...readReturnedSinks(source, node));
        break;
    }
  }
  return found;
}

function collectCall(source: SiteSource, node: TSESTree.CallExpression, found: Found): void {
  found.sinks.push(...findSearches(source, node));
  const callee = unwrap(node.callee);
  if (callee.type === 'Super') {
    collectSuper(source, node, found);
    return;
  }
  const args = spreadArguments(node.arguments);
  const builtin = source.scope.builtin(node);
  if (builtin === undefined || callee.type !== 'MemberExpression') {
    addRun(source, node, callee, args, found);
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
    // What is bound is given in any call; what else is, nobody knows yet. A method of that name may be the object's own.
    if (builtin === '.bind' && args.length > 1) addBound(source, node, args.slice(1), found);
    addCalls(source, node, callee, args, [], component.result, found);
  }
}

/** A call of a function, to which arguments may be bound besides: these do harm where they are bound. */
function addRun(
  source: SiteSource,
  node: TSESTree.CallExpression,
  callee: TSESTree.Node,
  args: readonly (TSESTree.Node | undefined)[],
  found: Found,
): void {
  const making = source.scope.making(node);
  if (making === 'bound' || making === 'bound-list')
    addBound(source, node, source.scope.run(node).before, found);
  const { run, before, after } = source.scope.run(callee);
  const all = [...spreadArguments(before), ...args, ...spreadArguments(after)];
  const made: Found = { sites: [], sinks: [] };
  addCalls(source, node, run, all, [], component.result, made);
  found.sites.push(...made.sites);
  found.sinks.push(...made.sinks.filter(({ value }) => !before.some((bound) => bound === value)));
}

/** Arguments that are bound to a function are given in any call of it: they do harm here, and all else is judged there. */
function addBound(
  source: SiteSource,
  node: TSESTree.CallExpression,
  bound: readonly (TSESTree.Node | undefined)[],
  found: Found,
): void {
  const { run, before } = source.scope.run(node);
  const made: Found = { sites: [], sinks: [] };
  addCalls(source, node, run, [...before, undefined], [], component.result, made);
  found.sinks.push(...made.sinks.filter(({ value }) => bound.includes(value)));
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

/** A component is called with an object of its attributes. */
function collectElement(source: SiteSource, node: TSESTree.JSXOpeningElement, found: Found): void {
  const name = findElementName(node);
  if (name === undefined) addCalls(source, node, node.name, [node], [], component.result, found);
  else addElement(source, node, name, node, found);
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
  found.sinks.push(...findPicks(source, node, callee));
  const bare = unwrap(callee);
  const name = bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
  if (name !== undefined && source.facts.mayKnow?.(name) === false) return;
  const origins = source.scope.resolve(callee);
  const places = origins.list.flatMap((origin) => {
    if (origin.kind === 'place') return [origin];
    const declared =
      origin.kind === 'node' && isFunction(origin.node) ? source.facts.declared?.(origin.node) : undefined;
    return declared === undefined ? [] : [{ kind: 'place' as const, place: declared, node: callee }];
  });
  if (places.length === 0) {
    const place =
      bare.type === 'MemberExpression' && name !== undefined
        ? (findOfStranger(source, bare.object, name) ?? findOfText(source, bare.object, name))
        : findFunctionOfStranger(source, bare);
    if (place !== undefined) places.push({ kind: 'place', place, node: callee });
  }
  if (origins.list.some((origin) => origin.kind === 'loader' && origin.role === 'require')) {
    addLoading(source, node, args, found);
  }
  for (const origin of places) {
    const at = follow(source, origin.place, way);
    const result =
      given === undefined
        ? undefined
        : source.facts.step(way[0] === component.tag && at !== undefined ? at : origin.place, given);
    if (result !== undefined) found.sinks.push(...findHeld(source, node, result));
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
    const [under] = args;
    if (under !== undefined && positions.some(({ role }) => role === 'laid-over'))
      for (const value of args.slice(1)) addWrite(source, node, under, [], value, found);
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
    addMade(source, node, positions, found);
    addHoles(source, node, positions, found);
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

/** `createElement('a', { href })`, `createElement(Link, { to })`: an element that a function makes. */
function addMade(
  source: SiteSource,
  node: TSESTree.Node,
  positions: readonly Position[],
  found: Found,
): void {
  const nodesOf = (role: Role): readonly TSESTree.Node[] =>
    positions.flatMap((position) => (position.role === role ? (position.property?.nodes ?? []) : []));
  // Vue 2 keeps members and attributes of an element in objects of their own.
  for (const attributes of nodesOf('element-attributes')) {
    // Vue takes what stands between the tags there, too: `h('p', name)`.
    if (isKnownText(attributes, source.scope)) continue;
    for (const made of nodesOf('element')) {
      const name = findOnlyText(source.scope.values(made)) ?? findWrittenName(source, made);
      if (name === undefined) addCalls(source, node, made, [attributes], [], component.result, found);
      else addElement(source, node, name, attributes, found);
    }
  }
}

/** `cloneElement(<a />, { href })` */
function findWrittenName({ scope }: SiteSource, made: TSESTree.Node): string | undefined {
  const [origin, ...others] = scope.resolve(made).list;
  const node = origin?.kind === 'node' && others.length === 0 ? unwrap(origin.node) : undefined;
  return node?.type === 'JSXElement' ? findElementName(node.openingElement) : undefined;
}

function printApi(node: TSESTree.Node): string {
  return node.type === 'CallExpression' && node.callee.type === 'Super' ? 'super' : printName(node);
}
