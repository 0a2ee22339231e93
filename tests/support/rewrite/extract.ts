import type { TSESTree } from '@typescript-eslint/utils';
import { isExpression } from './expressions.ts';
import type { Place, Rewrite } from './rewrite.ts';
import { findConstantDefinition, getAncestors, getStart, isInside, isListed, type Source } from './source.ts';

/** `f({ a: true })` → `const extracted1 = { a: true }; f(extracted1)` */
export const extractArguments: Rewrite = {
  name: 'extract arguments into constants',
  find: (source) => findExtractable(source, (node) => node.parent?.type !== 'Property'),
};

/** `f({ a: true })` → `const extracted1 = true; f({ a: extracted1 })` */
export const extractOptions: Rewrite = {
  name: 'extract option values into constants',
  find: (source) => findExtractable(source, (node) => node.parent?.type === 'Property'),
};

function findExtractable(source: Source, isWanted: (node: TSESTree.Node) => boolean): Place[] {
  return source.nodes.flatMap((node): Place[] => {
    if (!isArgumentOrOption(node) || !isWanted(node)) return [];
    const statement = findStatement(node);
    if (statement === undefined || !canMoveBefore(source, node, statement)) return [];
    return [
      {
        replaces: node.range,
        edit(text) {
          const name = source.getFreshName('extracted');
          text.appendLeft(getStart(statement), `const ${name} = ${source.getText(node)};\n`);
          text.overwrite(...node.range, name);
        },
      },
    ];
  });
}

function isArgumentOrOption(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (node.type === 'Identifier' || !isExpression(node)) return false;
  if (parent?.type === 'Property') return true;
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return false;
  if (parent.callee === node) return false;
  const { callee } = parent;
  return !(callee.type === 'Identifier' && callee.name === 'require');
}

/** The listed statement around an expression that is evaluated with it, whenever it runs, and once. */
function findStatement(node: TSESTree.Node): TSESTree.Node | undefined {
  let child = node;
  for (const parent of getAncestors(node)) {
    if (isConditional(parent, child)) return undefined;
    if (isListed(parent)) return isMovable(parent) ? parent : undefined;
    child = parent;
  }
  return undefined;
}

function isConditional(parent: TSESTree.Node, child: TSESTree.Node): boolean {
  switch (parent.type) {
    // A guard is known by its form: nothing is taken out of one.
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'SwitchStatement':
      return true;
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator);
    case 'LogicalExpression':
      return parent.left !== child;
    case 'AssignmentExpression':
      return /^(\|\||&&|\?\?)=$/.test(parent.operator);
    case 'ChainExpression':
    case 'AssignmentPattern':
    case 'SwitchCase':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ClassBody':
    case 'TSModuleBlock':
      return true;
    default:
      return parent.type.includes('Function') || parent.type.startsWith('JSX');
  }
}

function isMovable(statement: TSESTree.Node): boolean {
  return !/^(Import|TSModule|TSEnum|TSInterface|TSType|FunctionDeclaration)/.test(statement.type);
}

/** Does the statement do the same when the expression is evaluated before everything else of it? */
function canMoveBefore(source: Source, node: TSESTree.Node, statement: TSESTree.Node): boolean {
  return (
    source.nodes.every((one) => !isInside(one, node) || isFreeToMove(source, one, statement)) &&
    (isPure(source, node) || isFirst(source, node, statement))
  );
}

function isFreeToMove(source: Source, node: TSESTree.Node, statement: TSESTree.Node): boolean {
  if (node.type !== 'Identifier') return node.type !== 'Super';
  // What the statement itself declares is not there before it, but a function may ask for it later.
  return (source.findVariable(node)?.defs ?? []).every(
    (definition) => !isInside(definition.name, statement) || hasFunctionBelow(node, statement),
  );
}

function hasFunctionBelow(node: TSESTree.Node, statement: TSESTree.Node): boolean {
  for (const ancestor of getAncestors(node)) {
    if (ancestor === statement) return false;
    if (ancestor.type.includes('Function')) return true;
  }
  return false;
}

/** Is everything that is evaluated before the expression, inside its statement, without effect? */
function isFirst(source: Source, node: TSESTree.Node, statement: TSESTree.Node): boolean {
  for (let child = node; child !== statement && child.parent != null; child = child.parent) {
    const { parent } = child;
    const isClear = source.nodes.every(
      (one) =>
        one.parent !== parent ||
        one.range[1] > child.range[0] ||
        isTarget(one, parent) ||
        isPure(source, one),
    );
    if (!isClear) return false;
  }
  return true;
}

/** A name that is given a value is not evaluated, and a type is not there when the program runs. */
function isTarget(node: TSESTree.Node, parent: TSESTree.Node): boolean {
  if (parent.type === 'VariableDeclarator') return parent.id === node;
  if (parent.type === 'AssignmentExpression') return parent.left === node && node.type === 'Identifier';
  return node.type.startsWith('TSType');
}

/** Does evaluating an expression earlier, within one statement, make no difference? */
function isPure(source: Source, node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
    case 'TemplateElement':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ThisExpression':
    case 'MetaProperty':
      return true;
    case 'Identifier': {
      const variable = source.findVariable(node);
      if (variable === undefined || variable.defs.length === 0) return true;
      return findConstantDefinition(variable) !== undefined;
    }
    case 'MemberExpression':
      return isPure(source, node.object) && (!node.computed || isPure(source, node.property));
    case 'Property':
      return (
        node.kind === 'init' && (!node.computed || isPure(source, node.key)) && isPure(source, node.value)
      );
    case 'ObjectExpression':
      return node.properties.every((property) => isPure(source, property));
    case 'ArrayExpression':
      return node.elements.every((element) => element === null || isPure(source, element));
    case 'TemplateLiteral':
      return node.expressions.every((expression) => isPure(source, expression));
    case 'SpreadElement':
      return isPure(source, node.argument);
    case 'UnaryExpression':
      return node.operator !== 'delete' && isPure(source, node.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return isPure(source, node.left) && isPure(source, node.right);
    case 'ConditionalExpression':
      return [node.test, node.consequent, node.alternate].every((part) => isPure(source, part));
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return isPure(source, node.expression);
    default:
      return false;
  }
}
