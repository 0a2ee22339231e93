import type { TSESTree } from '@typescript-eslint/utils';
import {
  canComplete,
  findLiteralText,
  findMemberName,
  getStatementsOf,
  isLeaving,
  printName,
  unwrap,
} from '../../ast/index.ts';
import { findCharacterRead } from './character.ts';
import { findTexts } from './text-method.ts';

/** Something that has been found out before a node runs. */
export type Condition =
  /** A test came out as `outcome`. */
  | {
      readonly kind: 'test';
      readonly test: TSESTree.Node;
      readonly outcome: boolean;
      /** Where it was found out; what is written later undoes it. */
      readonly at: number;
      /** The one variable of which it tells: what did not pass the test was replaced by something of the program's. */
      readonly only?: string;
      /** The one member of which it tells: where it was no own one, something new was put in its place. */
      readonly made?: TSESTree.MemberExpression;
    }
  /** A value is one of the labels. */
  | {
      readonly kind: 'case';
      readonly discriminant: TSESTree.Node;
      readonly labels: readonly TSESTree.Node[];
      readonly at: number;
    }
  /** A value is none of the labels. */
  | {
      readonly kind: 'other';
      readonly discriminant: TSESTree.Node;
      readonly labels: readonly TSESTree.Node[];
      readonly at: number;
    }
  /** A call that throws when it does not like its arguments has come back. */
  | { readonly kind: 'call'; readonly call: TSESTree.CallExpression; readonly at: number }
  /** A method that only texts have has been called on it: anything else would have thrown. */
  | { readonly kind: 'text'; readonly node: TSESTree.Node; readonly at: number }
  /** A loop has gone through all elements of a list, and this has been found out about each. */
  | {
      readonly kind: 'each';
      readonly loop: TSESTree.ForOfStatement | TSESTree.ForStatement;
      readonly conditions: readonly Condition[];
      readonly at: number;
    };

/** Reads the conditions of one file. The same condition is the same object, whoever asks. */
export interface ConditionReader {
  /** What the branch says that a node is the beginning of. */
  readonly getBranch: (child: TSESTree.Node) => readonly Condition[];
  /** What is sure after each statement of a block that can leave it. */
  readonly getExits: (block: TSESTree.Node) => readonly Condition[];
}

/** Gathers what has been found out when control reaches a node, nearest first: by the branches it stands in, and by early exits. */
export function* getConditions(
  node: TSESTree.Node,
  { getBranch, getExits }: ConditionReader,
): Generator<Condition> {
  let child = node;
  for (let parent = node.parent; parent != null; parent = parent.parent) {
    if (BRANCHING.has(parent.type)) yield* getBranch(child);
    if (BLOCKS.has(parent.type)) yield* before(getExits(parent), child);
    child = parent;
  }
}

const BRANCHING = new Set<string>([
  'IfStatement',
  'ConditionalExpression',
  'WhileStatement',
  'ForStatement',
  'LogicalExpression',
  'SwitchCase',
]);
const BLOCKS = new Set<string>(['SwitchCase', 'BlockStatement', 'StaticBlock', 'Program']);

/** What the branch says that a node is the beginning of. */
export function listBranch(child: TSESTree.Node): readonly Condition[] {
  const { parent } = child;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child === parent.test ? [] : [found(parent.test, child === parent.consequent)];
    case 'WhileStatement':
    case 'ForStatement':
      return child === parent.body && parent.test !== null ? [found(parent.test, true)] : [];
    case 'LogicalExpression':
      return child === parent.right && parent.operator !== '??'
        ? [found(parent.left, parent.operator === '&&')]
        : [];
    case 'SwitchCase':
      return child === parent.test ? [] : [...getCase(parent)];
    default:
      return [];
  }
}

function found(test: TSESTree.Node, outcome: boolean): Condition {
  return { kind: 'test', test, outcome, at: test.range[1] };
}

function* before(exits: readonly Condition[], child: TSESTree.Node): Generator<Condition> {
  for (const exit of exits) if (exit.at <= child.range[0]) yield exit;
}

function* getCase(branch: TSESTree.SwitchCase): Generator<Condition> {
  const { cases } = branch.parent;
  const discriminant = unwrap(branch.parent.discriminant);
  const labels: TSESTree.Node[] = [];
  for (let index = cases.indexOf(branch); index >= 0; index -= 1) {
    const current = cases[index];
    if (current === undefined) return;
    if (current.test === null) {
      if (labels.length === 0 && index === cases.indexOf(branch)) yield* getOther(branch.parent, branch);
      return;
    }
    labels.push(current.test);
    const previous = cases[index - 1];
    if (
      previous === undefined ||
      previous.consequent.some((statement) => !canComplete(statement) || leaves(statement))
    )
      break;
  }
  if (discriminant.type !== 'Literal') {
    yield { kind: 'case', discriminant, labels, at: discriminant.range[1] };
    return;
  }
  // `switch (true) { case isSafe(x): … }`
  const [label] = labels;
  if (discriminant.value === true && label !== undefined && labels.length === 1) yield found(label, true);
}

