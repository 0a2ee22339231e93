import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { Surroundings } from './edge.ts';
import { ANY, isDeep } from './path.ts';
import type { Reading } from './reading.ts';

/** A text put together: what is constant as text, the rest as expressions. */
type Part = string | TSESTree.Node;

/** Asks for each expression that a text is put together of, with the constant text around it, and between all of them. */
export function readParts<P extends Place>(
  reading: Reading<P>,
  nodes: readonly TSESTree.Node[],
  between = '',
): void {
  const [first] = reading.state.path.steps;
  if (first !== undefined && !isDeep(first)) return;
  const parts: Part[] = [];
  for (const [index, node] of nodes.entries()) {
    if (index > 0 && between !== '') addText(parts, between);
    collectParts(reading, node, parts);
  }
  const whole = reading.state.node;
  parts.forEach((part, index) => {
    if (typeof part === 'string') return;
    const edge = { kind: 'part', around: getSurroundings(parts, index), node: whole } as const;
    // What is spread into a list that is joined are texts of their own.
    if (part.type === 'SpreadElement') reading.across(edge, part.argument, [ANY]);
    else reading.across(edge, part, []);
  });
}

function collectParts<P extends Place>(reading: Reading<P>, node: TSESTree.Node, parts: Part[]): void {
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const bare = unwrap(next);
    if (!reading.world.fuel.spend()) {
      reading.unknown();
      return;
    }
    if (bare.type === 'BinaryExpression' && bare.operator === '+') {
      open.push(bare.right, bare.left);
    } else if (bare.type === 'TemplateLiteral') {
      for (let index = bare.quasis.length - 1; index >= 0; index -= 1) {
        const quasi = bare.quasis[index];
        const hole = bare.expressions[index];
        if (hole !== undefined) open.push(hole);
        if (quasi !== undefined && quasi.value.raw !== '') open.push(quasi);
      }
    } else if (bare.type === 'TemplateElement') {
      addText(parts, bare.value.cooked ?? bare.value.raw);
    } else {
      const constant = findConstant(reading, bare);
      if (constant === undefined) parts.push(bare);
      else addText(parts, constant);
    }
  }
}

function addText(parts: Part[], text: string): void {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + text;
  else parts.push(text);
}

/** The one text that an expression is, where nothing else can be it. */
export function findConstant<P extends Place>(reading: Reading<P>, node: TSESTree.Node): string | undefined {
  if (node.type === 'Literal') return String(node.value);
  const { known, complete } = reading.world.scope.values(node);
  const [only, ...others] = known;
  return complete && others.length === 0 && only?.kind === 'literal' ? String(only.value) : undefined;
}

function getSurroundings(parts: readonly Part[], index: number): Surroundings {
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
    before: typeof before === 'string' ? before : '',
    after: typeof after === 'string' ? after : '',
    // A text can have many parts, and few ask for this.
    get others() {
      return parts.filter((part, at) => typeof part !== 'string' && at !== index) as TSESTree.Node[];
    },
  };
}
