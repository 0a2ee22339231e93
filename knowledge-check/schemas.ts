import { parsePath, printPath, type PackageFacts, type Path } from '../src/knowledge/grammar/index.ts';
import type { ValidationRow } from '../src/knowledge/grammar/rows.ts';

/** The paths that a validation names: its data, its schema, and the members of what the call gives. */
export function listPathsOfValidation(row: ValidationRow): string[] {
  const data = parsePath(row.data);
  const call = data.slice(
    0,
    data.findIndex((step) => step.kind === 'argument'),
  );
  const result: Path = [...call, { kind: 'result' }];
  const given = [row.gives, row.tells, row.fails].flatMap((member) =>
    member === undefined ? [] : [printPath([...result, ...parsePath(member)])],
  );
  return [row.data, ...(row.schema === undefined ? [] : [row.schema]), ...given];
}

/**
 * Where the schema of a function's parameter can stand: an argument of the call that the function is given to, or of a
 * method that was called before it in the chain.
 */
export function listPlacesOfSchema(facts: PackageFacts, path: string, at: string): string[] {
  const [className = ''] = path.split('#');
  const ways = [
    path,
    ...Object.entries(facts.handlers ?? {}).flatMap(([way, lists]) =>
      lists.flat().includes(className) ? [way] : [],
    ),
    ...Object.entries(facts.instances ?? {}).flatMap(([way, name]) => (name === className ? [way] : [])),
  ].map(parsePath);
  const isArgument = at.startsWith('(');
  return ways.flatMap((way) =>
    way.flatMap((step, index) => {
      const isCall = step.kind === 'argument' || step.kind === 'callback';
      const starts = isArgument ? isCall : step.kind === 'member';
      return starts ? [printPath([...way.slice(0, index), ...parsePath(at)])] : [];
    }),
  );
}
