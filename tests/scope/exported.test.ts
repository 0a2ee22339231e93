import parser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { isFunction } from '../../src/ast/index.ts';
import { createFacts } from '../../src/knowledge/index.ts';
import { createScope } from '../../src/scope/index.ts';

/** The names that other files call the functions of a file by, in source order. */
function namesOf(code: string): string[] {
  const linter = new Linter({ cwd: '/' });
  const [problem] = linter.verify(code, [{ files: ['**/*.ts'], languageOptions: { parser } }], 'file.ts');
  if (problem?.fatal === true) throw new Error(problem.message);
  const { scopeManager, visitorKeys } = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const scope = createScope({ scopes: scopeManager?.scopes ?? [], visitorKeys }, createFacts([]));
  return scope.getNodes().flatMap((node) => (isFunction(node) ? (scope.exported(node) ?? []) : []));
}

describe('what other files call a function', () => {
  it.each([
    ['a declaration', 'export function read() {}', ['read']],
    ['another name in a list', 'function read() {} export { read as load };', ['load']],
    ['a default without a name', 'module.exports = function () {};', ['default']],
    ['a default with one', 'export default function read() {}', ['read']],
    [
      'methods, and a constructor',
      'export class Store { constructor() {} get() {} }',
      ['new Store', 'Store.get'],
    ],
    [
      'methods of a prototype',
      'function Store() {} Store.prototype.get = function () {}; module.exports = Store;',
      ['Store', 'Store.get'],
    ],
    ['what a function gives', 'export const open = () => ({ get() {} });', ['open', 'open().get']],
    ['members of members', 'exports.api = { get: () => 1 };', ['api.get']],
    ['nobody', 'function read() {} const load = () => read();', []],
  ])('%s', (_, code, names) => {
    expect(namesOf(code)).toEqual(names);
  });
});
