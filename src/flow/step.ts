import type { TSESTree } from '@typescript-eslint/utils';
import {
  findAttributeName,
  findAttributeValue,
  findCompiled,
  findEnclosingFunction,
  findKeyName,
  findMemberName,
  getChildren,
  getReturns,
  isFunction,
  unwrap,
} from '../ast/index.ts';
import type { Place, Values } from '../scope/index.ts';
import { readCall, readNew, readTagged } from './call.ts';
import type { Step } from './edge.ts';
import { ANY, DEEP, enter, isDeep, isExact, KEYS, leaveOut } from './path.ts';
import { readHeld } from './held.ts';
import { isHeldBy } from './parameter.ts';
import { readPlace } from './place.ts';
import { createReading, readNumbers, type Reading } from './reading.ts';
import type { State } from './state.ts';
import { readParts } from './text.ts';
import { readIdentifier } from './variable.ts';
import type { World } from './world.ts';

/** One step back from a question: the questions it comes down to, or what is known without another. */
export function stepBack<P extends Place>(world: World<P>, state: State): Step<P> {
  const { reading, finish } = createReading(world, state);
  read(reading, unwrap(state.node));
  return finish();
}

function read<P extends Place>(reading: Reading<P>, node: TSESTree.Node): void {
  const { path } = reading.state;
  const compiled = findCompiled(node);
  if (compiled !== undefined) {
    for (const value of compiled) reading.same(value, path);
    return;
  }
  switch (node.type) {
    case 'Identifier':
      readIdentifier(reading, node);
      break;
    case 'MemberExpression':
      readMember(reading, node);
      break;
    case 'CallExpression':
      readCall(reading, node);
      break;
    case 'NewExpression':
      readNew(reading, node);
      break;
    case 'TaggedTemplateExpression':
      readTagged(reading, node);
      break;
    case 'TemplateLiteral':
      readParts(reading, [node]);
      break;
    case 'BinaryExpression':
      if (node.operator === '+') readParts(reading, [node]);
      else if (ARITHMETIC.has(node.operator)) readNumbers(reading, node, [node.left, node.right]);
      break;
    case 'UnaryExpression':
      if (node.operator !== 'typeof' && node.operator !== 'void') readNumbers(reading, node, [node.argument]);
      break;
    case 'UpdateExpression':
      readNumbers(reading, node, [node.argument]);
      break;
    case 'ConditionalExpression':
      reading.same(node.consequent, path);
      reading.same(node.alternate, path);
      break;
    case 'LogicalExpression':
      if (node.operator !== '&&') reading.same(node.left, path);
      reading.same(node.right, path);
      break;
    case 'AssignmentExpression':
      readAssignment(reading, node);
      break;
    case 'ObjectExpression':
      readObject(reading, node);
      break;
    case 'JSXOpeningElement':
      readAttributes(reading, node);
      break;
    case 'ArrayExpression':
      readArray(reading, node);
      break;
    case 'ThisExpression':
    case 'Super':
      readThis(reading, node);
      break;
    case 'YieldExpression':
    case 'ImportExpression':
    case 'MetaProperty':
      reading.unknown();
      break;
  }
}

const ARITHMETIC = new Set<string>(['-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>', '>>>']);

function readMember<P extends Place>(reading: Reading<P>, node: TSESTree.MemberExpression): void {
  const { path } = reading.state;
  const name = findMemberName(node);
  if (name !== undefined) {
    // The length of anything is a number; of what holds parameters it is one of them.
    if ((name === 'length' || name === 'byteLength') && !isOfParameters(reading, node.object)) return;
    // `this.$route`: what a framework puts there is known by its name.
    const injected = name.startsWith('$') ? reading.world.scope.api(node) : [];
    if (injected.map((place) => readPlace(reading, place, node)).includes(true)) return;
    reading.same(node.object, reading.world.paths.under(name, path));
    return;
  }
  readNumbers(reading, node, [node.property]);
  const { known, complete } = getKeys(reading, node.property);
  const names = known.flatMap((value) => (value.kind === 'literal' ? [String(value.value)] : []));
  const isSpelled = complete && names.length === known.length && names.length > 0;
  for (const one of isSpelled ? names : [ANY])
    reading.same(node.object, reading.world.paths.under(one, path));
}

/** `req.query`, `req.params` of a request: objects always. The query of a URL that was taken apart is a text. */
function isOfParameters<P extends Place>({ world }: Reading<P>, node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression' || !PARAMETERS.has(findMemberName(bare) ?? '')) return false;
  return world.scope.api(bare).some((place) => world.flowFacts.getSource(place, bare) !== undefined);
}

const PARAMETERS = new Set(['query', 'params']);

/** What a key can be: of the many that callers give a parameter, the one of the call that the walk came through. */
function getKeys<P extends Place>({ world, state }: Reading<P>, key: TSESTree.Node): Values<P> {
  const keys = world.scope.values(key);
  const call = state.context?.call;
  const owner = findEnclosingFunction(key);
  const isShared = keys.known.length > 1 && call?.type === 'CallExpression' && owner !== undefined;
  return isShared ? world.scope.valuesDuring(key, owner, call) : keys;
}