/** What is left in the `default` of a `switch`, or after one: the labels of which no case comes there. */
function* getOther(
  { cases, discriminant, range }: TSESTree.SwitchStatement,
  branch: TSESTree.SwitchCase | undefined,
): Generator<Condition> {
  const labels: TSESTree.Node[] = [];
  let isLeft = false;
  for (const one of cases.toReversed()) {
    // A case without statements goes on to the next one.
    if (one.consequent.length > 0) isLeft = one.consequent.some((statement) => isGone(statement, branch));
    if (one === branch) isLeft = false;
    if (isLeft && one.test !== null) labels.push(one.test);
  }
  if (labels.length === 0) return;
  yield { kind: 'other', discriminant: unwrap(discriminant), labels, at: branch?.range[0] ?? range[1] };
}

/** Does control not come to the `default`, or, where there is none, to what follows the `switch`? */
function isGone(statement: TSESTree.Statement, branch: TSESTree.SwitchCase | undefined): boolean {
  return !canComplete(statement) || (branch !== undefined && leaves(statement));
}

function leaves(statement: TSESTree.Statement): boolean {
  return statement.type === 'BlockStatement'
    ? statement.body.some(leaves)
    : statement.type === 'BreakStatement';
}

/** What is sure after each statement of a block that can leave it. `isLeft` tells which statements do. */
export function collectExits(
  block: TSESTree.Node,
  isLeft: (statement: TSESTree.Statement) => boolean = isLeaving,
): Condition[] {
  return collectAll(getStatementsOf(block), isLeft);
}

function collectAll(
  statements: readonly TSESTree.Statement[],
  isLeft: (statement: TSESTree.Statement) => boolean,
): Condition[] {
  const exits: Condition[] = [];
  for (const statement of statements) {
    const at = statement.range[1];
    for (const node of findTexts(statement)) exits.push({ kind: 'text', node, at });
    if (statement.type === 'IfStatement') {
      const { test, consequent, alternate } = statement;
      if (isLeft(consequent)) exits.push({ kind: 'test', test, outcome: false, at });
      else if (alternate !== null && isLeft(alternate)) exits.push({ kind: 'test', test, outcome: true, at });
      else if (alternate === null) {
        for (const only of listReplaced(test, consequent))
          exits.push({ kind: 'test', test, outcome: false, at, only });
        for (const made of isQuestion(test) ? listMade(consequent) : [])
          exits.push({ kind: 'test', test, outcome: false, at, made });
      }
    } else if (statement.type === 'ExpressionStatement') {
      const either = unwrap(statement.expression);
      // `Object.hasOwn(at, key) || (at[key] = {})`
      if (either.type === 'LogicalExpression' && either.operator !== '??')
        for (const made of getMade(either.right))
          exits.push({ kind: 'test', test: either.left, outcome: either.operator === '||', at, made });
      const call = findCall(statement.expression);
      if (call !== undefined) exits.push({ kind: 'call', call, at });
    } else if (statement.type === 'VariableDeclaration') {
      for (const { init } of statement.declarations) {
        const call = init === null ? undefined : findCall(init);
        if (call !== undefined) exits.push({ kind: 'call', call, at });
      }
    } else if (isLoop(statement)) {
      exits.push(...getLoopExits(statement));
    } else if (statement.type === 'ForOfStatement' || statement.type === 'ForStatement') {
      const conditions = collectAll(getBody(statement.body), isLeft);
      if (conditions.length > 0 && !jumps(statement.body))
        exits.push({ kind: 'each', loop: statement, conditions, at });
    } else if (statement.type === 'SwitchStatement') {
      exits.push(...getOther(statement, undefined));
    } else if (statement.type === 'TryStatement') {
      const { block: tried, handler } = statement;
      if (handler !== null && isLeft(handler.body))
        exits.push(...collectExits(tried, isLeft).map((exit) => ({ ...exit, at })));
    }
  }
  return exits.reverse();
}

function getBody(body: TSESTree.Statement): readonly TSESTree.Statement[] {
  return body.type === 'BlockStatement' ? body.body : [body];
}

/** Can a loop go on with another element, or end, before the statement has come to its end? What it calls is another matter. */
function jumps(statement: TSESTree.Statement): boolean {
  switch (statement.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'BlockStatement':
      return statement.body.some(jumps);
    case 'IfStatement':
      return jumps(statement.consequent) || (statement.alternate !== null && jumps(statement.alternate));
    case 'ExpressionStatement':
    case 'VariableDeclaration':
    case 'ThrowStatement':
    case 'ReturnStatement':
    case 'EmptyStatement':
      return false;
    default:
      return true;
  }
}

type Loop = TSESTree.WhileStatement | TSESTree.DoWhileStatement;

function isLoop(statement: TSESTree.Statement): statement is Loop {
  return statement.type === 'WhileStatement' || statement.type === 'DoWhileStatement';
}

/**
 * `while (text.includes('..')) text = text.replace('..', '');`: after a loop that nothing else leaves its test has failed.
 * It tells of what the loop has written, and not of what that was made of.
 */
