import type { KnownPlace, PackageFacts } from '../../../src/knowledge/index.ts';
import { component, MAKINGS, readGiver, type Facts } from '../../../src/scope/index.ts';
import { listClaims, type Claim } from './claims.ts';
import { printConventional, printFilePath, printHead } from './conventions.ts';
import { firstName, printImports, printRow, printValue, type Printed } from './print.ts';
import { look, TAINTED, type Seen } from './probe.ts';
import { parsePath } from '../../../src/knowledge/grammar/index.ts';
import { expandFew, toComponents, type OnePath } from './variants.ts';

/** A claim and the line of code that shows it. */
interface Shown extends Printed {
  readonly claim: Claim;
}

/** Checks that everything a package's tables say is reached from code. Answers what is not, each with its snippet. */
export function checkPackage(described: PackageFacts, facts: Facts<KnownPlace>): string[] {
  const { claims, problems } = listClaims(described);
  const files = new Map<string, Shown[]>();
  const reached = new Set<string>();
  const failures = new Map<string, string>(problems.map((problem) => [problem, problem]));
  const fail = (claim: Claim, problem: string, line: string): void => {
    if (!failures.has(claim.label)) {
      failures.set(
        claim.label,
        `${claim.label}, ${claim.style}${claim.isTyped ? ', typed' : ''}: ${problem}: ${line}`,
      );
    }
  };
  claims.forEach((claim, index) => {
    const unknown = checkSteps(claim, facts);
    if (unknown !== undefined) fail(claim, unknown, '');
    // What schemas are made of is read where it is written, by the engine's own tests.
    if (isOfArgument(claim)) reached.add(claim.label);
    const printed = printClaim(claim, `'M${index}'`);
    if (printed === undefined) {
      if (claim.convention !== undefined) reached.add(claim.label);
      return;
    }
    reached.add(claim.label);
    const isAlone = claim.convention === undefined ? '' : index;
    const key = [claim.specifier, claim.style, needsTypes(claim), claim.version, isAlone].join();
    files.set(key, [...(files.get(key) ?? []), { claim, ...printed }]);
  });
  failures.set('schemas', findLostSchemas(described, facts).join('; '));
  if (failures.get('schemas') === '') failures.delete('schemas');
  for (const path of findLostReceivers(described, facts))
    failures.set(`receivers ${path}`, `receivers ${path}`);
  for (const shown of files.values()) checkFile(shown, facts, fail);
  for (const claim of claims) {
    if (!reached.has(claim.label)) fail(claim, 'no code can be written for it', '');
  }
  return [...failures.values()];
}

function isOfArgument({ table, path }: Claim): boolean {
  return table === 'proofs' && path.some((step) => step.kind === 'argument');
}

/** Where text is harmful as part of a line, of a path, of a link only. */
const IN_A_TEXT: ReadonlyMap<string, string> = new Map([
  ['protocol-text', `('GET /' + ${TAINTED})`],
  ['url-path', `('GET /' + ${TAINTED})`],
  ['link', `('https://' + ${TAINTED})`],
  ['secret-url', `('https://a.example/?q=' + ${TAINTED})`],
  // What can be a list is harmful as a number.
  ['size-or-list', `Number(${TAINTED})`],
]);

/** Is the code for it TypeScript? Decorators are. */
function needsTypes({ isTyped, path }: Claim): boolean {
  return isTyped || path.some(({ kind }) => kind === 'decorated');
}

/** Positions of schemas that no place knows of. */
function findLostSchemas(described: PackageFacts, facts: Facts<KnownPlace>): string[] {
  return Object.keys(described.schemas ?? {}).filter((path) => {
    let place = facts.module(described.package);
    for (const next of toComponents(expandFew(parsePath(path))[0] ?? []))
      place = place && facts.step(place, next);
    return place === undefined || place.schemas.length === 0;
  });
}

/** Functions of which no place knows what `this` is. */
function findLostReceivers(described: PackageFacts, facts: Facts<KnownPlace>): string[] {
  return Object.keys(described.receivers ?? {}).filter((path) =>
    expandFew(parsePath(path)).some((one) => {
      let place = facts.module(described.package);
      for (const next of [...toComponents(one), component.receiver]) place = place && facts.step(place, next);
      return place?.isInstance !== true;
    }),
  );
}

