import type { TSESTree } from '@typescript-eslint/utils';
import {
  findLiteralText,
  findMemberName,
  isFunction,
  printName,
  unwrap,
  type FunctionNode,
} from '../../ast/index.ts';
import type { FileView } from '../file.ts';

/** Methods that set what a response says, by their first or last argument. */
const SETTING = new Set([
  'set',
  'header',
  'headers',
  'setHeader',
  'setHeaders',
  'writeHead',
  'append',
  'assign',
]);

/** Functions that call functions deeper than this are not followed. */
const DEEPEST = 4;

/**
 * Can what an application runs for requests do something that the file does not show? Functions of the file are looked
 * into; what a described package gives does what its rows say and nothing else.
 */
export function isHiding(file: FileView, node: TSESTree.Node, depth = 0): boolean {
  const { scope } = file;
  if (depth > DEEPEST || !scope.fuel.spend()) return true;
  const bare = unwrap(node);
  if (bare.type === 'SpreadElement') return true;
  if (bare.type === 'ArrayExpression') {
    return bare.elements.some((element) => element !== null && isHiding(file, element, depth + 1));
  }
  const { list, complete } = scope.resolve(bare);
  if (list.length === 0 || !complete) return !isOfKnownPackage(file, bare);
  return list.some((origin) => {
    if (origin.kind === 'place') return false;
    if (origin.kind !== 'node') return true;
    const made = origin.node;
    if (isFunction(made)) return isHidingFunction(file, made, depth);
    if (made.type === 'ArrayExpression') return isHiding(file, made, depth + 1);
    return !QUIET.has(made.type) && !isOfKnownPackage(file, made);
  });
}

/** Paths, options. */
const QUIET = new Set<string>(['Literal', 'TemplateLiteral', 'ObjectExpression']);

/** Is it a call or member of something that a described package gives: `express.json()`? */
function isOfKnownPackage({ scope, facts }: FileView, node: TSESTree.Node): boolean {
  let at: TSESTree.Node | undefined = unwrap(node);
  while (at !== undefined && scope.fuel.spend()) {
    if (scope.api(at).length > 0 || isImported(at)) return true;
    at = findOwner(at);
  }
  return false;

  function isImported(name: TSESTree.Node): boolean {
    return getDefinitions(name).some(
      ({ parent }) => parent?.type === 'ImportDeclaration' && facts.module(parent.source.value) !== undefined,
    );
  }

  /** What a call, a member or a name is taken from. */
  function findOwner(owned: TSESTree.Node): TSESTree.Node | undefined {
    if (owned.type === 'CallExpression' || owned.type === 'NewExpression') return unwrap(owned.callee);
    if (owned.type === 'MemberExpression') return unwrap(owned.object);
    const [init] = getDefinitions(owned).flatMap(({ node: definition }) =>
      definition.type === 'VariableDeclarator' && definition.init !== null ? [definition.init] : [],
    );
    return init === undefined ? undefined : unwrap(init);
  }

  function getDefinitions(name: TSESTree.Node) {
    return (name.type === 'Identifier' ? scope.bindings.findVariable(name)?.defs : undefined) ?? [];
  }
}

/** Does a function hand a parameter of its own to what nobody can look into, set headers nobody knows, or redirect? */
function isHidingFunction(file: FileView, owner: FunctionNode, depth: number): boolean {
  const { scope } = file;
  const parameters = new Set(
    owner.params.flatMap((one) =>
      one.type === 'Identifier' ? (scope.bindings.findVariable(one) ?? []) : [],
    ),
  );
  const isParameter = (node: TSESTree.Node): boolean => {
    const bare = unwrap(node);
    const variable = bare.type === 'Identifier' ? scope.bindings.findVariable(bare) : undefined;
    return variable !== undefined && parameters.has(variable);
  };
  let isHidden = false;
  file.walk(owner.body, (node) => {
    if (isHidden) return;
    if (isRedirectTarget(node)) isHidden = true;
    if (node.type !== 'CallExpression') return;
    const callee = unwrap(node.callee);
    const isOwn = isParameter(callee) || (callee.type === 'MemberExpression' && isParameter(callee.object));
    if (isOwn)
      isHidden = callee.type === 'MemberExpression' && isUnknownSetting(file, findMemberName(callee), node);
    else if (node.arguments.some(isParameter)) isHidden = !isLookedInto(file, callee, depth);
  });
  return isHidden;
}

/** `https://…`: what answers by a redirect to HTTPS serves nothing else. */
function isRedirectTarget(node: TSESTree.Node): boolean {
  const text = node.type === 'TemplateLiteral' ? node.quasis[0]?.value.cooked : findLiteralText(node);
  return (
    (node.type === 'Literal' || node.type === 'TemplateLiteral') && text?.startsWith('https://') === true
  );
}

function isUnknownSetting(
  { scope }: FileView,
  name: string | undefined,
  call: TSESTree.CallExpression,
): boolean {
  if (!SETTING.has(name ?? '')) return false;
  const telling = name === 'writeHead' ? call.arguments.at(-1) : call.arguments[0];
  if (telling === undefined) return false;
  const { known, complete } = scope.values(telling);
  // A spread of what nobody knows may hold any name.
  return known.length === 0 || !complete || scope.property(telling, '').unknown;
}

/** Is it a function of the file, and does that hide nothing? What packages do with a response, their rows do not say. */
function isLookedInto(file: FileView, callee: TSESTree.Node, depth: number): boolean {
  if (printName(callee).startsWith('console.')) return true;
  const { list, complete } = file.scope.resolve(callee);
  return (
    complete &&
    list.length > 0 &&
    depth < DEEPEST &&
    list.every(
      (origin) =>
        origin.kind === 'node' && isFunction(origin.node) && !isHidingFunction(file, origin.node, depth + 1),
    )
  );
}
