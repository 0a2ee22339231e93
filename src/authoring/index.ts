export { callRule, type Case, type RoleJudge } from './call-rule.ts';
export { createRule, type MitigateRule, type RuleDocs, type Verdict } from './create-rule.ts';
export { addProperty, findHoldingProperty, replaceNode, replaceStart, type Edit } from './repair.ts';
export { textRule } from './text-rule.ts';
export { checkSettings } from '../project/index.ts';
