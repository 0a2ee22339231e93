import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { VisitorKeys } from '../ast/index.ts';
import type { Spelling } from './spelling.ts';

/** What of a parsed file the tracer reads. */
export interface ParsedFile {
  readonly scopes: readonly TSESLint.Scope.Scope[];
  readonly visitorKeys: VisitorKeys;
  /** Calls back for each of its nodes, parents first; its tree is walked where this is left out. */
  readonly walkAll?: (visit: (node: TSESTree.Node) => void) => void;
  /** Path of the file from the project's root, with `/`; conventions of files hold by it. */
  readonly path?: string;
  /** The words of its text; conventions ask for some. */
  readonly spelling?: Spelling;
}
