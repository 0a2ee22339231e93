export { checkSettings } from '../project/index.ts';
export { callRule, type Case, type RoleJudge } from './call-rule.ts';
export * as connection from './connection.ts';
export { createRule, type MitigateRule, type RuleDocs, type Verdict } from './create-rule.ts';
export { headOf, readUrl } from './endpoint.ts';
export { isWrittenText, replaceNode, replaceStart, type Edit } from './repair.ts';
export { textRule } from './text-rule.ts';
