import * as expressions from './expressions.ts';
import * as extract from './extract.ts';
import * as imports from './imports.ts';
import * as members from './members.ts';
import * as program from './program.ts';
import * as properties from './properties.ts';
import { renameLocals } from './rename.ts';
import type { Rewrite } from './rewrite.ts';

/** Every way a case is rewritten. */
export const rewrites: readonly Rewrite[] = [
  renameLocals,
  expressions.parenthesize,
  expressions.castToAny,
  expressions.assertNonNull,
  expressions.useTemplates,
  expressions.useBrackets,
  properties.computeKeys,
  properties.quoteKeys,
  properties.toggleShorthand,
  properties.splitIntoSpread,
  properties.spreadWhole,
  imports.importToRequire,
  imports.requireToImport,
  imports.requireToImportEquals,
  imports.namedToNamespace,
  imports.namespaceToNamed,
  imports.nameTheDefault,
  imports.toggleNodePrefix,
  imports.swapImports,
  imports.swapFunctions,
  members.takeMembersApart,
  members.putMembersTogether,
  extract.extractArguments,
  extract.extractOptions,
  program.wrapInFunction,
  program.wrapInBlock,
  program.insertStatements,
  program.insertComments,
];

export { applyRewrite, type Rewrite } from './rewrite.ts';
export { parseSource, type Source } from './source.ts';
