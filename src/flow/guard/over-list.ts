import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isFunction, unwrap } from '../../ast/index.ts';
import { findInit, isConstant, type Place } from '../../scope/index.ts';
import { HARMLESS } from '../kind.ts';
import { summarize } from './local-check.ts';
import type { Atom, GuardReader } from './reader.ts';
import { findElements } from './refused.ts';
import { findSubject, isOwn } from './subject.ts';

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
    const facing = others.map((atoms) => atoms.filter((one) => isOfSame(one, atom)));
    if (facing.some((atoms) => atoms.length === 0)) return [];
    const restrict: Atom['restrict'] = (kind, dangers, ...rest) =>
      [[atom], ...facing].reduce(
        (open, atoms) => open | atoms.reduce((left, one) => one.restrict(kind, left, ...rest), dangers),
        HARMLESS,
      );
    return [{ ...atom, restrict }];
  });
}

/** `options[name]` is another part of the options for each name. */
function isOfSame(one: Atom, other: Atom): boolean {
  return (
    one.node === other.node &&
    one.subject?.variable === other.subject?.variable &&
    one.subject?.steps.join() === other.subject?.steps.join()
  );
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
  if (known.length < readers.length) return [read(unread)];
  return known.map((one) => read(one).map((atom) => settle(one, atom)));
}

/** `options[name]`: which part was looked at is known only as long as the name is. */
function settle<P extends Place>(reader: GuardReader<P>, atom: Atom): Atom {
  const tested = unwrap(atom.node);
  const { bindings } = reader.world.scope;
  const variable = tested.type === 'Identifier' ? bindings.findVariable(tested) : undefined;
  const init = variable !== undefined && isConstant(variable) ? findInit(variable) : undefined;
  const node = init === undefined ? tested : unwrap(init);
  if (atom.subject !== undefined || node.type !== 'MemberExpression') return atom;
  if (findMemberName(node) !== undefined) return atom;
  const subject = findSubject(reader, node, []);
  return subject === undefined ? atom : { ...atom, subject };
}
