import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getProgram, isFunction, unwrap, wrapped } from '../../ast/index.ts';
import { compareOrder } from '../../flow/index.ts';
import { findOnlyLiteral, getReads } from '../../scope/index.ts';
import type { Role } from '../../knowledge/index.ts';
import type { FileView } from '../file.ts';
import { plays, type Site } from '../site.ts';
import { isMaking } from './language.ts';
import { traceLife } from './life.ts';

/** What is wrong with the life of a cipher that proves messages by a tag. */
export interface TagFlaw {
  readonly kind: 'tagMissing' | 'neverFinished' | 'usedEarly' | 'tagUnread';
  readonly node: TSESTree.Node;
}

/** The life of a cipher, by its steps. */
interface Steps {
  readonly of: (role: Role) => readonly TSESTree.CallExpression[];
  readonly isStream: boolean;
}

function readSteps({ scope }: FileView, site: Site): Steps | undefined {
  const { calls, isStream, isWhole } = traceLife(scope, site.node);
  if (!isWhole || (calls.length === 0 && !isStream)) return undefined;
  return { of: (role) => calls.filter((call) => plays(scope, call, role)), isStream };
}

/** Follows a decipher from where it is made to its end. Undefined where all is well, or not in sight. */
export function findOpeningFlaw(file: FileView, site: Site): TagFlaw | undefined {
  const steps = readSteps(file, site);
  if (steps === undefined) return undefined;
  const sets = steps.of('tag-set');
  const updates = steps.of('cipher-update');
  const finals = steps.of('cipher-final');
  if (updates.length === 0 && !steps.isStream) return undefined;
  const home = getProgram(site.node);
  const isLate = (final: TSESTree.Node): boolean =>
    sets.every((set) => compareOrder(set, final, home) === 'never');
  if (sets.length === 0 || (finals.length > 0 && finals.every(isLate)))
    return { kind: 'tagMissing', node: site.node };
  if (steps.isStream) return undefined;
  if (finals.length === 0) return { kind: 'neverFinished', node: site.node };
  const early = updates.flatMap((update) => findEarlyUses(file, update, finals));
  const [node] = early;
  return node === undefined ? undefined : { kind: 'usedEarly', node };
}

/** Follows what encrypts: its tag has to be read, and it has to be finished. */
export function findSealingFlaw(file: FileView, site: Site): TagFlaw | undefined {
  const steps = readSteps(file, site);
  if (steps === undefined || (steps.of('cipher-update').length === 0 && !steps.isStream)) return undefined;
  if (steps.of('tag-read').length === 0) return { kind: 'tagUnread', node: site.node };
  const isFinished = steps.isStream || steps.of('cipher-final').length > 0;
  return isFinished ? undefined : { kind: 'neverFinished', node: site.node };
}

/** Where what `update` gave is used although no `final` has said yet that it is genuine. */
function findEarlyUses(
  file: FileView,
  update: TSESTree.CallExpression,
  finals: readonly TSESTree.CallExpression[],
): TSESTree.Node[] {
  const home = getProgram(update);
  const isEarly = (use: TSESTree.Node): boolean => {
    const statement = findStatement(use);
    return (
      isUsed(file, use) &&
      finals.every(
        (final) => findStatement(final) !== statement && compareOrder(final, use, home) === 'never',
      )
    );
  };
  const { parent } = wrapped(update);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier')
    return isEarly(update) ? [update] : [];
  const variable = file.scope.bindings.findVariable(parent.id);
  const reads = variable === undefined ? [] : getReads(variable).map(({ identifier }) => identifier);
  return reads.filter((read) => file.scope.fuel.spend() && isEarly(read));
}

function findStatement(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let current: TSESTree.Node | undefined = node; current != null; current = current.parent) {
    if (/Statement$|Declaration$/.test(current.type) || isFunction(current)) return current;
  }
  return undefined;
}

/** What collects parts of a message. */
const COLLECTING = new Set(['push', 'concat', 'unshift', 'write', 'set', 'copy']);

/** Does a value leave here: is it returned, or given to a function that does more than put bytes together? */
function isUsed({ scope }: FileView, node: TSESTree.Node): boolean {
  let use = wrapped(node);
  for (let { parent } = use; parent != null && scope.fuel.spend(); { parent } = use) {
    switch (parent.type) {
      case 'ReturnStatement':
        return true;
      case 'ArrowFunctionExpression':
        return parent.body === use;
      case 'MemberExpression': {
        const call = wrapped(parent).parent;
        if (call?.type !== 'CallExpression' || call.callee !== wrapped(parent) || !isMaking(call))
          return false;
        use = wrapped(call);
        break;
      }
      case 'CallExpression': {
        if (parent.callee === use || COLLECTING.has(findName(parent))) return false;
        if (!plays(scope, parent, 'made-of') && !isMaking(parent)) return true;
        use = wrapped(parent);
        break;
      }
      default:
        return false;
    }
  }
  return false;
}

function findName({ callee }: TSESTree.CallExpression): string {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' ? (findMemberName(bare) ?? '') : '';
}

/** What is known of the length of the tag that a decipher is given. */
export type TagLength = 'checked' | 'whole' | 'unknown';

/** Is the length of the tag compared, or does it come out of a message as sixteen bytes? */
export function readTagLength(file: FileView, site: Site): TagLength {
  const steps = readSteps(file, site);
  const tags = (steps?.of('tag-set') ?? []).flatMap(({ arguments: [tag] }) => tag ?? []);
  if (tags.length === 0) return 'unknown';
  if (tags.every((tag) => isCompared(file, tag))) return 'checked';
  return tags.every((tag) => isWhole(file, tag)) ? 'whole' : 'unknown';
}

function isCompared({ scope }: FileView, tag: TSESTree.Node): boolean {
  const bare = unwrap(tag);
  const variable = bare.type === 'Identifier' ? scope.bindings.findVariable(bare) : undefined;
  const reads = variable === undefined ? [] : getReads(variable).map(({ identifier }) => wrapped(identifier));
  return reads.some((read) => {
    const { parent } = read;
    if (parent?.type !== 'MemberExpression' || parent.object !== read) return false;
    return (
      /^(?:byteL|l)ength$/.test(findMemberName(parent) ?? '') &&
      wrapped(parent).parent?.type === 'BinaryExpression'
    );
  });
}

const BYTES = 16;

/** `box.subarray(12, 28)`, `box.slice(-16)` */
function isWhole({ scope }: FileView, tag: TSESTree.Node): boolean {
  const { list, complete } = scope.resolve(tag);
  const [origin, ...others] = list;
  if (!complete || others.length > 0 || origin?.kind !== 'node' || origin.node.type !== 'CallExpression')
    return false;
  if (!/^(?:subarray|slice)$/.test(findName(origin.node))) return false;
  const [from, to] = origin.node.arguments.map((argument) => readNumber(scope.values(argument)));
  if (origin.node.arguments.length === 1) return from === -BYTES;
  return from !== undefined && to !== undefined && from >= 0 && to - from === BYTES;
}

function readNumber(values: ReturnType<FileView['scope']['values']>): number | undefined {
  const value = findOnlyLiteral(values)?.value;
  return typeof value === 'number' ? value : undefined;
}
