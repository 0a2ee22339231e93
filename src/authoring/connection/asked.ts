import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { findInit, getPatternPath, getPatternRoot, type Scope } from '../../scope/index.ts';
import { getPassedTests } from '../decision/passed.ts';

/** Tests nested deeper than this say nothing. */
const DEEPEST = 10;

/**
 * Is something done only where an option of somebody else asks for it in so many words? `if (options.allowInvalidCerts)
 * tls.rejectUnauthorized = false` is `!options.allowInvalidCerts`, which nobody knows. The environment is not somebody else:
 * whoever deploys the program is its owner.
 */
export function isAskedFor(node: TSESTree.Node, scope: Scope<KnownPlace>, asks: Asks): boolean {
  return getPassedTests(node).some((test) => isAsking(test.node, test.outcome, { scope, asks }, 0));
}

/** Does an option of this name, when it has this truth, ask for what is judged? */
export type Asks = (name: string, truth: boolean) => boolean;

interface Tools {
  readonly scope: Scope<KnownPlace>;
  readonly asks: Asks;
}

function isAsking(test: TSESTree.Node, outcome: boolean, tools: Tools, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const bare = unwrap(test);
  const ask = (node: TSESTree.Node, came: boolean): boolean => isAsking(node, came, tools, depth + 1);
  switch (bare.type) {
    case 'UnaryExpression':
      return bare.operator === '!' && ask(bare.argument, !outcome);
    case 'LogicalExpression': {
      const isSureOfBoth = bare.operator === (outcome ? '&&' : '||');
      const sides = [bare.left, bare.right].map((side) => ask(side, outcome));
      return isSureOfBoth ? sides.includes(true) : !sides.includes(false);
    }
    case 'BinaryExpression': {
      const compared = unwrap(bare.right);
      const truth = TRUTHS.get(compared.type === 'Literal' ? compared.value : findLiteralText(compared));
      if (truth === undefined || !/^[!=]==?$/.test(bare.operator)) return false;
      return ask(bare.left, (bare.operator.startsWith('=') === outcome) === truth);
    }
    case 'MemberExpression':
      return isAskingByName(tools, findMemberName(bare), outcome, bare.object);
    case 'Identifier': {
      const variable = tools.scope.bindings.findVariable(bare);
      const init = variable && findInit(variable);
      if (init !== undefined) return init.type !== 'Identifier' && ask(init, outcome);
      const name = variable?.defs[0]?.name;
      const root = name && getPatternRoot(name);
      const step = root && getPatternPath(name, root).findLast(({ kind }) => kind === 'property');
      const declarator = root?.parent;
      const holder = declarator?.type === 'VariableDeclarator' ? declarator.init : undefined;
      return step?.kind === 'property' && isAskingByName(tools, step.name, outcome, holder ?? undefined);
    }
    default:
      return false;
  }
}

const TRUTHS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['0', false],
]);

/** What decides for every connection of Node.js may be repeated for one; nothing else of the environment. */
function isAskingByName(
  { asks }: Tools,
  name: string | undefined,
  truth: boolean,
  holder: TSESTree.Node | undefined,
): boolean {
  const object = holder && unwrap(holder);
  const isEnvironment = object?.type === 'MemberExpression' && findMemberName(object) === 'env';
  if (name === undefined || (isEnvironment && name !== 'NODE_TLS_REJECT_UNAUTHORIZED')) return false;
  return asks(name, truth);
}
