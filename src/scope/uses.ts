import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findMemberName, wrapped } from '../ast/index.ts';
import { getReads, isImplicit } from './binding.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** A call that runs a function in plain sight. */
export interface CallSite {
  readonly node: Call;
  readonly arguments: readonly (TSESTree.CallExpressionArgument | null)[];
  /** A list that the arguments are taken from, where it is not spelled out. */
  readonly list?: TSESTree.Node;
}

/** A call that a function is an argument of. `position` counts the elements of an array argument as arguments. */
export interface Handing {
  readonly node: Call;
  readonly position: number;
}

/** How a function is used in the file. */
export interface Uses {
  readonly calls: readonly CallSite[];
  readonly handings: readonly Handing[];
  /** False when it is exported, stored or otherwise out of sight, so that calls may exist that the file does not show. */
  readonly complete: boolean;
}

type Use = { readonly call: CallSite } | { readonly handing: Handing } | 'elsewhere' | 'harmless';

/** How the value of a variable is used: every place that reads it. */
export function collectUses(variable: TSESLint.Scope.Variable): Uses {
  const uses = getReads(variable).map((reference) =>
    isTypeOnly(reference) ? 'harmless' : findUse(reference.identifier),
  );
  // What nobody declares is a name of all files.
  const isShown = !variable.defs.some((definition) => isImplicit(definition) || isExported(definition.node));
  return sumUses(uses, isShown);
}

/** How a function written as an expression is used right there. */
export function getOwnUses(node: TSESTree.Node): Uses {
  return sumUses([findUse(node)], true);
}

/** Sums up how members read as `this.name` are used. */
export function collectMemberUses(members: readonly TSESTree.MemberExpression[]): Uses {
  return sumUses(members.map(findUse), true);
}

function sumUses(uses: readonly Use[], isShown: boolean): Uses {
  const found = uses.filter((use) => typeof use === 'object');
  return {
    calls: found.flatMap((use) => ('call' in use ? [use.call] : [])),
    handings: found.flatMap((use) => ('handing' in use ? [use.handing] : [])),
    complete: isShown && !uses.includes('elsewhere'),
  };
}

function findUse(node: TSESTree.Node): Use {
  const outer = wrapped(node);
  const { parent } = outer;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      if (parent.callee === outer) return { call: { node: parent, arguments: parent.arguments } };
      return {
        handing: { node: parent, position: parent.arguments.findIndex((argument) => argument === outer) },
      };
    case 'ArrayExpression':
      return findHandingInArray(parent, outer);
    case 'MemberExpression':
      return parent.object === outer ? findMethodUse(parent) : 'elsewhere';
    case 'ExpressionStatement':
      return 'harmless';
    case 'AssignmentExpression':
      return parent.left === outer ? 'harmless' : 'elsewhere';
    default:
      return 'elsewhere';
  }
}

/** `app.get('/', [first, second])`: a list of callbacks is as good as callbacks in a row. */
function findHandingInArray(array: TSESTree.ArrayExpression, element: TSESTree.Node): Use {
  const outer = wrapped(array);
  const { parent } = outer;
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return 'elsewhere';
  const at = parent.arguments.findIndex((argument) => argument === outer);
  const index = array.elements.findIndex((one) => one === element);
  return at < 0 ? 'elsewhere' : { handing: { node: parent, position: at + index } };
}

/** `f.call(x, …)`, `f.apply(x, […])`, `f.bind(x)`: the function, used under another name. */
function findMethodUse(member: TSESTree.MemberExpression): Use {
  const outer = wrapped(member);
  const { parent } = outer;
  if (parent?.type !== 'CallExpression' || parent.callee !== outer) return 'elsewhere';
  const [, second] = parent.arguments;
  switch (findMemberName(member)) {
    case 'call':
      return { call: { node: parent, arguments: parent.arguments.slice(1) } };
    case 'apply':
      if (second === undefined) return { call: { node: parent, arguments: [] } };
      return second.type === 'ArrayExpression'
        ? { call: { node: parent, arguments: second.elements } }
        : { call: { node: parent, arguments: [], list: second } };
    case 'bind':
      return second === undefined ? findUse(parent) : 'elsewhere';
    default:
      return 'elsewhere';
  }
}

/** What scopes of TypeScript add to a reference. */
interface ReferenceKinds {
  readonly isTypeReference: boolean;
  readonly isValueReference: boolean;
}

function isTypeOnly(reference: TSESLint.Scope.Reference): boolean {
  // An export list refers to both the type and the value of a name.
  const { isTypeReference, isValueReference } = reference as unknown as Partial<ReferenceKinds>;
  return (isTypeReference === true && isValueReference !== true) || isTypeQuery(reference.identifier);
}

function isTypeQuery({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'TSTypeQuery' || parent?.type === 'TSQualifiedName';
}

function isExported(node: TSESTree.Node): boolean {
  const statement = node.type === 'VariableDeclarator' ? node.parent : node;
  const { parent } = statement;
  return parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration';
}
