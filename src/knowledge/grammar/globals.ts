import { parsePath } from './path.ts';
import type { PackageFacts } from './rows.ts';

/** What a global of the platform is, when it is part of a package. */
export interface OwnedGlobal {
  readonly owner: string;
  /** Members that lead on from the package's exports. */
  readonly members: readonly string[];
}

/** The globals that a package owns, by name. Throws where a path is no chain of members. */
export function readGlobals(facts: PackageFacts): [string, OwnedGlobal][] {
  return Object.entries(facts.globals ?? {}).map(([name, path]) => {
    const members = parsePath(path).map((step) => {
      const [member, ...others] = step.kind === 'member' ? step.names : [];
      if (member === undefined || others.length > 0) {
        throw new Error(`${facts.package}, globals.${name}: '${path}' is no chain of members`);
      }
      return member;
    });
    return [name, { owner: facts.package, members }];
  });
}
