export * as tls from '../knowledge/network/tls.ts';
export { checkSettings } from '../project/index.ts';
export { callRule, type Case, type Given, type KnownValue, type RoleJudge } from './call-rule.ts';
export * as connection from './connection.ts';
export { createRule, type MitigateRule, type RuleDocs, type Verdict } from './create-rule.ts';
export { headOf, readUrl } from './endpoint.ts';
export { isWrittenText, removeProperty, replaceNode, replaceStart, type Edit } from './repair.ts';
export { textRule } from './text-rule.ts';
