import type { TSESTree } from '@typescript-eslint/utils';
import {
  findMemberName,
  getReturns,
  isFunction,
  isLoading,
  isWithin,
  printName,
  unwrap,
  type FunctionNode,
} from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Origins } from '../../scope/index.ts';
import { plays } from '../site.ts';
import { findReceiver, isMaking } from './language.ts';
import { isOwnNamespace, readVariable } from './read-variable.ts';
import { either, isConstant, just, mix, type Ingredient, type Kitchen, type Recipe } from './recipe.ts';

/** A call of a function of the file that is being looked into. */
export interface Entered {
  readonly owner: FunctionNode;
  readonly call: TSESTree.CallExpression;
}

/** Where the reading stands: the calls it has entered, and how deep it is. */
export interface Stand {
  readonly entered: readonly Entered[];
  readonly depth: number;
}

const DEEPEST = 40;
const START: Stand = { entered: [], depth: 0 };

/** What the value of an expression is made of, as far as the file shows. */
export function readRecipe(kitchen: Kitchen, node: TSESTree.Node, stand: Stand = START): Recipe {
  const bare = unwrap(node);
  const deeper = { ...stand, depth: stand.depth + 1 };
  const read = (inner: TSESTree.Node): Recipe => readRecipe(kitchen, inner, deeper);
  if (stand.depth > DEEPEST || !kitchen.scope.fuel.spend()) return just('unknown', bare);
  switch (bare.type) {
    case 'Literal':
      return just('constant', bare);
    case 'TemplateLiteral':
      return settle(bare.expressions.map(read), bare);
    case 'BinaryExpression':
      return settle([read(bare.left), read(bare.right)], bare);
    case 'ArrayExpression':
      return settle(
        bare.elements.flatMap((element) => (element === null ? [] : [read(element)])),
        bare,
      );
    case 'SpreadElement':
    case 'UnaryExpression':
      return read(bare.argument);
    case 'ConditionalExpression':
      return either([read(bare.consequent), read(bare.alternate)]);
    case 'LogicalExpression':
      return bare.operator === '&&' ? read(bare.right) : either([read(bare.left), read(bare.right)]);
    case 'AssignmentExpression':
      return bare.operator === '=' ? read(bare.right) : just('unknown', bare);
    case 'UpdateExpression':
      return just('counter', bare);
    case 'Identifier':
      return readVariable(kitchen, bare, deeper);
    case 'MemberExpression':
      return readMember(kitchen, bare, deeper);
    case 'CallExpression':
    case 'NewExpression':
      return readCall(kitchen, bare, deeper);
    default:
      return just('unknown', bare);
  }
}

/** All of the parts together; what is made of constants alone is a constant as a whole. */
function settle(parts: readonly Recipe[], at: TSESTree.Node): Recipe {
  const mixed = parts.reduce(mix, []);
  if (mixed.length === 0) return just('constant', at);
  return mixed.map((one): readonly Ingredient[] => (isConstant(one) ? [{ kind: 'constant', at }] : one));
}

function readCall(
  kitchen: Kitchen,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  stand: Stand,
): Recipe {
  const { scope } = kitchen;
  if (plays(scope, call, 'random-value')) return just('random', call);
  if (plays(scope, call, 'made-of') || isMaking(call)) {
    const receiver = findReceiver(call);
    const parts = [...(receiver === undefined ? [] : [receiver]), ...call.arguments];
    const known = parts.filter((part) => !isModule(kitchen, part));
    return settle(
      known.map((part) => readRecipe(kitchen, part, stand)),
      call,
    );
  }
  if (call.type === 'NewExpression') return just('unknown', call);
  const owners = scope
    .resolve(call.callee)
    .list.flatMap((origin) => (origin.kind === 'node' && isFunction(origin.node) ? [origin.node] : []));
  const [owner, ...others] = owners;
  if (owner === undefined || others.length > 0 || stand.entered.some((one) => one.owner === owner))
    return just('unknown', call);
  const inside = { ...stand, entered: [...stand.entered, { owner, call }] };
  const returned = getReturns(owner).nodes.map((node) => readRecipe(kitchen, node, inside));
  // What the function makes is made where it is called.
  return either(returned).map((one) =>
    one.map((ingredient) => (isWithin(ingredient.at, owner) ? { ...ingredient, at: call } : ingredient)),
  );
}

/** A function or namespace of a package: no value that anything is made of. */
function isModule({ scope }: Kitchen, node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return false;
  if (plays(scope, bare, 'environment')) return false;
  const { list } = scope.resolve(bare);
  return list.length > 0 && list.every((origin) => origin.kind === 'place' && !isMade(origin.node));
}

function isMade(node: TSESTree.Node): boolean {
  return (
    !isLoading(node) && (node.type === 'CallExpression' || node.type === 'NewExpression' || isFunction(node))
  );
}

/** Members that are the bytes of what they are a member of. */
const SAME = new Set(['buffer', 'words', 'bytes']);

function readMember(kitchen: Kitchen, node: TSESTree.MemberExpression, stand: Stand): Recipe {
  const { scope } = kitchen;
  if (plays(scope, node, 'environment')) return just('environment', node);
  const name = findMemberName(node);
  if (isOwnNamespace(kitchen, node.object)) return just('imported', node);
  // A figure of a package: `secretbox.nonceLength`.
  if (isModule(kitchen, node.object) && scope.api(node).length === 0) return just('constant', node);
  if (name !== undefined && SAME.has(name)) return readRecipe(kitchen, node.object, stand);
  return readOrigins(kitchen, scope.resolve(node), node, just('name', node, printName(node)), stand);
}

/** What a value is made of that the tracer of values knows; `otherwise` where it knows nothing more. */
export function readOrigins(
  kitchen: Kitchen,
  { list, complete }: Origins<KnownPlace>,
  from: TSESTree.Node,
  otherwise: Recipe,
  stand: Stand,
): Recipe {
  const parts = list.map((origin): Recipe => {
    switch (origin.kind) {
      case 'node':
      case 'place':
        return origin.node === from || isFunction(origin.node)
          ? otherwise
          : readRecipe(kitchen, origin.node, stand);
      case 'changed':
        return readOrigins(kitchen, origin.of, from, otherwise, stand);
      default:
        return otherwise;
    }
  });
  return either(complete && parts.length > 0 ? parts : [...parts, otherwise]);
}
