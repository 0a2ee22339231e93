import * as expressions from './expressions.ts';
import * as extract from './extract.ts';
import * as names from './import-names.ts';
import * as requires from './import-require.ts';
import * as members from './members.ts';
import * as order from './order.ts';
import * as program from './program.ts';
import * as properties from './properties.ts';
import { renameLocals } from './rename.ts';
import type { Rewrite } from './rewrite.ts';

const all: readonly Rewrite[] = [
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
  requires.importToRequire,
  requires.requireToImport,
  requires.requireToImportEquals,
  names.namedToNamespace,
  names.namespaceToNamed,
  names.nameTheDefault,
  names.toggleNodePrefix,
  order.swapImports,
  order.swapFunctions,
  members.takeMembersApart,
  members.putMembersTogether,
  extract.extractArguments,
  extract.extractOptions,
  program.wrapInFunction,
  program.wrapInBlock,
  program.insertStatements,
  program.insertComments,
];

/** Every way a case is rewritten; none with `QUICK=1`, for a first look at one's own cases. */
export const rewrites: readonly Rewrite[] = process.env['QUICK'] === '1' ? [] : all;

export { applyRewrite, type Rewrite } from './rewrite.ts';
export { parseSource, type Source } from './source.ts';
