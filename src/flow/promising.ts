import type { TSESTree } from '@typescript-eslint/utils';
import { printName } from '../ast/index.ts';

/** Names of functions that promise a text which does no harm any more. A second signal: only for functions that nobody knows. */
const ESCAPING = /(?<!un)escape|saniti[sz]|(?<!de)encode|strip|clean(?!up)|purif|^quote/i;
/** Names of getters have the same words. */
const OTHERWISE = /^(?:get|fetch|load|is|has|find|create|save)[A-Z_]/;
/** Where the program itself lies and runs: nobody else chooses that. */
const OWN =
  /^(?:process\.(?:execPath|cwd|platform|arch|pid|version\w*)\b|__dirname$|__filename$|import\.meta\b|os\.\w)/;

/**
 * Is a value, of which nobody sees where it comes from, likely to be harmless: does a call give it that promises by its name
 * to escape it, or is it the place of the program?
 */
export function isPromising(node: TSESTree.Node): boolean {
  if (node.type === 'MetaProperty') return true;
  if (node.type === 'MemberExpression' || node.type === 'Identifier') return OWN.test(printName(node));
  if (node.type !== 'CallExpression') return false;
  const called = printName(node.callee);
  const name = called.split('.').at(-1) ?? '';
  return OWN.test(called) || (ESCAPING.test(name) && !OTHERWISE.test(name));
}