function printClaim(claim: Claim, marker: string): Printed | undefined {
  const { style, path, when, isTyped, isMethod = false, source, table, convention } = claim;
  if (isOfArgument(claim)) return undefined;
  if (convention !== undefined) {
    const isSink = table === 'sinks';
    if (!isSink && table !== 'sources' && table !== 'sanitizers' && table !== 'proofs') return undefined;
    const plan = { path, when, marker: isSink ? TAINTED : marker, isTyped: false, isRead: !isSink };
    return printConventional(convention, path, plan);
  }
  if (table === 'roles') return printRow(style, { path, when, marker, isTyped, isMethod });
  if (table === 'sinks') {
    const marker = IN_A_TEXT.get(claim.name) ?? TAINTED;
    return printRow(style, { path, when, marker, isTyped, isMethod });
  }
  if (table === 'sources' || table === 'sanitizers' || table === 'proofs')
    return printRow(style, { path, when, marker, isTyped, isMethod, isRead: true });
  if (table === 'derived' || table === 'cells') return printFlow(claim);
  if (table === 'passes') return printPassed(claim);
  if (isTyped) return undefined;
  if (table === 'validations')
    return printRow(style, { path, when, marker, isTyped, isMethod, isRead: true });
  if (table === 'guards') return printFlow(claim);
  const given = new Map<string, string>();
  for (const [position, expected] of Object.entries(when)) {
    if (expected !== 'absent') given.set(position, "'given'");
  }
  const told = source?.isInstance === true ? 'class {}' : marker;
  if (typeof source?.index === 'number') given.set([`(${source.index})`, ...source.names].join('.'), told);
  const value = printValue(style, path, given);
  return value === undefined ? undefined : { line: `$probe(${value});`, site: value, value: told };
}

/** The call that a row is about, with an argument at the position it names. */
function printFlow({ style, path, source, table, isTyped, when }: Claim): Printed | undefined {
  const marker = table === 'guards' ? '$given' : table === 'cells' ? "'given'" : TAINTED;
  const given = new Map<string, string>();
  if (typeof source?.index === 'number') given.set([`(${source.index})`, ...source.names].join('.'), marker);
  if (table !== 'guards') return printRow(style, { path, when, marker, isTyped, isRead: true, given });
  const value = printValue(style, path, given, when);
  return value === undefined
    ? undefined
    : { line: `((${marker}) => { if (${value}) $probe(${marker}); });`, site: value, value: undefined };
}

/** Something is given at one position, and what comes out at the other is looked at. */
function printPassed({ style, path, pass, isTyped }: Claim): Printed | undefined {
  if (pass === undefined || isTyped !== isOfType(path, pass)) return undefined;
  const { index, isResult, path: names } = pass;
  const { of, name: by, isCalled } = readGiver(pass.by);
  const marker = isResult ? `() => ${TAINTED}` : TAINTED;
  if (of !== 'call') return printPassedElsewhere(style, path, pass, marker);
  const given = new Map(by === undefined ? [[[`(${index})`, ...names].join('.'), marker]] : []);
  if (path.at(-1)?.kind === 'callback') {
    const printed = printRow(style, { path, when: {}, marker, isTyped, isRead: true, given });
    if (printed === undefined || by === undefined) return printed;
    return { ...printed, line: `{ const { ${by}: $give } = ${printed.line} $give(${marker}); }` };
  }
  const at = path.findIndex(({ kind }) => kind === 'result');
  const call = printValue(style, path.slice(0, at + 1), given);
  if (call === undefined) return undefined;
  const [member] = path.slice(at + 1).flatMap((step) => (step.kind === 'member' ? [step.name] : []));
  const access = member === undefined ? '' : `[${JSON.stringify(member)}]`;
  const asked = isCalled ? '()' : '';
  if (by === undefined) return { line: `$probe(${call}${access}${asked});`, site: call, value: undefined };
  const line = `{ const { ${member ?? ''}: $out, ${by}: $give } = ${call}; $give(${marker}); $probe($out${asked}); }`;
  return { line, site: call, value: undefined };
}

/** Does what is given come out at what is declared to be of a class? */
function isOfType(path: Claim['path'], { by }: NonNullable<Claim['pass']>): boolean {
  return readGiver(by).of === 'exported' && path.at(-1)?.kind === 'instance';
}

