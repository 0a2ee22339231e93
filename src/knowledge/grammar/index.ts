export { partBySpelling } from './spelled.ts';
export type { KnownPlace, RowCondition, RowEntry } from './place.ts';
export { findMistake } from './mistake.ts';
export {
  createFacts,
  extendFacts,
  findFileNames,
  findLeading,
  listClasses,
  isUnnamed,
  type PackagesFacts,
} from './facts.ts';
export { parsePath, PathSyntaxError, printPath, type Path, type Step } from './path.ts';
export {
  describePackage,
  type Condition,
  type Constant,
  type ConventionRow,
  type PackageFacts,
  type Row,
} from './rows.ts';
export type { Role } from './roles.ts';
export { NATURE_NAMES, type Kind, type NatureName, type SourceName } from './vocabulary.ts';
