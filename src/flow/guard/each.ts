import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../../ast/index.ts';
import { findInit, type Place } from '../../scope/index.ts';
import { tellsOfOne, type Condition } from './condition.ts';
import { readWithElements } from './over-list.ts';
import type { Atom, GuardReader } from './reader.ts';
import { readSigns } from './signs.ts';
import { isOwn } from './subject.ts';

type Loop = TSESTree.ForOfStatement | TSESTree.ForStatement;

/**
 * `for (const key of keys) if (isBad(key)) throw …`: what has been found out about each element holds for all that the list
 * is made of.
 */
export function readEach<P extends Place>(
  reader: GuardReader<P>,
  loop: Loop,
  conditions: readonly Condition[],
): Atom[] {
  const gone = loop.type === 'ForOfStatement' ? readGivenOut(reader, loop) : readCounted(reader, loop);
  if (gone === undefined) return [];
  const { list, element, isElement } = gone;
  const read = (one: GuardReader<P>): Atom[] =>
    one.nested(() =>
      conditions.flatMap((condition) => (tellsOfOne(condition) ? [] : one.readCondition(condition))),
    );
  const isOfElement = ({ node }: Atom): boolean => isElement(unwrap(node));
  const ofElements = read(reader)
    .filter((atom) => atom.memberOf === undefined && isOfElement(atom))
    .map((atom) => ({ ...atom, node: list, isOfParts: true }));
  const ofSigns = readSigns(reader, list, isElement, conditions);
  if (ofSigns.length > 0) return [...ofElements, ...ofSigns];
  if (element === undefined || !isOwn(reader, list)) return ofElements;
  // `for (const sign of SIGNS) if (path.includes(sign)) throw …`: each element of an own list tells something of the rest.
  const ofOthers = readWithElements(reader, list, element, read).flat();
  return [...ofElements, ...ofOthers.filter((atom) => !isOfElement(atom))];
}

interface Gone {
  readonly list: TSESTree.Node;
  /** The name of an element. */
  readonly element?: TSESLint.Scope.Variable;
  readonly isElement: (node: TSESTree.Node) => boolean;
}

/** `for (const key of keys)` */
function readGivenOut<P extends Place>(
  reader: GuardReader<P>,
  { left, right }: TSESTree.ForOfStatement,
): Gone | undefined {
  const name = left.type === 'VariableDeclaration' ? left.declarations[0].id : undefined;
  const { bindings } = reader.world.scope;
  const variable = name?.type === 'Identifier' ? bindings.findVariable(name) : undefined;
  if (variable === undefined) return undefined;
  return {
    list: unwrap(right),
    element: variable,
    isElement: (node) => node.type === 'Identifier' && bindings.findVariable(node) === variable,
  };
}

/** `keys[i]`, `text.charAt(i)` */
function findTaken(
  node: TSESTree.Node,
): { readonly of: TSESTree.Node; readonly at: TSESTree.Node } | undefined {
  if (node.type === 'MemberExpression')
    return node.computed ? { of: node.object, at: node.property } : undefined;
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  const [at] = node.arguments;
  const isCharacter = callee.type === 'MemberExpression' && findMemberName(callee) === 'charAt';
  return isCharacter && at !== undefined ? { of: callee.object, at } : undefined;
}

/** `for (let i = 0; i < keys.length; i++)`, with `keys[i]` in it, or a name for that. */
function readCounted<P extends Place>(
  reader: GuardReader<P>,
  { init, test }: TSESTree.ForStatement,
): Gone | undefined {
  const tested = test === null ? undefined : unwrap(test);
  if (tested?.type !== 'BinaryExpression' || tested.operator !== '<') return undefined;
  const { bindings } = reader.world.scope;
  const counter = unwrap(tested.left);
  const index = counter.type === 'Identifier' ? bindings.findVariable(counter) : undefined;
  const [definition] = index?.defs ?? [];
  const start = definition?.node.type === 'VariableDeclarator' ? definition.node : undefined;
  const first = start?.init == null ? undefined : unwrap(start.init);
  if (index === undefined || start?.parent !== init || first?.type !== 'Literal') return undefined;
  const end = unwrap(tested.right);
  const named = end.type === 'Identifier' ? bindings.findVariable(end) : undefined;
  const length = named === undefined ? end : unwrap(findInit(named) ?? end);
  if (first.value !== 0 || length.type !== 'MemberExpression' || findMemberName(length) !== 'length')
    return undefined;
  const list = unwrap(length.object);
  const isTaken = (node: TSESTree.Node): boolean => {
    const taken = findTaken(node);
    const at = taken && unwrap(taken.at);
    const isOfIndex = at?.type === 'Identifier' && bindings.findVariable(at) === index;
    const name = printName(list);
    return isOfIndex && name !== '' && !name.includes('…') && printName(taken?.of ?? list) === name;
  };
  return {
    list,
    isElement(node) {
      const variable = node.type === 'Identifier' ? bindings.findVariable(node) : undefined;
      const held = variable === undefined ? undefined : findInit(variable);
      return isTaken(held === undefined ? node : unwrap(held));
    },
  };
}
