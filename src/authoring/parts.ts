import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, isFunction, unwrap, wrapped } from '../ast/index.ts';
import type { KnownPlace } from '../knowledge/index.ts';
import { getReads, type Scope } from '../scope/index.ts';

/** What becomes of one part of what a call gives, `signatures` of `{ data, signatures }`. */
export interface PartUse {
  /** The names that hold the part, where they are declared. */
  readonly names: readonly TSESTree.Identifier[];
  /** The members by which it is read elsewhere. */
  readonly members: readonly TSESTree.MemberExpression[];
  /** Is all in sight that could read it? */
  readonly isWhole: boolean;
}

const NOWHERE: PartUse = { names: [], members: [], isWhole: true };
const HIDDEN: PartUse = { names: [], members: [], isWhole: false };

/** Follows a part of what a call gives, or a promise of it: through the pattern or the variable that takes the whole. */
export function findPart(call: TSESTree.Node, part: string, scope: Scope<KnownPlace>): PartUse {
  if (!scope.fuel.spend()) return HIDDEN;
  const use = wrapped(call);
  const { parent } = use;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return NOWHERE;
    case 'VariableDeclarator':
      return parent.init === use ? readPattern(parent.id, part, scope) : HIDDEN;
    case 'MemberExpression':
      return parent.object === use ? readMember(parent, part, scope) : HIDDEN;
    default:
      return HIDDEN;
  }
}

/** `{ data, signatures }`, or a name whose members are all that is read. */
function readPattern(pattern: TSESTree.Node, part: string, scope: Scope<KnownPlace>): PartUse {
  if (pattern.type === 'ObjectPattern') {
    const names: TSESTree.Identifier[] = [];
    for (const property of pattern.properties) {
      if (property.type === 'RestElement') return HIDDEN;
      const name = findKeyName(property);
      if (name === undefined) return HIDDEN;
      if (name !== part) continue;
      if (property.value.type !== 'Identifier') return HIDDEN;
      names.push(property.value);
    }
    return { names, members: [], isWhole: true };
  }
  const variable = pattern.type === 'Identifier' ? scope.bindings.findVariable(pattern) : undefined;
  if (variable === undefined) return HIDDEN;
  const uses = getReads(variable).map(({ identifier }) => {
    const read = wrapped(identifier);
    const { parent } = read;
    if (parent?.type === 'MemberExpression' && parent.object === read) return readMember(parent, part, scope);
    return parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern'
      ? readPattern(parent.id, part, scope)
      : HIDDEN;
  });
  return join(uses);
}

function readMember(member: TSESTree.MemberExpression, part: string, scope: Scope<KnownPlace>): PartUse {
  const name = findMemberName(member);
  if (name === undefined) return HIDDEN;
  if (name === part) return { names: [], members: [member], isWhole: true };
  const call = wrapped(member).parent;
  if (name !== 'then' || call?.type !== 'CallExpression') return NOWHERE;
  const [callback] = call.arguments;
  const owner = callback === undefined ? undefined : unwrap(callback);
  const [first] = owner !== undefined && isFunction(owner) ? owner.params : [];
  return first === undefined ? HIDDEN : readPattern(first, part, scope);
}

function join(uses: readonly PartUse[]): PartUse {
  return {
    names: uses.flatMap(({ names }) => names),
    members: uses.flatMap(({ members }) => members),
    isWhole: uses.every(({ isWhole }) => isWhole),
  };
}
