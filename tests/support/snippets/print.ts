import type { Condition } from '../../../src/knowledge/grammar/index.ts';
import { createArguments, memberNames, printKey } from './arguments.ts';
import type { OnePath, OneStep } from './variants.ts';

/** How a file comes by a package. */
export type Style =
  | 'named'
  | 'default'
  | 'namespace'
  | 'require'
  | 'destructured'
  | 'global'
  | 'globalThis'
  /** An element of JSX. */
  | 'element'
  /** A value that nobody knows. */
  | 'stranger';

/** Where a snippet puts its value, and the expression that reaches the row. */
export interface Printed {
  /** One line. */
  readonly line: string;
  /** The call, construction, template or assignment at which the row applies. */
  readonly site: string;
  /** What stands in the position; undefined when the row ends at the call itself. */
  readonly value: string | undefined;
}

/** A row, or part of one, to be written as code. */
export interface Plan {
  readonly path: OnePath;
  readonly when: Readonly<Record<string, Condition>>;
  /** A literal found nowhere else in the file. */
  readonly marker: string;
  /** Is an instance at the start declared by its type instead of constructed? */
  readonly isTyped: boolean;
  /** Is it a method that an object of the type has? */
  readonly isMethod?: boolean;
  /** Is the value at the end of the path looked at, instead of being given the marker? */
  readonly isRead?: boolean;
  /** What the call at the end of the path is given. */
  readonly given?: ReadonlyMap<string, string>;
}

const RESERVED = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield eval arguments'.split(
    ' ',
  ),
);

/** The module under a name that no package exports. */
const MODULE = '$module';

/** Prints the imports that the first steps of some paths need. */
export function printImports(specifier: string, style: Style, firstNames: readonly string[]): string {
  const from = JSON.stringify(specifier);
  const names = [...new Set(firstNames)];
  const bind = (separator: string): string =>
    names.map((name) => `${printKey(name)}${separator}${bindingOf(name)}`).join(', ');
  switch (style) {
    case 'named':
      return `import { ${bind(' as ')} } from ${from};`;
    case 'default':
      return `import ${MODULE} from ${from};`;
    case 'namespace':
      return `import * as ${MODULE} from ${from};`;
    case 'require':
      return `const ${MODULE} = require(${from});`;
    case 'destructured':
      return `const { ${bind(': ')} } = require(${from});`;
    case 'global':
    case 'globalThis':
    case 'element':
    case 'stranger':
      return '';
  }
}

/** The name a path needs bound, when its style binds names. */
export function firstName(path: OnePath): string | undefined {
  return path[0]?.kind === 'member' ? path[0].name : undefined;
}

function bindingOf(name: string): string {
  return isIdentifier(name) ? name : `$_${name.replace(/\W/g, '_')}`;
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !RESERVED.has(name);
}

