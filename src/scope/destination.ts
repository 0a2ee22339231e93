import type { TSESTree } from '@typescript-eslint/utils';
import type { ClassNode } from '../ast/index.ts';

/** The step to what a function gives, among the names of a destination. */
export const RESULT = '()';

/** Where a function goes as a value. `names` lead from what is named there to the function, outermost first. */
export type Destination =
  /** `export const GET = …`: the first name is that of the export; `default` for `module.exports` as well. */
  | { readonly kind: 'exported'; readonly names: readonly string[] }
  /** `serve({ fetch: … })`: within an argument of a call. */
  | {
      readonly kind: 'given';
      readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
      readonly position: number;
      readonly names: readonly string[];
    }
  /** `const show: Handler = …`: within a value of a declared type. */
  | { readonly kind: 'declared'; readonly type: TSESTree.TypeNode; readonly names: readonly string[] }
  /** `class Gate implements Guard { check(…) {} }`; a function that makes instances, `this.check = …`, is no class. */
  | { readonly kind: 'member'; readonly of: ClassNode | undefined; readonly names: readonly string[] };

/** Where the instances of a class go, whichever of their members is asked about: that stands in names as `ANY_MEMBER`. */
export type InstanceUse = Destination | MemberRead;

/** A member is read, or taken out by a pattern; of no name where that is worked out. */
export interface MemberRead {
  readonly kind: 'read' | 'taken';
  readonly name: string | undefined;
  readonly node: TSESTree.Node;
  readonly depth: number;
}

/** Stands in names for a member of an instance. */
export const ANY_MEMBER = '(member)';
