import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, isFunction, unwrap } from '../../ast/index.ts';
import type { KnownPlace, PackagesFacts } from '../../knowledge/index.ts';
import { findPromised } from '../../knowledge/names/promises.ts';
import { isLoading } from '../evidence.ts';
import type { Facts, Scope, Spelling } from '../../scope/index.ts';

interface NameSource {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly spelling: Spelling;
  readonly scope: Scope<KnownPlace>;
  /** What is known of packages, as the file names them. */
  readonly facts: Facts<KnownPlace>;
  readonly known: PackagesFacts;
}

/**
 * May rows speak of what a member of that name is, in this file? `false` is certain, and costs less than to work out what
 * the member is: neither what the file loads nor what it makes itself has one that does.
 */
export function createNameGate(source: NameSource): (name: string) => boolean {
  const { sourceCode, spelling, scope, known } = source;
  if (/\\[ux]/.test(sourceCode.text)) return () => true;
  const lists = known.getMemberNames(findPackages(source), spelling.has, sourceCode.text);
  if (lists === undefined) return () => true;
  const given = listGivenNames(scope.getNodes());
  const isNamed = (name: string): boolean => lists.some((names) => names.has(name));
  return (name) =>
    given.has(name) || OF_LANGUAGE.has(name) || isNamed(name) || isNamed(findPromised(name) ?? name);
}

/** Members that load modules or lead to what does, and the one that leads from a value to what makes its like. */
const OF_LANGUAGE = new Set([
  'constructor',
  'default',
  'require',
  'createRequire',
  'getBuiltinModule',
  'Module',
]);

/** The packages that a file loads, names in a comment, or is given something of by convention. */
function findPackages({ sourceCode, scope, facts }: NameSource): Set<string> {
  const { ast, text } = sourceCode;
  const specifiers = ast.body.flatMap((statement) =>
    'source' in statement && statement.source !== null ? [statement.source.value] : [],
  );
  if (isLoading(text))
    for (const [, quoted = ''] of text.matchAll(/['"`]([^'"`\n]+)['"`]/g)) specifiers.push(quoted);
  const places = [...specifiers.map((specifier) => facts.module(specifier)), ...scope.conventional()];
  return new Set(places.flatMap((place) => (place === undefined ? [] : [place.package])));
}

/** The names that the file gives to anything but its own functions. */
function listGivenNames(nodes: readonly TSESTree.Node[]): Set<string> {
  const names = new Set<string>();
  const addGiven = (name: string | undefined): void => {
    if (name !== undefined) names.add(name);
  };
  const add = (name: string | undefined, value: TSESTree.Node | null): void => {
    if (value !== null && !isFunction(unwrap(value))) addGiven(name);
  };
  for (const node of nodes) {
    switch (node.type) {
      case 'Property':
        if (node.parent.type === 'ObjectExpression') add(findKeyName(node), node.value);
        break;
      case 'FunctionExpression':
        if ('kind' in node.parent && node.parent.kind === 'get') addGiven(findKeyName(node.parent));
        break;
      case 'PropertyDefinition':
        add(findKeyName(node), node.value);
        break;
      case 'AssignmentExpression': {
        const left = unwrap(node.left);
        if (left.type === 'MemberExpression') add(findMemberName(left), node.right);
        break;
      }
    }
  }
  return names;
}