/** Something is given to a method of the object itself, or by a function that the file exports. */
function printPassedElsewhere(
  style: Claim['style'],
  path: Claim['path'],
  { by: spelled, path: names }: NonNullable<Claim['pass']>,
  marker: string,
): Printed | undefined {
  const { of, name: by = '' } = readGiver(spelled);
  const end = path.findLastIndex(({ kind }) => kind === 'result' || kind === 'instance');
  if (of === 'own') {
    const owner = printValue(style, path.slice(0, end), new Map());
    const [member] = path.slice(end + 1).flatMap((step) => (step.kind === 'member' ? [step.name] : []));
    if (owner === undefined) return undefined;
    if (member === undefined) {
      const isMade = path[end]?.kind === 'result';
      const value = isMade ? printValue(style, path.slice(0, end + 1), new Map()) : `new ${owner}()`;
      const last = path.at(-1);
      const $last = `$${last?.kind === 'event' ? last.parameter : 0}`;
      const read =
        last?.kind === 'event' ? `$it.on('${last.name}', ($0, $1) => $probe(${$last}));` : '$probe($it);';
      const line = `{ const $it = ${value ?? ''}; $it.${by}(${marker}); ${read} }`;
      return { line, site: owner, value: undefined };
    }
    const line = `(class extends ${owner} { give() { this.${by}(${marker}); } take() { $probe(this.${member}); } });`;
    return { line, site: owner, value: undefined };
  }
  const given = names.reduceRight((inner, name) => `{ ${name}: ${inner} }`, TAINTED);
  const exported = `export const ${by} = () => (${given});`;
  if (path[end]?.kind === 'instance') {
    const [name] = path.flatMap((step) => (step.kind === 'member' ? [step.name] : []));
    if (name === undefined) return undefined;
    return { line: `((it: ${name}) => $probe(it)); ${exported}`, site: name, value: undefined };
  }
  const call = printValue(style, path.slice(0, end + 1), new Map());
  return call === undefined
    ? undefined
    : { line: `$probe(${call}); ${exported}`, site: call, value: undefined };
}

function checkFile(
  shown: readonly Shown[],
  facts: Facts<KnownPlace>,
  fail: (claim: Claim, problem: string, line: string) => void,
): void {
  const [first] = shown;
  if (first === undefined) return;
  const { specifier, style, version, convention } = first.claim;
  const names = shown.flatMap(({ claim }) => firstName(claim.path) ?? []);
  const head = convention ? printHead(convention.row) : printImports(specifier, style, names);
  const code = [head, ...shown.map(({ line }) => line)].join('\n');
  const path = convention ? printFilePath(convention.row) : 'file.ts';
  const seen = look(code, { facts, version, isTyped: needsTypes(first.claim), path });
  shown.forEach((one, index) => {
    const problem = CHECKS[one.claim.table](one, index + 2, seen, facts);
    if (problem !== undefined) fail(one.claim, problem, one.line);
  });
}

/** Does the path lead to the row, whatever the code? */
function checkSteps(claim: Claim, facts: Facts<KnownPlace>): string | undefined {
  if (claim.convention !== undefined) return undefined;
  const place = follow(claim, claim.path, facts);
  if (place === undefined) return 'the path leads nowhere';
  if (claim.table === 'constants')
    return place.constant === claim.constant ? undefined : 'the place has another value';
  if (claim.table === 'same') return place.same.length > 0 ? undefined : 'the place is the same as no other';
  if (claim.table === 'derived')
    return place.derived.length > 0 ? undefined : 'the place is derived from no other';
  if (claim.table === 'passes') return place.passes.length > 0 ? undefined : 'nothing comes out at the place';
  if (claim.table === 'cells')
    return facts.step(place, component.cell) === undefined ? 'the place has no cells' : undefined;
  if (claim.table === 'guards') return place.checks.length > 0 ? undefined : 'the place checks nothing';
  if (claim.table === 'validations')
    return place.validations.length > 0 ? undefined : 'the place validates nothing';
  return place.rows.some(({ name, at }) => name === claim.name && at === claim.at)
    ? undefined
    : 'the place has no such row';
}

function findExports({ style, specifier }: Claim, facts: Facts<KnownPlace>): KnownPlace | undefined {
  if (style === 'stranger') return facts.stranger();
  return style === 'global' || style === 'globalThis' ? facts.global('globalThis') : facts.module(specifier);
}