function readAssignment<P extends Place>(reading: Reading<P>, node: TSESTree.AssignmentExpression): void {
  const { path } = reading.state;
  switch (node.operator) {
    case '=':
    case '&&=':
      reading.same(node.right, path);
      break;
    case '||=':
    case '??=':
      reading.same(node.left, path);
      reading.same(node.right, path);
      break;
    case '+=':
      readParts(reading, [node.left, node.right]);
      break;
    default:
      readNumbers(reading, node, [node.left, node.right]);
  }
}

/** A member of an object literal: the last of its name wins; a spread or a computed key may be it. */
function readObject<P extends Place>(reading: Reading<P>, node: TSESTree.ObjectExpression): void {
  const { path } = reading.state;
  const [asked, ...others] = path.steps;
  if (asked === undefined) return;
  // `this.x = …` in one of the object's own methods.
  for (const { holder, names, value } of reading.world.getIndex().getMemberWrites(asked)) {
    if (names.length > 1 || holder.type !== 'ThisExpression' || !isHeldBy(reading, holder, node)) continue;
    reading.same(value, others, { context: undefined, isTurn: true });
  }
  /** Members that stand behind what is spread out take the place of its own. */
  const later: string[] = [];
  for (const property of node.properties.toReversed()) {
    if (property.type === 'SpreadElement') {
      reading.same(property.argument, later.length === 0 ? path : [leaveOut(asked, later), ...others]);
      continue;
    }
    const name = findKeyName(property);
    if (asked === KEYS) {
      if (property.computed) reading.same(property.key, []);
      continue;
    }
    const value = property.value;
    for (const rest of enter(path, name)) {
      if (property.kind === 'get' && isFunction(value)) {
        for (const returned of getReturns(value).nodes) reading.same(returned, rest);
      } else reading.same(value, rest, isDeep(asked) || asked === ANY ? { member: name } : undefined);
    }
    if (name !== undefined && name === asked && isExact(asked)) return;
    if (name !== undefined && isDeep(asked)) later.push(name);
  }
}

/** A property of the object that a component is called with: an attribute, or what stands between the tags. */
function readAttributes<P extends Place>(reading: Reading<P>, node: TSESTree.JSXOpeningElement): void {
  const { path } = reading.state;
  const [asked] = path.steps;
  if (asked === undefined || asked === KEYS) return;
  const children = getChildren(node);
  for (const left of enter(path, 'children')) {
    // Several children are a list of them.
    const inner = children.length === 1 || isDeep(left[0]) ? left : left.slice(1);
    for (const child of children) reading.same(child, inner);
  }
  if (asked === 'children' && children.length > 0) return;
  for (const attribute of node.attributes.toReversed()) {
    if (attribute.type === 'JSXSpreadAttribute') {
      reading.same(attribute.argument, path);
      continue;
    }
    const value = findAttributeValue(attribute);
    const name = findAttributeName(attribute);
    if (value !== undefined) for (const left of enter(path, name)) reading.same(value, left);
    if (name === asked) return;
  }
}

function readArray<P extends Place>(reading: Reading<P>, node: TSESTree.ArrayExpression): void {
  const { path } = reading.state;
  const [asked, ...rest] = path.steps;
  if (asked === undefined || asked === KEYS) return;
  let isCounted = true;
  node.elements.forEach((element, index) => {
    if (element === null) return;
    const turn = { item: { list: node.elements, index, getEarlier: () => [] } };
    if (element.type === 'SpreadElement') {
      const isLater = isCounted && /^\d+$/.test(asked) && Number(asked) < index;
      isCounted = false;
      if (!isLater) reading.same(element.argument, isDeep(asked) ? [DEEP] : [ANY, ...rest], turn);
      return;
    }
    for (const left of enter(path, isCounted ? String(index) : undefined)) reading.same(element, left, turn);
  });
}

/** A member of `this`: what the class or object around gives it, or what the facts know of the class it extends. */
function readThis<P extends Place>(
  reading: Reading<P>,
  node: TSESTree.ThisExpression | TSESTree.Super,
): void {
  const { world, state } = reading;
  const [name, ...rest] = state.path.steps;
  let isTold = false;
  for (const origin of world.scope.resolve(node).list) {
    if (origin.kind === 'place') isTold = readPlace(reading, origin.place, node) || isTold;
    if (origin.kind === 'node') reading.same(origin.node, state.path, { context: undefined });
    if (origin.kind !== 'instance' || name === undefined) continue;
    isTold = readHeld(reading, origin.of) || isTold;
    const { nodes, origins } = world.scope.classMember(origin.of, name, false);
    for (const value of nodes) {
      isTold = true;
      reading.same(value, rest, { context: undefined, isTurn: true });
    }
    // A field that somebody else sets is what its type says.
    for (const held of origins)
      if (held.kind === 'place') isTold = readPlace(reading, held.place, node, rest) || isTold;
  }
  if (!isTold) reading.unknown();
}
