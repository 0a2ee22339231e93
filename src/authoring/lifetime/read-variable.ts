import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isFunction, unwrap, wrapped, type FunctionNode } from '../../ast/index.ts';
import { getReads, getWrites } from '../../scope/index.ts';
import { isWriting } from './language.ts';
import { readOrigins, readRecipe, type Stand } from './read-recipe.ts';
import { either, isConstant, just, mix, type Kitchen, type Recipe } from './recipe.ts';

type Variable = TSESLint.Scope.Variable;

/** More callers than this are not told apart. */
const MOST_CALLS = 8;

/** What the value of a name is made of: what it is declared as, given by callers, written to, filled with. */
export function readVariable(kitchen: Kitchen, node: TSESTree.Identifier, stand: Stand): Recipe {
  const variable = kitchen.scope.bindings.findVariable(node);
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined) return just('unknown', node);
  const named = just('name', node, `${node.name} ${definition.name.range[0]}`);
  switch (definition.type as string) {
    case 'ImportBinding':
      return isOwnModule(definition) ? just('imported', node) : named;
    case 'Parameter':
      return isFunction(definition.node)
        ? readParameter(kitchen, definition.name, definition.node, named, stand)
        : named;
    case 'Variable': {
      const declarator = definition.node as TSESTree.VariableDeclarator;
      if (declarator.id !== definition.name)
        return readOrigins(kitchen, kitchen.scope.resolve(node), node, named, stand);
      return readDeclared(kitchen, variable, declarator, named, stand);
    }
    default:
      return just('unknown', node);
  }
}

/** Is a name imported from another file of the project? */
function isOwnModule({ parent }: TSESLint.Scope.Definition): boolean {
  return parent?.type === 'ImportDeclaration' && /^[./~#@]/.test(parent.source.value);
}

/** Is it all that another file of the project exports, under one name? */
export function isOwnNamespace({ scope }: Kitchen, node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  const [definition] =
    (bare.type === 'Identifier' ? scope.bindings.findVariable(bare)?.defs : undefined) ?? [];
  return definition?.node.type === 'ImportNamespaceSpecifier' && isOwnModule(definition);
}

function readDeclared(
  kitchen: Kitchen,
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  named: Recipe,
  stand: Stand,
): Recipe {
  const { init } = declarator;
  const holder = declarator.parent.parent;
  if (holder.type === 'ForOfStatement' || holder.type === 'ForInStatement') return named;
  const parts = init === null ? [] : [readRecipe(kitchen, init, stand)];
  for (const write of getWrites(variable)) {
    const { parent } = wrapped(write.identifier);
    if (parent?.type === 'UpdateExpression') parts.push(just('counter', declarator));
    else if (parent?.type !== 'AssignmentExpression') parts.push(named);
    else if (parent.operator === '+=' && parent.right.type === 'Literal')
      parts.push(just('counter', declarator));
    else if (parent.operator.length === 1 || parent.operator.endsWith('||=') || parent.operator === '??=')
      parts.push(readRecipe(kitchen, parent.right, stand));
    else parts.push(just('unknown', parent));
  }
  const made = either(parts);
  if (made.length === 0) return named;
  // What is a number or a text cannot be written to.
  const isHolding = init === null || !/Literal|Unary|Binary/.test(unwrap(init).type);
  return isHolding && made.some(isConstant) ? mix(made, readFilling(kitchen, variable, stand)) : made;
}

/** What is written into the bytes that a variable holds; nothing where nothing is. */
function readFilling(kitchen: Kitchen, variable: Variable, stand: Stand): Recipe {
  let filling: Recipe = [];
  const add = (nodes: readonly TSESTree.Node[]): void => {
    for (const node of nodes) filling = mix(filling, readRecipe(kitchen, node, stand));
  };
  for (const { identifier } of getReads(variable)) {
    if (!kitchen.scope.fuel.spend()) return just('unknown', identifier);
    const use = wrapped(identifier);
    const { parent } = use;
    if (parent?.type === 'MemberExpression' && parent.object === use) {
      const outer = wrapped(parent).parent;
      if (outer?.type === 'AssignmentExpression' && outer.left === parent) add([outer.right]);
      if (outer?.type === 'UpdateExpression')
        filling = mix(filling, just('counter', variable.identifiers[0] ?? outer));
      if (outer?.type === 'CallExpression' && isWriting(findMemberName(parent) ?? '')) add(outer.arguments);
    } else if (parent?.type === 'CallExpression' && parent.callee !== use) {
      filling = mix(filling, readHanding(kitchen, parent, use, stand));
    }
  }
  return filling;
}

/** What a call may write into bytes that it is handed. */
function readHanding(
  kitchen: Kitchen,
  call: TSESTree.CallExpression,
  argument: TSESTree.Node,
  stand: Stand,
): Recipe {
  if (kitchen.isFilled(call, argument)) return just('random', call);
  const callee = unwrap(call.callee);
  if (
    callee.type === 'MemberExpression' &&
    findMemberName(callee) === 'copy' &&
    call.arguments[0] === argument
  )
    return readRecipe(kitchen, callee.object, stand);
  return kitchen.scope.api(callee).length > 0 ? [] : just('unknown', call);
}

function readParameter(
  kitchen: Kitchen,
  name: TSESTree.Node,
  owner: FunctionNode,
  named: Recipe,
  stand: Stand,
): Recipe {
  const fallback = name.parent?.type === 'AssignmentPattern' ? name.parent.right : undefined;
  const index = owner.params.findIndex(
    (one) => one === name || (one === name.parent && fallback !== undefined),
  );
  const otherwise = fallback === undefined ? [] : [readRecipe(kitchen, fallback, stand)];
  if (index < 0) return either([named, ...otherwise]);
  const entered = stand.entered.find((one) => one.owner === owner);
  if (entered !== undefined) {
    const argument = entered.call.arguments[index];
    const outside = { ...stand, entered: stand.entered.filter((one) => one !== entered) };
    return argument === undefined ? either(otherwise) : readRecipe(kitchen, argument, outside);
  }
  const uses = kitchen.scope.uses(owner);
  const calls = uses?.calls ?? [];
  const parts = calls.slice(0, MOST_CALLS).flatMap(({ node, arguments: given }): Recipe[] => {
    const argument = given[index];
    if (argument == null) return otherwise;
    const recipe = readRecipe(kitchen, argument, stand);
    return [
      recipe.map((one) => one.map((each) => (each.given === undefined ? { ...each, given: node } : each))),
    ];
  });
  const isOpen = uses?.complete !== true || calls.length === 0 || uses.handings.length > 0;
  return either(isOpen ? [named, ...parts, ...otherwise] : parts);
}