function follow(claim: Claim, path: OnePath, facts: Facts<KnownPlace>): KnownPlace | undefined {
  const [first, ...rest] = path;
  const name = first?.kind === 'member' ? first.name : undefined;
  const starts: Readonly<Record<string, ((name: string) => KnownPlace | undefined) | undefined>> = {
    global: (root) => facts.global(root),
    globalThis: (root) => facts.global(root),
    element: (root) => facts.element(root),
  };
  // An event of the page itself, and the members of the global object, begin at no name.
  const isNameless = first?.kind === 'event' || first?.kind === 'keys';
  const start = isNameless ? undefined : starts[claim.style];
  if (start !== undefined && name === undefined) return undefined;
  let place = start === undefined || name === undefined ? findExports(claim, facts) : start(name);
  for (const next of toComponents(start === undefined ? path : rest))
    place = place && facts.step(place, next);
  return place;
}

/** Is the row reached at its place in the code, and no row that does not belong there? */
function checkRole(
  { claim, site, value }: Shown,
  line: number,
  seen: Seen,
  facts: Facts<KnownPlace>,
): string | undefined {
  const sites = seen.getSites(line).filter(({ node }) => seen.getText(node) === site);
  if (sites.length === 0) return 'no row is reached';
  const here = sites.flatMap(({ node, positions }) =>
    positions.flatMap((position) => {
      const { property } = position;
      if (value === undefined) return property === undefined ? [{ ...position, values: [''] }] : [];
      if (property?.nodes.some((given) => seen.getText(given) === value) !== true) return [];
      const values = seen.scope.propertyValues(property, node).known;
      return [{ ...position, values: values.map((known) => seen.getText(known.node)) }];
    }),
  );
  const found = here.filter(({ role, entry }) => role === claim.name && entry.at === claim.at);
  if (found.length === 0)
    return `other rows are reached, not this one (${here.map(({ entry }) => entry.at).join(', ')})`;
  if (!found.some(({ isCertain }) => isCertain)) return 'its conditions are not seen to hold';
  if (!found.some(({ values }) => values.includes(value ?? ''))) return 'its value is not seen';
  const rows = follow(claim, claim.path, facts)?.rows ?? [];
  const stray = here.find(
    ({ role, entry }) => !rows.some(({ name, at }) => name === role && at === entry.at),
  );
  return stray && `${stray.role} '${stray.entry.at}' is reached too`;
}

function checkValue(
  { claim, value }: Shown,
  line: number,
  seen: Seen,
  facts: Facts<KnownPlace>,
): string | undefined {
  const node = seen.findProbed(line);
  if (node === undefined) return 'the value is not looked at';
  const { path, source, constant } = claim;
  if (source?.index === 'receiver') {
    const length = path.at(-1)?.kind === 'member' ? 1 : 2;
    const members = source.names.map((name) => ({ kind: 'member', name }) as const);
    const wanted = follow(claim, [...path.slice(0, -length), ...members], facts);
    return wanted !== undefined && seen.scope.api(node).includes(wanted)
      ? undefined
      : 'what it is called on is not seen';
  }
  if (source?.isInstance === true) {
    const isOne = seen.scope.resolve(node).list.some(({ kind }) => kind === 'instance');
    return isOne ? undefined : 'no instance of the class comes through';
  }
  const { known, complete } = seen.scope.values(node);
  if (constant === undefined) {
    return known.some((one) => seen.getText(one.node) === value)
      ? undefined
      : 'the value does not come through';
  }
  const [one] = known;
  const isConstant = complete && known.length === 1 && one?.kind === 'literal' && one.value === constant;
  return isConstant ? undefined : 'the constant is not seen';
}

/** Is the position a sink that data of somebody else reaches? */
function checkSink({ claim }: Shown, line: number, seen: Seen): string | undefined {
  const sinks = seen.getSinks(line).filter(({ kind, entry }) => kind === claim.name && entry.at === claim.at);
  if (sinks.length === 0) return 'the sink is not reached';
  if (!sinks.some(({ isCertain }) => isCertain)) return 'its conditions are not seen to hold';
  const isReached = sinks.some(
    ({ kind, value, steps }) => seen.flow.trace(kind, value, steps).kind === 'tainted',
  );
  return isReached ? undefined : 'its value is not seen';
}

/** Is what the row says known of the value that is looked at? */
function checkKnown({ claim }: Shown, line: number, seen: Seen): string | undefined {
  const node = seen.findProbed(line);
  if (node === undefined) return 'the value is not looked at';
  const places = seen.scope.api(node);
  const isKnown = places.some(({ rows }) =>
    rows.some(({ name, at }) => name === claim.name && at === claim.at),
  );
  return isKnown ? undefined : 'the row is not reached';
}

