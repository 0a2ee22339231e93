import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, printName, unwrap } from '../../ast/index.ts';
import { isProofHeader, isProofName } from '../../knowledge/names/proofs.ts';
import { isTellingApart } from '../../knowledge/crypto/purposes.ts';
import { getCredentialKind } from '../../knowledge/secrets/names.ts';
import { readArrivalSource, type ArrivalSource, type Tainted, type Traced } from '../arrival/source.ts';
import { followDigest } from '../digest/use.ts';
import type { FileView } from '../file.ts';
import { findEnvironmentName, isEnvironment } from '../secret/holder.ts';
import type { Comparison, Side } from './comparison.ts';
import { isDecisive } from './decisive.ts';
import { getNames, isLength } from './names.ts';

/** A comparison in which one side proves something, so that nobody may learn how much of a guess is right. */
export interface Proving {
  readonly comparison: Comparison;
  /** What is compared: a MAC, the hash of a secret, a secret of the environment, or what a request proves itself by. */
  readonly kind: 'mac' | 'hash' | 'secret' | 'request';
  readonly source: Pick<ArrivalSource, 'name' | 'line'>;
  readonly found: Tainted | undefined;
}

/** A file that spells none of them compares nothing that proves anything. */
const WORDS = [
  'hmac',
  'sign',
  'digest',
  'hash',
  'secret',
  'token',
  'key',
  'csrf',
  'xsrf',
  'auth',
  'pass',
].concat(['pbkdf2', 'scrypt']);
/** Comparisons by which a value is held against one other value, or each of a list; all stop at the first difference. */
const EXACT = new Set(['equals', 'localeCompare', 'includes', 'indexOf', 'Buffer.compare', 'Object.is']);
/** A constant of fewer characters is no hash. */
const SHORTEST_HASH = 32;

/** Finds the comparisons of a file that tell by their time how much of a secret was guessed. */
export function* findProving(file: FileView): Generator<Proving> {
  if (!WORDS.some(file.spells)) return;
  let hashes: ReadonlyMap<TSESTree.Node, TSESTree.Node> | undefined;
  const means: Means = {
    mayMake: file.mayMake('digest'),
    spellsEnvironment: file.spells('env'),
    getHashes: () => (hashes ??= collectHashes(file)),
  };
  // Nothing of the file can prove anything, or ask for a proof.
  if (
    !means.mayMake &&
    !means.spellsEnvironment &&
    !file.flow.mayArrive('decision') &&
    means.getHashes().size === 0
  )
    return;
  for (const comparison of file.getComparisons()) {
    const [side] = comparison.sides;
    if (side === undefined || !isExact(comparison.node) || isTag(side.subject) || isTag(side.measure))
      continue;
    if (!file.scope.fuel.spend()) return;
    const proving = judge(comparison, side, file, means);
    if (proving === undefined) continue;
    if (isDecisive(comparison.node, file.scope) && !file.isDevelopmentOnly(comparison.node)) yield proving;
  }
}

/** What the comparisons of one file can be about. */
interface Means {
  /** May something in the file make a MAC? */
  readonly mayMake: boolean;
  readonly spellsEnvironment: boolean;
  readonly getHashes: () => ReadonlyMap<TSESTree.Node, TSESTree.Node>;
}

function judge(
  comparison: Comparison,
  { subject, measure }: Side,
  file: FileView,
  { mayMake, spellsEnvironment, getHashes }: Means,
): Proving | undefined {
  const isListed = isListTest(comparison.node);
  const one = createSide(subject, isListed ? ['*'] : [], file);
  const other = createSide(measure, [], file);
  const sides = [one, other];
  const macs = mayMake ? sides.filter((side) => side.mac !== undefined) : [];
  const hashed = sides.flatMap((side) =>
    macs.includes(side) ? [] : (getHashes().get(unwrap(side.node)) ?? []),
  );
  // Both sides made anew: a comparison of MACs under a key of the moment tells nothing.
  if (macs.length + hashed.length > 1) return undefined;
  const constants = sides.filter((side) => !macs.includes(side) && isConstant(side.node, file));
  const [mac] = macs;
  if (mac?.mac !== undefined) {
    if (constants.length > 0) return undefined;
    return { comparison, kind: 'mac', source: readArrivalSource(mac.mac, file), found: mac.mac };
  }
  const [call] = hashed;
  if (call !== undefined) {
    if (constants.some(({ node }) => !isHashText(node, file))) return undefined;
    return { comparison, kind: 'hash', source: describeCall(call), found: undefined };
  }
  if (constants.length > 0) return undefined;
  return (
    findGiven(comparison, one, other, file, spellsEnvironment) ??
    findGiven(comparison, other, one, file, spellsEnvironment)
  );
}

/** A side of a comparison, followed when somebody asks. */
function createSide(node: TSESTree.Node, steps: readonly string[], { flow }: FileView): TracedSide {
  let traced: Traced | undefined;
  let mac: { readonly found: Tainted | undefined } | undefined;
  return {
    node,
    get mac() {
      return (mac ??= { found: flow.findTaint('compared', node, steps) }).found;
    },
    get traced() {
      return (traced ??= flow.trace('compared', node, steps));
    },
  };
}

interface TracedSide {
  readonly node: TSESTree.Node;
  /** The way of the MAC, where it is one. */
  readonly mac: Tainted | undefined;
  readonly traced: Traced;
}