function getLoopExits({ test, body, range }: Loop): Condition[] {
  const statements = getBody(body);
  const isPlain = statements.every(
    ({ type }) =>
      type === 'ExpressionStatement' || type === 'VariableDeclaration' || type === 'EmptyStatement',
  );
  if (!isPlain) return [];
  const tested = unwrap(test);
  const sides = tested.type === 'BinaryExpression' ? [tested.left, tested.right] : [];
  const written = [
    ...statements.flatMap((one) => (one.type === 'ExpressionStatement' ? [one.expression] : [])),
    ...sides,
  ].flatMap((node) => {
    const bare = unwrap(node);
    return bare.type === 'AssignmentExpression' && bare.left.type === 'Identifier' ? [bare.left.name] : [];
  });
  return [...new Set(written)].map((only) => ({ kind: 'test', test, outcome: false, at: range[1], only }));
}

/**
 * `if (n > MOST) n = 100;`, `if (!path.startsWith('/')) path = '/' + path;`: the variables to which a
 * branch gives a constant, or the beginning that the test asks for, and nothing else.
 */
function listReplaced(test: TSESTree.Node, branch: TSESTree.Statement): readonly string[] {
  const statements = getBody(branch);
  if (!statements.every(isPlain)) return [];
  const assigned = statements.flatMap((statement) => {
    const bare = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined;
    return bare?.type === 'AssignmentExpression' && bare.left.type === 'Identifier'
      ? [{ name: bare.left.name, operator: bare.operator, value: unwrap(bare.right) }]
      : [];
  });
  return assigned.flatMap(({ name, operator, value }) => {
    const isOnce = assigned.filter((one) => one.name === name).length === 1;
    return isOnce && operator === '=' && (isConstant(value) || isBegun(test, value)) ? [name] : [];
  });
}

/** `if (!Object.hasOwn(at, key)) at[key] = {};`: the members that a branch makes anew. */
function listMade(branch: TSESTree.Statement): readonly TSESTree.MemberExpression[] {
  const statements = getBody(branch);
  if (!statements.every(isPlain)) return [];
  return statements.flatMap((one) => (one.type === 'ExpressionStatement' ? getMade(one.expression) : []));
}

/** One among several questions is whether something is there to go on in, and no check of the name. */
function isQuestion(test: TSESTree.Node): boolean {
  const bare = unwrap(test);
  return bare.type === 'UnaryExpression' && unwrap(bare.argument).type === 'CallExpression';
}

function getMade(written: TSESTree.Node): TSESTree.MemberExpression[] {
  const bare = unwrap(written);
  if (bare.type !== 'AssignmentExpression' || bare.operator !== '=') return [];
  const [target, value] = [unwrap(bare.left), unwrap(bare.right)];
  const isNew =
    NEW.has(value.type) || (value.type === 'CallExpression' && printName(value.callee) === 'Object.create');
  return target.type === 'MemberExpression' && target.computed && isNew ? [target] : [];
}

const NEW = new Set<string>(['ObjectExpression', 'ArrayExpression', 'NewExpression']);

/** Is it run once, from its beginning to its end? */
function isPlain({ type }: TSESTree.Statement): boolean {
  return type === 'ExpressionStatement' || type === 'VariableDeclaration' || type === 'EmptyStatement';
}

/** Does a text begin as a negated test asks for? */
function isBegun(test: TSESTree.Node, text: TSESTree.Node): boolean {
  const asked = findBeginning(unwrap(test));
  const first = text.type === 'BinaryExpression' && text.operator === '+' ? text.left : text;
  const start =
    first.type === 'TemplateLiteral' ? first.quasis[0]?.value.cooked : findLiteralText(unwrap(first));
  return asked !== undefined && asked !== '' && start?.startsWith(asked) === true;
}

/** `!path.startsWith('/')`, `path[0] !== '/'`: the beginning that is not there. */
function findBeginning(test: TSESTree.Node): string | undefined {
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    const call = unwrap(test.argument);
    const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
    if (call.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
    const [asked, from] = call.arguments;
    const isStart = findMemberName(callee) === 'startsWith' && from === undefined;
    return isStart && asked !== undefined ? findLiteralText(asked) : undefined;
  }
  const isOther = test.type === 'BinaryExpression' && test.operator.startsWith('!=');
  return isOther && findCharacterRead(test.left)?.index === 0 ? findLiteralText(test.right) : undefined;
}

/** A text or number that is written out, or a name in capitals. */
function isConstant(node: TSESTree.Node): boolean {
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0;
  return node.type === 'Literal' || (node.type === 'Identifier' && /^[A-Z][A-Z\d_]*$/.test(node.name));
}

function findCall(node: TSESTree.Expression): TSESTree.CallExpression | undefined {
  const bare = unwrap(node);
  return bare.type === 'CallExpression' ? bare : undefined;
}

/** Does a condition hold for one variable, or one member, alone, and not for what it was made of? */
export function tellsOfOne(condition: Condition): boolean {
  return condition.kind === 'test' && (condition.only !== undefined || condition.made !== undefined);
}