function checkSource(shown: Shown, line: number, seen: Seen): string | undefined {
  const node = seen.findProbed(line);
  const problem = checkKnown(shown, line, seen);
  if (problem !== undefined || node === undefined || !FOLLOWED.has(shown.claim.name)) return problem;
  return seen.flow.trace(PLAIN, node, []).kind === 'tainted' ? undefined : 'the data is not followed';
}

/** A kind that knows one danger only, which no operation takes away. */
const PLAIN = 'deserialization';

const FOLLOWED = new Set(['request', 'request-header', 'request-address', 'message', 'browser']);

/** What says of a value only what the checks of it are made of. */
const OF_CHECKS =
  /^(?:schema|bounded|plain|words|any|open|closed|listed|parts?|never|mounted|checked.*|rewritten-.*|declared|held-.*|tested-.*|accepted|refused|negated|conditional|unseen|target)$/;
/** What says what a program is called, where a value comes from, or what a call makes of functions: nothing of data. */
const OF_CALLS: readonly string[] = ['interpreter', 'parsed-node', ...MAKINGS];

function checkCleared(shown: Shown, line: number, seen: Seen): string | undefined {
  const node = seen.findProbed(line);
  const problem = checkKnown(shown, line, seen);
  if (problem !== undefined || node === undefined) return problem;
  const { table, name } = shown.claim;
  // What schemas are is read by what holds data against them.
  if (table === 'proofs' && (OF_CHECKS.test(name) || OF_CALLS.includes(name))) return undefined;
  // That a value is a text clears the kinds that objects do harm at.
  const isText = table === 'proofs' && (name === 'text' || name === 'text-list');
  const kind = isText ? 'nosql' : table === 'proofs' || name === 'all' ? PLAIN : name;
  return seen.flow.trace(kind, node, []).kind === 'clean' ? undefined : 'the value is not cleared';
}

function checkGuard({ claim }: Shown, line: number, seen: Seen): string | undefined {
  const node = seen.findProbed(line);
  if (node === undefined) return 'the value is not looked at';
  const kind = claim.name === 'all' ? PLAIN : claim.name;
  return seen.flow.trace(kind, node, []).kind === 'clean' ? undefined : 'the check is not seen';
}

function checkDerived({ claim }: Shown, line: number, seen: Seen): string | undefined {
  const node = seen.findProbed(line);
  if (node === undefined) return 'the value is not looked at';
  if (typeof claim.source?.index === 'number') {
    return [PLAIN, 'unguessable'].some((kind) => seen.flow.trace(kind, node, []).kind === 'tainted')
      ? undefined
      : 'the data does not come through';
  }
  const isKnown = seen.scope.api(node).some(({ derived }) => derived.some(({ from }) => from === 'receiver'));
  return isKnown ? undefined : 'the row is not reached';
}

/** Is the call seen to hold its arguments against a schema? */
function checkValidation(_shown: Shown, line: number, seen: Seen): string | undefined {
  const node = seen.findProbed(line);
  if (node === undefined) return 'the value is not looked at';
  return seen.scope.api(node).some(({ validations }) => validations.length > 0)
    ? undefined
    : 'the row is not reached';
}

function checkPassed(_shown: Shown, line: number, seen: Seen): string | undefined {
  const node = seen.findProbed(line);
  if (node === undefined) return 'the value is not looked at';
  return seen.flow.trace('html', node, []).kind === 'tainted' ? undefined : 'the value does not come out';
}

/** Does the call name a cell? */
function checkCell(_shown: Shown, line: number, seen: Seen): string | undefined {
  const node = seen.findProbed(line);
  const isSeen = node?.type === 'CallExpression' && seen.scope.cells(node) !== undefined;
  return isSeen ? undefined : 'the row is not reached';
}

/** How the rows of each table are seen in code. */
const CHECKS: Readonly<
  Record<
    Claim['table'],
    (shown: Shown, line: number, seen: Seen, facts: Facts<KnownPlace>) => string | undefined
  >
> = {
  roles: checkRole,
  sinks: checkSink,
  sources: checkSource,
  sanitizers: checkCleared,
  proofs: checkCleared,
  guards: checkGuard,
  derived: checkDerived,
  validations: checkValidation,
  passes: checkPassed,
  cells: checkCell,
  constants: checkValue,
  same: checkValue,
};