/** A secret of the environment held against what somebody else gives, or what a request proves itself by. */
function findGiven(
  comparison: Comparison,
  own: TracedSide,
  given: TracedSide,
  file: FileView,
  spellsEnvironment: boolean,
): Proving | undefined {
  const found = file.flow.findTaint('decision', given.node, []);
  const isOfRequest = found?.source.name.startsWith('request') === true;
  // A member is another record's, unless it is of a request.
  const mayBeGiven = isOfRequest || unwrap(given.node).type !== 'MemberExpression';
  const name = spellsEnvironment && mayBeGiven ? findSecretName(own.traced) : undefined;
  if (name !== undefined) {
    if (!isOfRequest && !isParameter(given.traced, file)) return undefined;
    const line = own.node.loc.start.line;
    return { comparison, kind: 'secret', source: { name, line }, found: isOfRequest ? found : undefined };
  }
  if (found === undefined || !isOfRequest) return undefined;
  const asked = findAsked(found);
  if (asked === undefined || !isProofName(asked) || own.traced.kind !== 'unknown') return undefined;
  if (file.flow.findTaint('decision', own.node, []) !== undefined) return undefined;
  if (!isProofHeader(asked) && !getNames(own.node, file.scope).some(isProofName)) return undefined;
  return { comparison, kind: 'request', source: readArrivalSource(found, file), found };
}

/** The variable of the environment that a value is, or is put together with, where it holds a secret. */
function findSecretName(traced: Traced): string | undefined {
  for (const { state } of traced.kind === 'unknown' ? traced.way : []) {
    const node = unwrap(state.node);
    const name = findEnvironmentName(node) ?? (isEnvironment(node) ? state.path.steps[0] : undefined);
    if (name !== undefined && getCredentialKind(name) !== undefined) return `process.env.${name}`;
    const binding = isBindings(node) ? state.path.steps[0] : undefined;
    if (binding !== undefined && /^[A-Z\d_]+$/.test(binding) && getCredentialKind(binding) !== undefined)
      return `env.${binding}`;
  }
  return undefined;
}

/** What a platform hands its variables over by: `env` beside a request, or of the context of one. */
function isBindings(node: TSESTree.Node): boolean {
  return printName(node).split('.').at(-1) === 'env';
}

/** Is a value what whoever calls a function gives? */
function isParameter(traced: Traced, { scope }: FileView): boolean {
  const [leaf] = traced.kind === 'unknown' ? traced.way : [];
  const node = leaf === undefined ? undefined : unwrap(leaf.state.node);
  // A member of it is another record's: two of them are compared.
  if (leaf === undefined || leaf.state.path.steps.length > 0 || node?.type !== 'Identifier') return false;
  return (
    scope.bindings.findVariable(node)?.defs.some(({ type }) => (type as string) === 'Parameter') === true
  );
}

/** What the part of a request is called: `req.headers['x-api-key']`, `request.headers.get('x-api-key')`. */
function findAsked({ source: { node, path } }: Tainted): string | undefined {
  const step = path.findLast((one) => /[a-z]/i.test(one));
  if (step !== undefined) return step;
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return findMemberName(bare);
  const [argument] = bare.type === 'CallExpression' ? bare.arguments : [];
  return argument && findLiteralText(argument);
}

/** Is one value looked for in a list of them, or in a text? */
function isListTest(node: TSESTree.Node): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && /^(?:includes|indexOf)$/.test(findMemberName(callee) ?? '');
}

function isExact(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression') return true;
  return (
    EXACT.has(printName(node.callee)) ||
    EXACT.has(printName(node.callee).split('.').at(-1) ?? '') ||
    isMethod(node)
  );
}

function isMethod({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && EXACT.has(findMemberName(bare) ?? '');
}

/** Is it something that proves nothing by its looks: a constant, a length, what type something is of? */
function isTag(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Literal':
    case 'UnaryExpression':
    case 'ObjectExpression':
    case 'NewExpression':
      return true;
    case 'TemplateLiteral':
      return bare.expressions.length === 0;
    case 'Identifier':
      return bare.name === 'undefined' || bare.name === 'NaN';
    case 'MemberExpression':
      return isLength(findMemberName(bare));
    default:
      return false;
  }
}

function isConstant(node: TSESTree.Node, { scope }: FileView): boolean {
  const { known, complete } = scope.values(node);
  return complete && known.length > 0 && known.every(({ kind }) => kind === 'literal');
}

function isHashText(node: TSESTree.Node, { scope }: FileView): boolean {
  return scope
    .values(node)
    .known.some((value) => value.kind === 'literal' && String(value.value).length >= SHORTEST_HASH);
}

/** What hashes of secrets are and become, each with the call that it comes from. */
function collectHashes(file: FileView): ReadonlyMap<TSESTree.Node, TSESTree.Node> {
  const hashes = new Map<TSESTree.Node, TSESTree.Node>();
  for (const sink of file.getSinks('hashed')) {
    if (!sink.isCertain || file.flow.findTaint('hashed-secret', sink.value, sink.steps) === undefined)
      continue;
    const { names, nodes } = followDigest(sink.node, file.scope);
    if (names.some(isTellingApart)) continue;
    for (const node of nodes) hashes.set(unwrap(node), sink.node);
  }
  return hashes;
}

function describeCall(call: TSESTree.Node): Pick<ArrivalSource, 'name' | 'line'> {
  const name = call.type === 'CallExpression' ? printName(call.callee) : printName(call);
  return { name, line: call.loc.start.line };
}
