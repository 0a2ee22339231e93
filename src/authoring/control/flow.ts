import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, parameterPattern, unwrap, wrapped } from '../../ast/index.ts';
import type { FileView } from '../file.ts';
import { getSitesAt, type Site } from '../site.ts';

/** What a file does with an application that it makes. */
export interface AppFlow {
  /** The calls that give the application: the one that makes it, and each that hands it back. */
  readonly made: ReadonlySet<TSESTree.Node>;
  /** False when it leaves the file: exported, returned, stored, given to a function that nobody can look into. */
  readonly isKnown: boolean;
}

/** Follows an application from the call that makes it to everything that is done with it. */
export function followApp(file: FileView, { node }: Site): AppFlow {
  const { scope } = file;
  const made = new Set<TSESTree.Node>([node]);
  const names = new Set(scope.api(node).map((place) => place.name));
  const seen = new Set<TSESLint.Scope.Variable>();
  return { made, isKnown: isKnownValue(node) };

  /** Is all known that is done with the value of an expression? */
  function isKnownValue(value: TSESTree.Node): boolean {
    const outer = wrapped(value);
    const { parent } = outer;
    if (parent == null || !scope.fuel.spend()) return false;
    switch (parent.type) {
      case 'ExpressionStatement':
      case 'TSTypeQuery':
      case 'IfStatement':
      case 'UnaryExpression':
        return true;
      case 'VariableDeclarator':
        return parent.id.type === 'Identifier' && parent.init === outer && isKnownName(parent.id);
      case 'AssignmentExpression':
        return parent.right === outer && parent.left.type === 'Identifier' && isKnownName(parent.left);
      case 'MemberExpression':
        return parent.object === outer && isKnownMember(parent);
      case 'CallExpression':
      case 'NewExpression':
        return isKnownArgument(parent, outer);
      default:
        return false;
    }
  }

  function isKnownName(name: TSESTree.Identifier): boolean {
    const variable = scope.bindings.findVariable(name);
    if (variable === undefined || variable.defs.length === 0) return false;
    if (seen.has(variable)) return true;
    seen.add(variable);
    if (variable.defs.some(({ node: definition }) => isExported(definition))) return false;
    return variable.references.every(
      (use) => !use.isRead() || use.identifier === name || isKnownValue(use.identifier as TSESTree.Node),
    );
  }

  /** A method that is called does what it does; one that is taken away may be called anywhere. */
  function isKnownMember(member: TSESTree.MemberExpression): boolean {
    const outer = wrapped(member);
    const { parent } = outer;
    if (parent?.type !== 'CallExpression' || parent.callee !== outer) {
      return !scope.api(member).some((place) => place.hasArguments);
    }
    const call = unwrap(parent);
    if (made.has(call)) return true;
    if (!scope.api(call).some((place) => names.has(place.name))) return true;
    made.add(call);
    return isKnownValue(call);
  }

  function isKnownArgument(
    call: TSESTree.CallExpression | TSESTree.NewExpression,
    argument: TSESTree.Node,
  ): boolean {
    if (getSitesAt(file.getSites('app-serve'), call).length > 0) return true;
    const index = call.arguments.findIndex((one) => one === argument);
    const { list, complete } = scope.resolve(call.callee);
    if (index < 0 || !complete || list.length === 0) return false;
    return list.every((origin) => {
      if (origin.kind !== 'node' || !isFunction(origin.node)) return false;
      const parameter = origin.node.params[index];
      if (parameter === undefined) return origin.node.params.length < index;
      const pattern = parameterPattern(parameter);
      return pattern.type === 'Identifier' && isKnownName(pattern);
    });
  }
}

function isExported(definition: TSESTree.Node): boolean {
  const statement = definition.type === 'VariableDeclarator' ? definition.parent.parent : definition.parent;
  return statement?.type === 'ExportNamedDeclaration' || statement?.type === 'ExportDefaultDeclaration';
}
