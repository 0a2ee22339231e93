import type { TSESTree } from '@typescript-eslint/utils';
import { isPromising } from '../../flow/index.ts';
import type { FileView } from '../file.ts';

/**
 * Is the file one of a package that others install? What nobody sees the beginning of may be theirs there; in an application
 * it is mostly the program's own.
 */
export function isOfLibrary({ settings }: FileView): boolean {
  return settings.libraryInputs === true;
}

/** Does the way of a value, of which nobody sees where it comes from, lead through what promises to make it harmless? */
export function isPromised(way: readonly TSESTree.Node[]): boolean {
  return way.some(isPromising);
}
