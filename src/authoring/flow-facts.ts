import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../ast/index.ts';
import { createFlow, type Flow, type FlowFacts, type TypeFacts } from '../flow/index.ts';
import {
  NATURE_NAMES,
  type KnownPlace,
  type NatureName,
  type RowEntry,
  type SourceName,
} from '../knowledge/index.ts';
import { getNaturesOfName, isMasking, isRedacting } from '../knowledge/names/credentials.ts';
import { isUserName } from '../knowledge/secrets/names.ts';
import { isObjectName } from '../knowledge/names/arguments.ts';
import { isCheckName, isThrowingCheckName } from '../knowledge/names/checks.ts';
import { isPromiseLibrary } from '../knowledge/names/promises.ts';
import { isFailing, isFailureName } from '../knowledge/network/failures.ts';
import { createFieldReader } from './secret/fields.ts';
import { isFlag } from '../knowledge/program/options.ts';
import { createFuel } from '../scope/index.ts';
import { isPromising } from './mitigation/promised.ts';
import { createConditions, type ConditionSource } from './sites/conditions.ts';
import type { SiteSource } from './sites/source.ts';

/** Units of work that the flow of one file may cost; some 200 ms at worst. */
const FLOW_FUEL = 100_000;

/** Sources whose data is followed wherever it goes. */
const UNTRUSTED_NAMES = [
  'request',
  'request-header',
  'request-address',
  'message',
  'queue',
  'browser',
] as const;

/** What whoever starts the program gives it: followed where the settings say that this is somebody else. */
const OF_STARTER = 'command-line';

/** Sources whose data is followed to the kinds of sinks that ask for it. */
const OF_SOME_KINDS = new Set(['remote', 'archive']);

/** The source that callers of exported functions are, where the settings say that others call them. */
const CALLERS = 'library';

/** What a value is, whoever's data it is. */
const NATURES = new Set<string>(NATURE_NAMES);

/** What a proof of these names says of a value: it is of a form that does no harm anywhere. */
const HARMLESS_PROOFS = new Set(['number', 'boolean', 'date', 'enum', 'uuid']);

/** What the user asks of the flow of a file, and what of the file is known before anything is followed. */
interface Asking {
  /** Do callers of exported functions count as others? */
  readonly isLibrary?: boolean | undefined;
  /** Does whoever starts the program count as somebody else? */
  readonly isStartedByOthers?: boolean | undefined;
  readonly classify?: FlowFacts<KnownPlace>['classify'];
  /** May something in the file give what sources of one of these names do? `false` is certain. */
  readonly mayHave?: (names: readonly SourceName[]) => boolean;
}

/** Makes the data-flow engine of one file, with what the rows know, and the types. */
export function createFileFlow(
  source: SiteSource,
  types?: TypeFacts,
  isDevelopmentOnly: (node: TSESTree.Node) => boolean = () => false,
  { isLibrary = false, isStartedByOthers = false, classify, mayHave }: Asking = {},
): Flow<KnownPlace> {
  const { ast, visitorKeys, scope, facts } = source;
  const untrusted: readonly SourceName[] = isStartedByOthers
    ? [...UNTRUSTED_NAMES, OF_STARTER]
    : UNTRUSTED_NAMES;
  return createFlow({
    ast,
    visitorKeys,
    scope,
    facts,
    flowFacts: {
      ...createFlowFacts(source, new Set(untrusted)),
      types,
      isDevelopmentOnly,
      callers: isLibrary ? CALLERS : undefined,
      mayArrive: (names) => isLibrary || mayHave?.([...untrusted, ...(names as SourceName[])]) !== false,
      classify,
    },
    fuel: createFuel(FLOW_FUEL),
  });
}

/** Do the conditions of a row hold at a node? */
export function isHolding(
  source: ConditionSource,
  place: KnownPlace,
  entry: RowEntry,
  node: TSESTree.Node,
): boolean {
  return judgeHolding(source, place, entry, node) === true;
}

/** The same; undefined where nobody can tell. */
function judgeHolding(
  source: ConditionSource,
  place: KnownPlace,
  entry: Pick<RowEntry, 'when' | 'versions'>,
  node: TSESTree.Node,
): boolean | undefined {
  if (entry.when.length === 0 && entry.versions === undefined) return true;
  const call = unwrap(node);
  const isCall = call.type === 'CallExpression' || call.type === 'NewExpression';
  const args: readonly TSESTree.Node[] = isCall ? call.arguments : [];
  return createConditions(source, call, args).judge(place, entry);
}

/** A file has few names, and each of them is asked about wherever it stands on a way. */
function rememberNames(): FlowFacts['getNaturesOfName'] {
  const known = new Map<string, readonly NatureName[]>();
  return (name, isFromOthers, holder = '') => {
    const key = `${isFromOthers ? '+' : '-'}${holder} ${name}`;
    const natures = known.get(key) ?? getNaturesOfName(name, isFromOthers, holder);
    known.set(key, natures);
    return natures;
  };
}

function createFlowFacts(
  source: SiteSource,
  untrusted: ReadonlySet<string>,
): Omit<FlowFacts<KnownPlace>, 'isDevelopmentOnly'> {
  const holds = (place: KnownPlace, entry: RowEntry, node: TSESTree.Node): boolean =>
    isHolding(source, place, entry, node);
  return {
    getSource: (place, node) =>
      place.rows.find(
        (entry) =>
          entry.table === 'sources' &&
          (untrusted.has(entry.name) || OF_SOME_KINDS.has(entry.name)) &&
          holds(place, entry, node),
      )?.name,
    getNatures: (place, node) =>
      place.rows.flatMap((entry) =>
        entry.table === 'sources' && NATURES.has(entry.name) && holds(place, entry, node) ? [entry.name] : [],
      ),
    getNaturesOfName: rememberNames(),
    getNaturesWithin: createFieldReader(source),
    isUserName,
    isMasking,
    isRedacting,
    isFailureName,
    isFailing,
    isPromiseLibrary,
    isCheckName,
    isThrowingCheckName,
    isObjectName,
    isPromising,
    isUntrusted: (name) => untrusted.has(name),
    isCleared: (place, kind, node) =>
      place.rows.some(
        (entry) =>
          entry.table === 'sanitizers' &&
          (entry.name === kind || entry.name === 'all') &&
          holds(place, entry, node),
      ),
    isFormed: (place, node) =>
      place.rows.some(
        (entry) => entry.table === 'proofs' && HARMLESS_PROOFS.has(entry.name) && holds(place, entry, node),
      ),
    isText: (place, node) =>
      place.rows.some(
        (entry) => entry.table === 'proofs' && entry.name === 'text' && holds(place, entry, node),
      ),
    isTexts: (place, node) =>
      place.rows.some(
        (entry) => entry.table === 'proofs' && entry.name === 'text-list' && holds(place, entry, node),
      ),
    getMembers: (place) => place.members,
    getDerived: (place) => place.derived,
    getPasses: (place) => place.passes,
    // A check that nobody can tell the conditions of is taken to be made.
    getChecked: (place, node) =>
      place.checks.filter((check) => judgeHolding(source, place, check, node) !== false),
    getProofs: (place) => place.rows.flatMap(({ table, name }) => (table === 'proofs' ? [name] : [])),
    getProofsAt: (place, node) =>
      place.rows.flatMap((entry) =>
        entry.table === 'proofs' && holds(place, entry, node) ? [entry.name] : [],
      ),
    isHarmless: (proof) => HARMLESS_PROOFS.has(proof),
    isFlag,
    getValidations: (place) => place.validations,
    getSchemas: (place) => place.schemas,
  };
}
