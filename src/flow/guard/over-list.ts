import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { HARMLESS } from '../kind.ts';
import { summarize } from './local-check.ts';
import type { Atom, GuardReader } from './reader.ts';
import { findElements } from './refused.ts';
import { isOwn } from './subject.ts';

/** The elements of a longer list are not looked at one by one. */
const MOST_ELEMENTS = 24;

/** `HOSTS.some((host) => url.hostname === host)`: what a function has found out with one element of a list of one's own. */
export function readAny<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
  callback: TSESTree.Node | undefined,
  outcome: boolean,
): Atom[] {
  const [first = [], ...others] = readEachElement(reader, list, callback, outcome);
  return first.flatMap((atom) => {
    const facing = others.map((atoms) => atoms.filter(({ node }) => node === atom.node));
    if (facing.some((atoms) => atoms.length === 0)) return [];
    const restrict: Atom['restrict'] = (kind, dangers, ...rest) =>
      [[atom], ...facing].reduce(
        (open, atoms) => open | atoms.reduce((left, one) => one.restrict(kind, left, ...rest), dangers),
        HARMLESS,
      );
    return [{ ...atom, restrict }];
  });
}

/** `!SIGNS.some((sign) => path.includes(sign))`: what it has found out with every one of them. */
export function readAll<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
  callback: TSESTree.Node | undefined,
  outcome: boolean,
): Atom[] {
  return readEachElement(reader, list, callback, outcome).flat();
}

/** What a function finds out with each element; once for all of them where they are not known. */
function readEachElement<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
  callback: TSESTree.Node | undefined,
  outcome: boolean,
): Atom[][] {
  if (callback === undefined) return [];
  const [origin, ...others] = reader.world.scope.resolve(callback).list;
  if (origin?.kind !== 'node' || others.length > 0 || !isFunction(origin.node)) return [];
  const owner = origin.node;
  if (!isOwn(reader, list)) return [];
  const read = (one: GuardReader<P>): Atom[] => one.nested(() => summarize(one, owner, outcome, 0));
  const [parameter] = owner.params;
  const { bindings } = reader.world.scope;
  const variable = parameter?.type === 'Identifier' ? bindings.findVariable(parameter) : undefined;
  return readWithElements(reader, list, variable, read);
}

/** What is found out where a variable is each element of a list of one's own; once for all where they are not known. */
export function readWithElements<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
  variable: TSESLint.Scope.Variable | undefined,
  read: (reader: GuardReader<P>) => Atom[],
): Atom[][] {
  const { bindings } = reader.world.scope;
  const elements = variable === undefined ? [] : findElements(reader, list);
  const unread = variable === undefined ? reader : { ...reader, unknownElement: variable };
  if (elements.length === 0 || elements.length > MOST_ELEMENTS) return [read(unread)];
  const readers = elements.map((element) =>
    element === undefined || element.type === 'SpreadElement'
      ? undefined
      : reader.withGiven?.((node) => {
          const bare = unwrap(node);
          return bare.type === 'Identifier' && bindings.findVariable(bare) === variable ? element : node;
        }),
  );
  const known = readers.filter((one) => one !== undefined);
  return known.length === readers.length ? known.map(read) : [read(unread)];
}
