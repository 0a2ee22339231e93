import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import type { Crossing } from '../edge.ts';
import type { State } from '../state.ts';
import { ask, type World } from '../world.ts';
import { goBack } from './go-back.ts';
import type { Atom, GuardReader, Subject } from './reader.ts';
import { findSubject } from './subject.ts';

/** What a condition says of a part of a variable's value. */
export interface Guarded extends Atom {
  readonly subject: Subject;
  readonly parts: readonly string[];
  readonly member: string | undefined;
  readonly isNormalized: boolean;
  /** Is it the very object that the test took a member of, and not what that was made of? */
  readonly isOwner: boolean;
  readonly at: number;
  /** The names in brackets by which it was taken out of what it tells of, where nobody knows what they are. */
  readonly keys?: readonly TSESTree.Node[];
}

/** Members of a URL that say where it leads. */
export const URL_MEMBERS = new Set(['hostname', 'host', 'origin', 'protocol', 'href', 'pathname']);
/** How far a tested value is followed back to what it was made of. */
const DEEPEST_ORIGIN = 5;
/** Functions that leave a text whole: what is found out about the result holds for what went in. */
const WHOLE = new Set([
  '.trim',
  '.toLowerCase',
  '.toUpperCase',
  '.toString',
  'String',
  '.normalize',
  '.valueOf',
]);
const MOST_SUBJECTS = 12;

/** The variables that a tested expression looks at, itself and by way of what it is made of. */
export function placeAtom<P extends Place>(reader: GuardReader<P>, at: number, atom: Atom): Guarded[] {
  const { world, step } = reader;
  const { subject: given } = atom;
  if (given !== undefined) {
    const known = { parts: [], member: undefined, isNormalized: false, isOwner: false, at };
    return [{ ...atom, ...known, subject: given }];
  }
  const guards: Guarded[] = [];
  const bare = unwrap(atom.node);
  const name = bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
  const member = name !== undefined && URL_MEMBERS.has(name) ? name : undefined;
  const whole = member === undefined || bare.type !== 'MemberExpression' ? bare : bare.object;
  const start = ask(world, whole, [], undefined);
  const isNormalized = reader.isNormal(start);
  const add = (subject: Subject | undefined, of = member, isOwner = false, keys?: TSESTree.Node[]): void => {
    if (subject !== undefined)
      guards.push({
        ...atom,
        subject,
        parts: [],
        member: of ?? findUrlMember(subject.steps),
        isNormalized,
        isOwner,
        at,
        ...(keys !== undefined && { keys }),
      });
  };
  const tested = findSubject(reader, bare, []);
  add(tested);
  for (const { variable, of } of findTakenBeside(world, bare))
    guards.push({
      ...atom,
      subject: { variable, steps: [] },
      parts: [],
      member: of,
      isNormalized,
      isOwner: false,
      at,
    });
  // What is known of one way to make the function that tests is not known of the others.
  if (tested !== undefined && bare.type === 'MemberExpression' && name === undefined) return guards;
  const begin: Placing = { state: start, of: member, keys: undefined };
  for (const [{ state, of, keys }, goOn] of goBack(world.fuel, begin, DEEPEST_ORIGIN)) {
    const { steps } = state.path;
    if (state !== start || member !== undefined)
      add(findSubject(reader, unwrap(state.node), steps), of, state === start, keys);
    if (guards.length >= MOST_SUBJECTS) break;
    const key = findOpenKey(state.node);
    for (const { to, crossing } of step(state).edges) {
      if (!isWhole(crossing) || to.node === state.node) continue;
      // `const { hostname } = new URL(text)`: the text is more than its host.
      const isLess = to.path.steps.length < steps.length;
      goOn({
        state: to,
        of: of ?? (isLess ? findUrlMember(steps) : undefined),
        keys: key === undefined ? keys : [...(keys ?? []), key],
      });
    }
  }
  return guards;
}

/** What was looked at, on the way to what it was made of. */
interface Placing {
  readonly state: State;
  readonly of: string | undefined;
  readonly keys: TSESTree.Node[] | undefined;
}

/** The key of `list[i]`, a name that nobody knows. */
function findOpenKey(node: TSESTree.Node): TSESTree.Node | undefined {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' && findMemberName(bare) === undefined ? bare.property : undefined;
}

/** The member of a URL that a part of a value is: what was taken out of it before it was tested. */
function findUrlMember(steps: readonly string[]): string | undefined {
  const name = steps.at(-1);
  return name !== undefined && URL_MEMBERS.has(name) ? name : undefined;
}

/** `const { protocol, href } = new URL(text)`: what is found out about the one tells of the other. */
function findTakenBeside<P extends Place>(
  { scope }: World<P>,
  tested: TSESTree.Node,
): { readonly variable: TSESLint.Scope.Variable; readonly of: string }[] {
  const variable = tested.type === 'Identifier' ? scope.bindings.findVariable(tested) : undefined;
  const pattern = variable?.defs[0]?.name.parent.parent;
  if (variable?.defs.length !== 1 || pattern?.type !== 'ObjectPattern') return [];
  const taken = pattern.properties.flatMap((property) => {
    const name = property.type === 'Property' ? findKeyName(property) : undefined;
    const held =
      property.value?.type === 'Identifier' ? scope.bindings.findVariable(property.value) : undefined;
    return held === undefined || name === undefined || !URL_MEMBERS.has(name) ? [] : [{ held, name }];
  });
  const own = taken.find(({ held }) => held === variable);
  return own === undefined
    ? []
    : taken.flatMap(({ held }) => (held === variable ? [] : [{ variable: held, of: own.name }]));
}

/** Does what is found out about a value hold for what it was made of? */
function isWhole<P extends Place>(crossing: Crossing<P> | undefined): boolean {
  switch (crossing?.kind) {
    case undefined:
      return true;
    case 'method':
      return WHOLE.has(crossing.name);
    case 'known':
      return crossing.from !== 'receiver';
    case 'part':
    case 'number':
      return false;
  }
}
