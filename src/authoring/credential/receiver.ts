import type { TSESTree } from '@typescript-eslint/utils';
import {
  findFunctionName,
  findKeyName,
  findLiteralText,
  findMemberName,
  getReturns,
  isFunction,
  unwrap,
  wrapped,
} from '../../ast/index.ts';
import { findToldName, isMakerName, isReceiverName } from '../../knowledge/names/receivers.ts';

/** A value that is given the name of a credential: by a variable, a member, a property, or a function that makes it. */
export interface Receiver {
  readonly name: string;
  readonly value: TSESTree.Node;
}

/** Finds every position among nodes that receives a value under the name of a credential. Linear. */
export function collectReceivers(nodes: readonly TSESTree.Node[]): Receiver[] {
  const found: Receiver[] = [];
  const add = (name: string | undefined, value: TSESTree.Node | null | undefined): void => {
    if (name === undefined || value == null || !isReceiverName(name)) return;
    const bare = unwrap(value);
    if (!isFunction(bare) && bare.type !== 'Literal' && !isReadByName(bare)) found.push({ name, value });
  };
  for (const node of nodes) {
    switch (node.type) {
      case 'VariableDeclarator':
        if (node.id.type === 'Identifier') add(node.id.name, node.init);
        break;
      case 'AssignmentExpression':
        add(findTargetName(node.left), node.right);
        break;
      case 'AssignmentPattern':
        add(findTargetName(node.left), node.right);
        break;
      case 'Property':
        if (node.parent.type !== 'ObjectExpression' || node.shorthand) break;
        add(findKeyName(node), node.value);
        for (const value of getDefaults(node)) add(findDescribed(node), value);
        break;
      case 'PropertyDefinition':
        add(findKeyName(node), node.value);
        break;
      case 'TemplateLiteral':
      case 'BinaryExpression':
        for (const told of getTold(node)) found.push(told);
        break;
      default:
        if (!isFunction(node)) break;
        for (const value of getMade(node)) found.push(value);
    }
  }
  return found;
}

/** `config.password || ''`: it had that name before, and is told where it was given it. */
function isReadByName(value: TSESTree.Node): boolean {
  const bare = value.type === 'LogicalExpression' ? unwrap(value.left) : value;
  return bare.type === 'MemberExpression' && isReceiverName(findMemberName(bare) ?? '');
}

/** What a text tells somebody: `Your verification code is ${code}`. */
function getTold(node: TSESTree.TemplateLiteral | TSESTree.BinaryExpression): Receiver[] {
  const pairs: (readonly [text: string | undefined, value: TSESTree.Node])[] =
    node.type === 'TemplateLiteral'
      ? node.expressions.map((value, index) => [node.quasis[index]?.value.raw, value])
      : [[node.operator === '+' ? findTextBefore(node.left) : undefined, node.right]];
  return pairs.flatMap(([text, value]) => {
    const name = text === undefined ? undefined : findToldName(text);
    return name === undefined ? [] : [{ name, value }];
  });
}

/** The text that a sum ends with. */
function findTextBefore(node: TSESTree.Node): string | undefined {
  const bare = unwrap(node);
  return findLiteralText(bare.type === 'BinaryExpression' && bare.operator === '+' ? bare.right : bare);
}

/** `token: { type: String, default: () => … }`: the field that a value is the default of. */
function findDescribed(node: TSESTree.Property): string | undefined {
  const field = wrapped(node.parent).parent;
  return field?.type === 'Property' ? findKeyName(field) : undefined;
}

function getDefaults(node: TSESTree.Property): readonly TSESTree.Node[] {
  if (!/^default(?:Value)?$/.test(findKeyName(node) ?? '')) return [];
  const value = unwrap(node.value);
  return isFunction(value) ? getReturns(value).nodes : [value];
}

function getMade(owner: Parameters<typeof findFunctionName>[0]): Receiver[] {
  const name = findFunctionName(owner)?.split('.').at(-1);
  if (name === undefined || !isMakerName(name)) return [];
  return getReturns(owner).nodes.map((value) => ({ name: `${name}()`, value }));
}

function findTargetName(node: TSESTree.Node): string | undefined {
  const target = unwrap(node);
  if (target.type === 'Identifier') return target.name;
  return target.type === 'MemberExpression' ? findMemberName(target) : undefined;
}
