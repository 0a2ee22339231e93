import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findFunctionName,
  findKeyName,
  findLiteralText,
  findMemberName,
  isFunction,
  printName,
  unwrap,
  wrapped,
} from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { CHECKING, FEEDING } from '../../knowledge/crypto/purposes.ts';
import { getReads, type Scope } from '../../scope/index.ts';
import { getNames } from '../decision/names.ts';
import { plays } from '../site.ts';

/** What becomes of a digest, from the call that makes it, or the hash that it comes out of. */
export interface DigestUse {
  /** What receives it is called: variables, fields, functions that return it, headers, parameters of a URL. */
  readonly names: readonly string[];
  /** What is fed into the hash by calls on it. */
  readonly inputs: readonly TSESTree.Node[];
  /** Calls of functions that check by it. */
  readonly checks: readonly string[];
  /** Every expression that it is, or is a part of, on the way. */
  readonly nodes: ReadonlySet<TSESTree.Node>;
  /** Is an entry of a map both looked up by it and put in under it? */
  readonly isKey: boolean;
  /** What it is held against by those functions. */
  readonly others: readonly TSESTree.Node[];
}

/** Values that are passed on more often than this are not followed. */
const LONGEST = 200;

const EQUALITY = new Set(['===', '!==', '==', '!=']);
/** Functions that hand on what they are given, in another form. */
const CONVERTING = new Set([
  'Buffer.from',
  'Buffer.concat',
  'String',
  'encodeURIComponent',
  'Promise.resolve',
  'JSON.stringify',
  'btoa',
]);

/** Follows a digest through the file, forwards: names and calls in plain sight only. */
export function followDigest(start: TSESTree.Node, scope: Scope<KnownPlace>): DigestUse {
  const names: string[] = [];
  const inputs: TSESTree.Node[] = [];
  const checks: string[] = [];
  const others: TSESTree.Node[] = [];
  const asked = new Set<string>();
  const filled = new Set<string>();
  const seen = new Set<TSESTree.Node>();
  const queue: TSESTree.Node[] = [];
  const add = (node: TSESTree.Node): void => {
    const outer = wrapped(node);
    if (seen.has(outer) || seen.size > LONGEST) return;
    seen.add(outer);
    queue.push(outer);
  };

  add(start);
  for (const node of queue) {
    if (!scope.fuel.spend()) break;
    visit(node);
  }
  const isKey = [...asked].some((map) => filled.has(map));
  return { names, inputs, checks, nodes: seen, isKey, others };

  function visit(node: TSESTree.Node): void {
    const { parent } = node;
    switch (parent?.type) {
      case 'AwaitExpression':
      case 'LogicalExpression':
      case 'ArrayExpression':
        add(parent);
        break;
      case 'ConditionalExpression':
        if (node !== parent.test) add(parent);
        break;
      case 'TemplateLiteral':
        names.push(...findParameterName(parent, node));
        add(parent);
        break;
      case 'BinaryExpression':
        if (parent.operator === '+') {
          names.push(...findParameterBefore(findLiteralText(parent.left)));
          add(parent);
        } else if (EQUALITY.has(parent.operator)) {
          names.push(...getNames(parent.left === node ? parent.right : parent.left, scope));
        }
        break;
      case 'MemberExpression':
        if (parent.object === node) visitMember(parent);
        break;
      case 'VariableDeclarator':
      case 'AssignmentPattern':
        followName(parent.type === 'VariableDeclarator' ? parent.id : parent.left);
        break;
      case 'AssignmentExpression':
        if (parent.right === node) followName(parent.left);
        break;
      case 'Property':
      case 'PropertyDefinition':
        if (parent.value === node) names.push(findKeyName(parent) ?? '');
        break;
      case 'ReturnStatement':
        followReturn(parent);
        break;
      case 'ArrowFunctionExpression':
        if (parent.body === node) followReturn(node);
        break;
      case 'CallExpression':
        if (parent.callee !== node) visitArgument(parent, node);
        break;
    }
  }

  function visitMember(member: TSESTree.MemberExpression): void {
    const outer = wrapped(member);
    const call = outer.parent;
    if (call?.type !== 'CallExpression' || call.callee !== outer) return;
    const method = findMemberName(member) ?? '';
    if (FEEDING.has(method)) inputs.push(...call.arguments);
    if (method === 'equals') for (const other of call.arguments) names.push(...getNames(other, scope));
    else add(call);
  }

  function followName(target: TSESTree.Node): void {
    if (target.type === 'MemberExpression') names.push(findMemberName(target) ?? '');
    if (target.type !== 'Identifier') return;
    names.push(target.name);
    const variable = scope.bindings.findVariable(target);
    for (const { identifier } of variable === undefined ? [] : getReads(variable)) add(identifier);
  }

  function followReturn(at: TSESTree.Node): void {
    const owner = findEnclosingFunction(at);
    if (owner === undefined || !isFunction(owner)) return;
    names.push(findFunctionName(owner)?.split('.').at(-1) ?? '');
    for (const { node } of scope.uses(owner)?.calls ?? []) add(node);
  }

  function visitArgument(call: TSESTree.CallExpression, node: TSESTree.Node): void {
    const callee = printName(call.callee);
    const name = callee.split('.').at(-1) ?? '';
    if (CHECKING.has(name) || plays(scope, call, 'digest-check')) {
      checks.push(callee);
      others.push(...call.arguments.filter((argument) => wrapped(argument) !== node));
    }
    if (plays(scope, call, 'signature-made')) names.push('signature');
    if (CONVERTING.has(callee)) add(call);
    if (wrapped(call.arguments[0] ?? call) === node) {
      const map = callee.split('.').slice(0, -1).join('.');
      if (name === 'get' || name === 'has') asked.add(map);
      if (name === 'set') filled.add(map);
    }
    // `res.setHeader('X-Signature', digest)`, `url.searchParams.set('sig', digest)`
    const [first, second] = call.arguments;
    if (second !== undefined && unwrap(second) === unwrap(node) && first !== undefined)
      names.push(findLiteralText(first) ?? '');
  }
}

/** `signature` of `?signature=${digest}`. */
function findParameterName(template: TSESTree.TemplateLiteral, hole: TSESTree.Node): string[] {
  const index = template.expressions.findIndex(
    (expression) => wrapped(expression) === hole || expression === hole,
  );
  return findParameterBefore(template.quasis[index]?.value.cooked);
}

function findParameterBefore(text: string | null | undefined): string[] {
  const name = /[?&]?([\w-]{1,40})=$/.exec(text ?? '')?.[1];
  return name === undefined ? [] : [name];
}
