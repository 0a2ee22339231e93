export type { KnownPlace, RowCondition, RowEntry } from './surface.ts';
export { createFacts } from './facts.ts';
export { parsePath, PathSyntaxError, printPath, type Path, type Step } from './path.ts';
export {
  describePackage,
  type Condition,
  type Constant,
  type ConventionRow,
  type PackageFacts,
  type Row,
} from './rows.ts';
export type { Kind, Role } from './vocabulary.ts';
