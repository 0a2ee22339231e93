import type { TSESTree } from '@typescript-eslint/utils';
import { printName } from '../../ast/index.ts';
import type { FileView } from '../file.ts';
import { readPromise } from '../../knowledge/network/sanitizer-names.ts';

/**
 * Is the file one of a package that others install? What nobody sees the beginning of may be theirs there; in an application
 * it is mostly the program's own.
 */
export function isOfLibrary({ settings }: FileView): boolean {
  return settings.libraryInputs === true;
}

/** Where the program itself lies and runs: nobody else chooses that. */
const OWN =
  /^(?:process\.(?:execPath|cwd|platform|arch|pid|version\w*)\b|__dirname$|__filename$|import\.meta\b|os\.\w)/;

/**
 * Is a value, of which nobody sees where it comes from, likely to be harmless: does its way lead through a call that
 * promises by its name to escape it, or is it the place of the program?
 */
export function isPromised(way: readonly TSESTree.Node[]): boolean {
  return way.some(isPromising);
}

/** The same of one expression on the way. */
export function isPromising(node: TSESTree.Node): boolean {
  if (node.type === 'MetaProperty') return true;
  if (node.type === 'MemberExpression' || node.type === 'Identifier') return OWN.test(printName(node));
  if (node.type !== 'CallExpression') return false;
  const name = printName(node.callee).split('.').at(-1) ?? '';
  const promise = readPromise(name);
  return (
    promise === 'escaped' || promise === 'stripped' || name === 'quote' || OWN.test(printName(node.callee))
  );
}
