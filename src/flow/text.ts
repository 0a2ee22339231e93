import type { TSESTree } from '@typescript-eslint/utils';
import {
  addTextPart,
  findKeyName,
  findMemberName,
  getReturns,
  getTextParts,
  unwrap,
  type TextPart,
} from '../ast/index.ts';
import { findInit, findOnlyText, type Place } from '../scope/index.ts';
import type { Surroundings } from './edge.ts';
import { ANY, isDeep } from './path.ts';
import type { Reading } from './reading.ts';
import type { World } from './world.ts';

/** Asks for each expression that a text is put together of, with the constant text around it, and between all of them. */
export function readParts<P extends Place>(
  reading: Reading<P>,
  nodes: readonly TSESTree.Node[],
  between = '',
): void {
  const [first] = reading.state.path.steps;
  if (first !== undefined && !isDeep(first)) return;
  const parts: TextPart[] = [];
  const { fuel } = reading.world;
  const spell = (part: TSESTree.Node): string | undefined =>
    fuel.spend() ? findConstant(reading, part) : undefined;
  for (const [index, node] of nodes.entries()) {
    if (index > 0 && between !== '') addTextPart(parts, between);
    for (const part of getTextParts(node, spell)) addTextPart(parts, part);
  }
  if (fuel.isSpent) {
    reading.unknown();
    return;
  }
  const whole = reading.state.node;
  parts.forEach((part, index) => {
    if (typeof part === 'string') return;
    const edge = { kind: 'part', around: getSurroundings(reading, parts, index), node: whole } as const;
    // What is spread into a list that is joined are texts of their own.
    if (part.type === 'SpreadElement') reading.across(edge, part.argument, [ANY]);
    else reading.across(edge, part, []);
  });
}

/** The one text that an expression is, where nothing else can be it. */
export function findConstant<P extends Place>(reading: Reading<P>, node: TSESTree.Node): string | undefined {
  if (node.type === 'Literal') return String(node.value);
  const text = findOnlyText(reading.world.scope.values(node));
  return text === undefined || isWrittenElsewhere(reading, node) ? undefined : text;
}

/** Calls that give what they have made by calls, deeper than this, are not looked into. */
const DEEPEST_MADE = 3;

/** `fill(options); options.name`: is it a member of what a function of the file has been handed, which writes to it? */
function isWrittenElsewhere<P extends Place>({ world }: Reading<P>, node: TSESTree.Node): boolean {
  const { bindings } = world.scope;
  let bare = unwrap(node);
  const named = bare.type === 'Identifier' ? bindings.findVariable(bare) : undefined;
  const init = named && findInit(named);
  if (init !== undefined) bare = unwrap(init);
  if (bare.type !== 'MemberExpression') return false;
  while (bare.type === 'MemberExpression') bare = unwrap(bare.object);
  return isFilled(world, bare, 0);
}

/** Is it a name of what is handed to such a function, or what another one gives back of that kind? */
function isFilled<P extends Place>(world: World<P>, node: TSESTree.Node, depth: number): boolean {
  const { bindings } = world.scope;
  const bare = unwrap(node);
  if (depth > DEEPEST_MADE || !world.fuel.spend()) return false;
  if (bare.type === 'CallExpression')
    return world
      .getCallees(bare)
      .some((callee) => getReturns(callee).nodes.some((one) => isFilled(world, one, depth + 1)));
  const variable = bare.type === 'Identifier' ? bindings.findVariable(bare) : undefined;
  if (variable === undefined) return false;
  const isHanded = world.getEscapes(variable).some(({ call, index }) =>
    world.getCallees(call).some((callee) => {
      const parameter = callee.params[index];
      const given = parameter?.type === 'Identifier' ? bindings.findVariable(parameter) : undefined;
      return given !== undefined && world.getWrites(given).all.some(({ target }) => target.length > 0);
    }),
  );
  const init = isHanded ? undefined : findInit(variable);
  return isHanded || (init !== undefined && isFilled(world, init, depth + 1));
}

function getSurroundings<P extends Place>(
  reading: Reading<P>,
  parts: readonly TextPart[],
  index: number,
): Surroundings {
  const [first] = parts;
  const before = parts[index - 1];
  const after = parts[index + 1];
  return {
    start: typeof first === 'string' ? first : '',
    isFirst: index === 0,
    prefix: parts
      .slice(0, index)
      .filter((part) => typeof part === 'string')
      .join(''),
    hasUnknownBefore: parts.slice(0, index).some((part) => typeof part !== 'string'),
    get isAfterOrigin() {
      return index === 1 && first !== undefined && typeof first !== 'string' && isOrigin(reading, first);
    },
    before: typeof before === 'string' ? before : '',
    after: typeof after === 'string' ? after : '',
    // A text can have many parts, and few ask for this.
    get others() {
      return parts.filter((part, at) => typeof part !== 'string' && at !== index) as TSESTree.Node[];
    },
  };
}

/** `url.origin`, and the name that is given to it. */
function isOrigin<P extends Place>(reading: Reading<P>, node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return findMemberName(bare) === 'origin';
  const [definition, ...others] =
    bare.type === 'Identifier' ? (reading.world.scope.bindings.findVariable(bare)?.defs ?? []) : [];
  if (definition?.node.type !== 'VariableDeclarator' || others.length > 0) return false;
  const { parent } = definition.name;
  if (parent.type === 'Property') return parent.value === definition.name && findKeyName(parent) === 'origin';
  const { init } = definition.node;
  return init !== null && unwrap(init).type === 'MemberExpression' && isOrigin(reading, init);
}
