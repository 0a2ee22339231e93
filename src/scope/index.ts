export { createAroundJudge } from './around.ts';
export {
  findInit,
  findSourceName,
  getPatternPath,
  getPatternRoot,
  getReads,
  getWrites,
  isConstant,
  type Bindings,
  type PatternStep,
} from './binding.ts';
export type { Value, Values } from './value.ts';
export {
  component,
  MAKINGS,
  PASSED_NAME,
  readGiver,
  type Check,
  type Validation,
  type Component,
  type Convention,
  type Derivation,
  type Effect,
  type Facts,
  type Making,
  type Pass,
  type Place,
  type SameValue,
  type SchemaBeside,
  type SchemaPosition,
} from './facts.ts';
export { createFuel, DEFAULT_FUEL, type Fuel } from './fuel.ts';
export type { Origin, Origins, Property } from './origin.ts';
export { createPathJudge, DEFAULT_DEVELOPMENT_FILES, DEFAULT_TEST_FILES, isGenerated } from './quiet-file.ts';
export { createSpelling, type Spelling } from './spelling.ts';
export { findOnlyLiteral, findOnlyText } from './text.ts';
export { findElements, findMaker } from './run.ts';
export { createScope, type Scope } from './scope.ts';
export type { ParsedFile } from './parsed-file.ts';
export type { Handing } from './uses.ts';
export { memoize } from './demand.ts';
export { findEnumerated } from './enumerated.ts';
export { isTelling } from './nature.ts';
export { isTypeWrapper } from './types.ts';
