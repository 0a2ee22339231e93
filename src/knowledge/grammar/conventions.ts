import picomatch from 'picomatch';
import { component, type Convention } from '../../scope/facts.ts';
import { NO_CLASS } from './graph.ts';
import { parsePath } from './path.ts';
import type { KnownPlace } from './place.ts';
import type { ConventionRow, PackageFacts } from './rows.ts';

/** Before the class of a last parameter: all that follow are of it, too. */
const REST = '...';

/** Where the instances of a class of a package are. */
export type FindInstance = (packageName: string, className: string) => KnownPlace | undefined;

/** Reads the conventions of a package. Throws where a row makes no sense, naming the row and its field. */
export function readConventions(
  facts: PackageFacts,
  owner: string,
  findInstance: FindInstance,
): Convention<KnownPlace>[] {
  return (facts.conventions ?? []).map((row, index) =>
    readConvention(
      row,
      (className) => findInstance(owner, className),
      (field, problem) => {
        throw new Error(`${facts.package}, conventions[${index}].${field}: ${problem}`);
      },
    ),
  );
}

type Fail = (field: keyof ConventionRow, problem: string) => never;

function readConvention(
  row: ConventionRow,
  find: (className: string) => KnownPlace | undefined,
  fail: Fail,
): Convention<KnownPlace> {
  const { files, directive, imports = [], words = [], called = [], answers = [], given = [] } = row;
  const { parameters, returns } = row;
  if (row.exports.length + given.length === 0) fail('exports', 'names no export');
  const exports = row.exports.map((path) => readNames(path, fail));
  const isNameOnly = files === undefined && directive === undefined && imports.length + words.length === 0;
  if (isNameOnly) fail('exports', 'needs files, a directive, imports or words beside it');
  if (files?.length === 0) fail('files', 'names no file');
  const rest = parameters.findIndex((className) => className.startsWith(REST));
  if (rest >= 0 && rest < parameters.length - 1) fail('parameters', `'${REST}' stands before the last only`);
  let judge: ((path: string) => boolean) | undefined;
  return {
    exports,
    isFile: files && ((path) => (judge ??= picomatch([...files], { dot: true }))(path)),
    directive,
    imports,
    words,
    called,
    answers,
    given,
    parameter(index) {
      const className = parameters[rest >= 0 ? Math.min(index, rest) : index];
      return className === undefined || className === NO_CLASS ? undefined : find(bareClass(className));
    },
    getResult: () => (returns === undefined ? undefined : find(returns)),
  };
}

/** The class that a parameter of a convention names. */
export function bareClass(className: string): string {
  return className.startsWith(REST) ? className.slice(REST.length) : className;
}

function readNames(path: string, fail: Fail): string[] {
  return parsePath(path).map((step) => {
    if (step.kind === 'anyMember') return '*';
    // What an exported function returns: a middleware of a factory.
    if (step.kind === 'result') return component.result;
    const [name, ...others] = step.kind === 'member' ? step.names : [];
    return name === undefined || others.length > 0 ? fail('exports', `'${path}' is no chain of names`) : name;
  });
}
