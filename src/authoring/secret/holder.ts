import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, findMemberName, unwrap, wrapped } from '../../ast/index.ts';
import { splitName } from '../../knowledge/secrets/names.ts';

/** What is called by the name a text is given to, and whether it is a default for another value. */
export interface Holder {
  readonly name: string;
  readonly node: TSESTree.Node;
}

/** What a value is written to: through choices, defaults and lists. */
export function findHolder(value: TSESTree.Node): Holder | undefined {
  const node = wrapped(value);
  const { parent } = node;
  const hold = (name: string | undefined): Holder | undefined =>
    name === undefined || parent === undefined ? undefined : { name, node: parent };
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === node && parent.id.type === 'Identifier' ? hold(parent.id.name) : undefined;
    case 'Property':
    case 'PropertyDefinition': {
      if (parent.value !== node) return undefined;
      const name = findKeyName(parent);
      // `password: { default: 'a', env: 'PASSWORD' }`
      return name === 'default' && parent.parent.type === 'ObjectExpression'
        ? findHolder(parent.parent)
        : hold(name);
    }
    case 'AssignmentPattern':
      return parent.right === node ? hold(findTargetName(parent.left)) : undefined;
    case 'AssignmentExpression':
      return parent.right === node ? hold(findTargetName(parent.left)) : undefined;
    case 'JSXAttribute':
      return hold(parent.name.type === 'JSXIdentifier' ? parent.name.name : undefined);
    case 'LogicalExpression':
    case 'ArrayExpression':
    case 'JSXExpressionContainer':
      return findHolder(parent);
    case 'SpreadElement':
      return parent.parent.type === 'ObjectExpression' ? findHolder(parent.parent) : undefined;
    case 'ConditionalExpression':
      return parent.test === node ? undefined : findHolder(parent);
    case 'CallExpression':
      return isDefaultOf(parent, node) ? findHolder(parent) : hold(findAskedName(parent, node));
    default:
      return undefined;
  }
}

/** `string().default('a')`: what stands where a setting is missing. */
function isDefaultOf({ callee, arguments: [first] }: TSESTree.CallExpression, node: TSESTree.Node): boolean {
  return (
    first === node &&
    callee.type === 'MemberExpression' &&
    /^(?:default|catch)$/.test(findMemberName(callee) ?? '')
  );
}

/** `settings.get('JWT_SECRET', 'a')`, `env('APP_KEY', 'a')`: what is asked for, where a value stands for what is not set. */
function findAskedName({ callee, arguments: [name, second] }: TSESTree.CallExpression, node: TSESTree.Node) {
  if (second !== node || name === undefined) return undefined;
  return /^(?:get|getOrThrow|getString|env|getEnv)$/.test(findTargetName(callee) ?? '')
    ? findLiteralText(name)
    : undefined;
}

function findTargetName(left: TSESTree.Node): string | undefined {
  const bare = unwrap(left);
  if (bare.type === 'Identifier') return bare.name;
  return bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
}

/** How many nodes up the names around a text are read. */
const FARTHEST = 8;

/** The words of the names around a value: its holder, what that stands in, and what it is given to. */
export function getWordsAround(value: TSESTree.Node): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (name: string | undefined): void => {
    for (const word of splitName(name ?? '')) words.add(word);
  };
  let node: TSESTree.Node | null | undefined = value.parent;
  for (let up = 0; node != null && up < FARTHEST; up += 1, node = node.parent) {
    switch (node.type) {
      case 'VariableDeclarator':
        if (node.id.type === 'Identifier') add(node.id.name);
        return words;
      case 'Property':
      case 'PropertyDefinition':
        add(findKeyName(node));
        break;
      case 'AssignmentPattern':
        add(findTargetName(node.left));
        break;
      case 'AssignmentExpression': {
        const left = unwrap(node.left);
        add(findTargetName(left));
        if (left.type === 'MemberExpression') add(findTargetName(left.object));
        return words;
      }
      case 'CallExpression':
      case 'NewExpression':
        add(findTargetName(node.callee));
        break;
      case 'JSXAttribute':
        if (node.name.type === 'JSXIdentifier') add(node.name.name);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'BlockStatement':
        return words;
    }
  }
  return words;
}

/** The variable of the environment that an expression reads, wherever the platform keeps it. */
export function findEnvironmentName(node: TSESTree.Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'CallExpression') {
    const callee = unwrap(bare.callee);
    const [name] = bare.arguments;
    const isGet = callee.type === 'MemberExpression' && findMemberName(callee) === 'get';
    return isGet && isEnvironment(callee.object) && name !== undefined ? findLiteralText(name) : undefined;
  }
  return bare.type === 'MemberExpression' && isEnvironment(bare.object) ? findMemberName(bare) : undefined;
}

/** `process.env`, `import.meta.env`, `Bun.env`, `Deno.env` */
export function isEnvironment(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression' || findMemberName(bare) !== 'env') return false;
  const of = unwrap(bare.object);
  if (of.type === 'Identifier') return of.name === 'process' || of.name === 'Bun' || of.name === 'Deno';
  return of.type === 'MetaProperty' || (of.type === 'MemberExpression' && findMemberName(of) === 'process');
}

/** What stands in the place of a variable of the environment that is not set. */
export interface Fallback extends Holder {
  /** What is left where nothing stands in its place; undefined where that cannot be cut out. */
  readonly kept: TSESTree.Node | undefined;
}

/** Of which variable of the environment a value is the default. */
export function findFallback(value: TSESTree.Node): Fallback | undefined {
  const node = wrapped(value);
  const { parent } = node;
  if (parent?.type === 'LogicalExpression' && parent.right === node && parent.operator !== '&&') {
    const name = findEnvironmentName(parent.left);
    return name === undefined ? undefined : { name, node: parent, kept: parent.left };
  }
  if (parent?.type === 'ConditionalExpression' && parent.test !== node) {
    const other = parent.consequent === node ? parent.alternate : parent.consequent;
    const name = findEnvironmentName(other);
    return name === undefined ? undefined : { name, node: parent, kept: other };
  }
  if (parent?.type === 'AssignmentPattern' && parent.right === node) {
    const property = parent.parent;
    const pattern = property.parent;
    if (property.type !== 'Property' || pattern?.type !== 'ObjectPattern') return undefined;
    const declarator = pattern.parent;
    const isOfEnvironment =
      declarator.type === 'VariableDeclarator' && declarator.init !== null && isEnvironment(declarator.init);
    const name = isOfEnvironment ? findKeyName(property) : undefined;
    return name === undefined ? undefined : { name, node: parent, kept: parent.left };
  }
  if (parent?.type === 'AssignmentExpression' && /^(?:\|\||\?\?)=$/.test(parent.operator)) {
    const name = findEnvironmentName(parent.left);
    return name === undefined ? undefined : { name, node: parent, kept: undefined };
  }
  return undefined;
}
