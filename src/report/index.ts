/**
 * Reports of a scan. ESLint's results and the meta of its rules go in; text, JSON or HTML comes out. Knows threats, and
 * no rule.
 */
export { printHtml } from './html/page.ts';
export { printJson } from './json.ts';
export { toPrintable } from './printable.ts';
export {
  readFindings,
  sortFindings,
  type FileResult,
  type Finding,
  type Problem,
  type Report,
  type RuleDocs,
  type RulesById,
  type ScanFacts,
} from './report.ts';
export { printStylish } from './stylish.ts';
export { count, type TextStyle } from './summary.ts';
export { printThreats } from './threats.ts';