function printAccess(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** What the exports, or one of them, are called in a style; undefined where the style makes no sense. */
function printRoot(
  style: Style,
  path: OnePath,
): { readonly text: string; readonly rest: OnePath } | undefined {
  const name = firstName(path);
  switch (style) {
    case 'default':
    case 'require':
      return { text: MODULE, rest: path };
    case 'namespace':
      return name === undefined ? undefined : { text: MODULE, rest: path };
    case 'globalThis':
      return { text: 'globalThis', rest: path };
    case 'stranger':
      return { text: '$made()', rest: path };
    case 'element':
      return undefined;
    case 'named':
    case 'destructured':
    case 'global':
      if (name === undefined || (style === 'global' && !isIdentifier(name))) return undefined;
      return { text: bindingOf(name), rest: path.slice(1) };
  }
}

/** Prints code that reaches a row; undefined where there is none in this style. */
export function printRow(style: Style, plan: Plan): Printed | undefined {
  if (style === 'element') return printElement(plan);
  const root = printRoot(style, plan.path);
  if (root === undefined) return undefined;
  // What a declared value was made with is nowhere to be seen: neither that it is there, nor that it is not.
  const isOfMaking = ([path, asked]: readonly [string, unknown]): boolean =>
    path.startsWith('()') && (asked === 'absent' || asked === 'present');
  if (plan.isTyped && Object.entries(plan.when).some(isOfMaking)) return undefined;
  if (plan.isTyped) {
    const index = root.rest.findIndex((step) => step.kind !== 'member');
    if (root.rest[index]?.kind !== 'instance' || index === root.rest.length - 1) return undefined;
    const type = printMembers(root.text, root.rest.slice(0, index));
    const [next, ...inner] = root.rest.slice(index + 1);
    const held = root.rest.slice(index + 1);
    if (held.some(({ kind }) => kind === 'parameter')) {
      const value = buildValue(held, plan);
      const { site = value, value: found } = printInner(held, plan) ?? {};
      return { line: `((): ${type} => (${value}));`, site, value: found };
    }
    if (next?.kind === 'member' && plan.isMethod === true) return printMethod(type, next.name, inner, plan);
    if (next?.kind === 'argument') return printTypedFunction(type, next.index, inner, plan);
    const printed = printSteps('$typed', root.rest.slice(index + 1), plan);
    return printed && { ...printed, line: `(($typed: ${type}) => { ${printed.line} });` };
  }
  // A bare name is no place to assign to.
  if (root.rest.length === 0 && plan.isRead !== true) return undefined;
  return printSteps(root.text, root.rest, plan);
}

/** `<a href={value} />`, `<a style={{ color: value }} />` */
function printElement({ path, marker, isTyped }: Plan): Printed | undefined {
  const [name, attribute, ...inner] = memberNames(path) ?? [];
  if (name === undefined || attribute === undefined || isTyped) return undefined;
  const value = inner.reduceRight((made, key) => `{ ${printKey(key)}: ${made} }`, marker);
  const site = `<${name} ${attribute}={${value}} />`;
  return { line: `${site};`, site, value: marker };
}

/** A method of an object of a type, and what its parameter leads to. */
function printMethod(type: string, name: string, [first, ...rest]: OnePath, plan: Plan): Printed | undefined {
  if (first?.kind !== 'argument') return undefined;
  const names = Array.from({ length: first.index + 1 }, (_, at) => `$parameter${at}`);
  const printed = printSteps(names[first.index] ?? '', rest, plan);
  return (
    printed && {
      ...printed,
      line: `((): ${type} => ({ ${printKey(name)}(${names.join(', ')}) { ${printed.line} } }));`,
    }
  );
}

/** A function that is declared to be of a type, and what its parameter leads to. */
function printTypedFunction(type: string, index: number, rest: OnePath, plan: Plan): Printed | undefined {
  const names = Array.from({ length: index + 1 }, (_, at) => `$parameter${at}`);
  const printed = printSteps(names[index] ?? '', rest, plan);
  return printed && { ...printed, line: `((): ${type} => (${names.join(', ')}) => { ${printed.line} });` };
}

/** Prints the value a path leads to, with arguments at the last call; undefined where there is none in this style. */
export function printValue(
  style: Style,
  path: OnePath,
  given: ReadonlyMap<string, string>,
  when: Plan['when'] = {},
): string | undefined {
  const root = printRoot(style, path);
  if (root === undefined) return undefined;
  let text = root.text;
  const steps = root.rest;
  for (const [index, step] of steps.entries()) {
    const args = createArguments();
    if (index === steps.length - 1) {
      args.fulfil(when);
      for (const [at, value] of given) args.set(at, value);
    }
    const next = printStep(text, step, args.print());
    if (next === undefined) return undefined;
    text = next;
  }
  return text;
}

/** Prints what a value leads to. */
export function printFrom(start: string, steps: OnePath, plan: Plan): Printed | undefined {
  return printSteps(start, steps, plan);
}

/** A value that holds what a plan asks for where its steps lead to: functions are written out, what they return is held. */
export function buildValue([step, ...rest]: OnePath, plan: Plan): string {
  switch (step?.kind) {
    case 'member':
      return `{ ${printKey(step.name)}: ${buildValue(rest, plan)} }`;
    case 'keys':
      return `{ [${plan.marker}]: 0 }`;
    case 'result':
      return `() => (${buildValue(rest, plan)})`;
    case 'parameter': {
      const names = Array.from({ length: step.count }, (_, at) => `$p${at}`);
      const inner = printSteps(names[step.parameter] ?? '', rest, plan);
      return `(${names.join(', ')}) => { ${inner?.line ?? ''} }`;
    }
    default:
      return plan.marker;
  }
}

/** What the body of the last function on the way does with its parameter. */
function printInner(options: OnePath, plan: Plan): Printed | undefined {
  const at = options.findLastIndex(({ kind }) => kind === 'parameter');
  const step = options[at];
  return step?.kind === 'parameter'
    ? printSteps(`$p${step.parameter}`, options.slice(at + 1), plan)
    : undefined;
}

/** A parameter, or a method, with a decorator. */
function printDecorated(decorator: string, steps: OnePath, plan: Plan): Printed | undefined {
  const [first, ...rest] = steps;
  if (first?.kind === 'result') {
    const value = buildValue(rest, plan);
    return {
      line: `{ class $C { @${decorator} m() { return ${value}; } } }`,
      site: value,
      value: plan.marker,
    };
  }
  if (first?.kind === 'argument') {
    const names = Array.from({ length: first.index + 1 }, (_, at) => `$p${at}`);
    const printed = printSteps(names[first.index] ?? '', rest, plan);
    return (
      printed && {
        ...printed,
        line: `{ class $C { @${decorator} m(${names.join(', ')}) { ${printed.line} } } }`,
      }
    );
  }
  const printed = printSteps('$p', steps, plan);
  return printed && { ...printed, line: `{ class $C { m(@${decorator} $p) { ${printed.line} } } }` };
}

function printMembers(text: string, steps: OnePath): string {
  return steps.reduce((made, step) => (step.kind === 'member' ? made + printAccess(step.name) : made), text);
}

function printStep(text: string, step: OneStep, args: string): string | undefined {
  switch (step.kind) {
    case 'member':
      return text + printAccess(step.name);
    case 'result':
      return text.endsWith('`') ? text : `${text}(${args})`;
    case 'instance':
      return `new ${text.includes('(') ? `(${text})` : text}(${args})`;
    case 'tag':
      return `${text}\`\``;
    default:
      return undefined;
  }
}

function printSteps(start: string, steps: OnePath, plan: Plan): Printed | undefined {
  let text = start;
  for (const [index, step] of steps.entries()) {
    const rest = steps.slice(index + 1);
    const before = steps[index - 1]?.kind;
    if (step.kind === 'decorated') return printDecorated(text, rest, plan);
    if (step.kind === 'argument') return printArgument(text, before, step.index, rest, plan);
    if (step.kind === 'callback' || step.kind === 'event') {
      return printCallback(text, before === 'construct', step, rest, plan);
    }
    const isOpen = step.kind === 'construct' || step.kind === 'keys' || step.kind === 'tag';
    if (isOpen && rest[0]?.kind !== 'result') continue;
    const args = createArguments();
    if (rest.length === 0 || rest.every((after) => after.kind === 'member')) args.fulfil(plan.when);
    const after = rest.find(({ kind }) => kind !== 'member')?.kind;
    if (after === 'tag' || after === 'argument' || after === 'result') args.fulfilMaker(plan.when);
    if (rest.length === 0) for (const [at, value] of plan.given ?? []) args.set(at, value);
    const next = printStep(text, step, args.print());
    if (next === undefined) return undefined;
    text = next;
  }
  const last = steps.at(-1)?.kind;
  if (last === 'keys') {
    // A function that is picked by name and called, and members that are written by name.
    const site = `${text}[${plan.marker}]()`;
    const line = `${site}; Object.assign(${text}, { [${plan.marker}]: 0 });`;
    return plan.isRead === true ? undefined : { line, site, value: plan.marker };
  }
  if (plan.isRead === true) return { line: `$probe(${text});`, site: text, value: undefined };
  if (last === 'member' || last === undefined) {
    const site = `${text} = ${plan.marker}`;
    return { line: `${site};`, site, value: plan.marker };
  }
  return { line: `${text};`, site: text, value: undefined };
}

function printArgument(
  text: string,
  before: OneStep['kind'] | undefined,
  index: number,
  options: OnePath,
  plan: Plan,
): Printed | undefined {
  if (before === 'tag') {
    const names = memberNames(options);
    if (names === undefined) return undefined;
    const marked = names.reduceRight((value, name) => `{ ${printKey(name)}: ${value} }`, plan.marker);
    const holes = Array.from({ length: index }, (_, hole) => (hole === index - 1 ? marked : '0'));
    const asked = plan.when['(0)'];
    const begun = typeof asked === 'object' && asked !== null && 'begins' in asked ? asked.such : 'a';
    const site =
      index === 0
        ? `${text}\`${plan.marker.slice(1, -1)}\``
        : `${text}\`${holes.map((hole, at) => `${at === 0 ? begun : 'a'}\${${hole}}`).join('')}\``;
    return { line: `${site};`, site, value: index === 0 ? site.slice(text.length) : plan.marker };
  }
  if (options.some(({ kind }) => kind === 'parameter' || kind === 'result')) {
    const inner = printInner(options, plan);
    const nested = createArguments();
    // Conditions are those of the innermost call.
    if (inner === undefined) nested.fulfil(plan.when);
    nested.set(`(${index})`, buildValue(options, plan));
    const called = before === 'construct' ? `new ${text.includes('(') ? `(${text})` : text}` : text;
    const site = `${called}(${nested.print()})`;
    return {
      line: `${site};`,
      site: inner?.site ?? site,
      value: inner === undefined ? plan.marker : inner.value,
    };
  }
  const isOfNames = options.at(-1)?.kind === 'keys';
  const names = memberNames(isOfNames ? options.slice(0, -1) : options);
  if (names === undefined) return undefined;
  const args = createArguments();
  args.fulfil(plan.when);
  const value = isOfNames
    ? args.mark(index, names, `{ [${plan.marker}]: 0 }`)
    : args.mark(index, names, plan.marker);
  const callee = before === 'construct' ? `new ${text.includes('(') ? `(${text})` : text}` : text;
  const site = `${callee}(${args.print()})`;
  return { line: `${site};`, site, value };
}

function printCallback(
  text: string,
  isConstructed: boolean,
  step: Extract<OneStep, { kind: 'callback' | 'event' }>,
  rest: OnePath,
  plan: Plan,
): Printed | undefined {
  const count = step.kind === 'callback' ? step.count : step.parameter + 1;
  const depth = text.split('=>').length;
  const names = Array.from({ length: count }, (_, index) => `$${depth}${'abcdefghij'.charAt(index)}`);
  const inner = printSteps(names[step.parameter] ?? '$', rest, plan);
  if (inner === undefined) return undefined;
  const callback = `(${names.join(', ')}) => { ${inner.line} }`;
  const args = createArguments();
  // Conditions of a parameter itself are about the call that is given the callback.
  if (rest.length === 0) args.fulfil(plan.when);
  if (step.kind === 'callback') args.set(`(${step.index})`, callback);
  if (rest.length === 0) for (const [at, value] of plan.given ?? []) args.set(at, value);
  const call =
    step.kind === 'callback'
      ? `${isConstructed ? 'new ' : ''}${text}(${args.print()})`
      : `${text}.on(${JSON.stringify(step.name)}, ${callback})`;
  return { ...inner, line: `${call};` };
}
