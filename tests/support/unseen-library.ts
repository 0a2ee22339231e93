import type { CaseObject } from './test-rule.ts';

/** Makes cases of a library, under strict, that begin with the same lines; `named` ones are bound to the names in them. */
export function inUnseenLibrary(head: string) {
  const library = (code: string): CaseObject => ({
    code: `${head}${code}`,
    level: 'strict',
    settings: { libraryInputs: true },
  });
  const named = (code: string): CaseObject => ({
    ...library(code),
    isFormBound: 'the name of the function tells what it does',
  });
  return { library, named };
}
