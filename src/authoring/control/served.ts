import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, type FunctionNode } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { component } from '../../scope/index.ts';
import type { FileView } from '../file.ts';

/** Functions that call functions deeper than this are not followed. */
const DEEPEST = 6;
/** Parameters that a request is looked for among. */
const PARAMETERS = [0, 1, 2];

/** Does a node run when somebody sends a request: within a handler, or within a function of the file that one calls? */
export function isServed(file: FileView, node: TSESTree.Node, depth = 0): boolean {
  const { scope } = file;
  for (
    let owner: FunctionNode | undefined = findEnclosingFunction(node);
    owner !== undefined;
    owner = findEnclosingFunction(owner)
  ) {
    if (depth > DEEPEST || !scope.fuel.spend()) return false;
    if (isHandler(file, owner)) return true;
    if (scope.uses(owner)?.calls.some((call) => isServed(file, call.node, depth + 1)) === true) return true;
  }
  return false;
}

function isHandler({ scope, facts }: FileView, owner: FunctionNode): boolean {
  return PARAMETERS.some((index) =>
    scope.role(owner, index).list.some((origin) => origin.kind === 'place' && isRequest(origin.place)),
  );

  /** Whoever sends it decides what it holds. */
  function isRequest(place: KnownPlace): boolean {
    return [place, ...place.members.flatMap((name) => facts.step(place, component.member(name)) ?? [])].some(
      ({ rows }) => rows.some(({ table, name }) => table === 'sources' && name === 'request'),
    );
  }
}
