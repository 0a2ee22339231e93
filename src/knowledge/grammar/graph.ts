import type {
  Derivation,
  Pass,
  SameValue,
  SchemaBeside,
  SchemaPosition,
  Validation,
} from '../../scope/facts.ts';
import { parsePath, printPath, type Path, type Range, type Step } from './path.ts';
import type { KnownCheck, RowEntry } from './place.ts';

/** A point in the graph of a package's rows. Paths share the nodes of their beginnings. */
export interface Node {
  /** How the rows spell the way here. */
  readonly name: string;
  readonly edges: Map<string, Node>;
  /** Argument positions without end: `(1..)`. */
  readonly open: { readonly from: number; readonly parameter: number | undefined; readonly to: Node }[];
  /** What a value here is too: the class it is an instance of, and what that class extends. */
  readonly also: Node[];
  readonly rows: RowEntry[];
  readonly same: SameValue[];
  readonly derived: Derivation[];
  readonly checks: KnownCheck[];
  readonly validations: Validation[];
  readonly passes: Pass[];
  readonly schemas: (SchemaPosition | SchemaBeside)[];
  readonly handlers: (readonly string[])[];
  /** The class that `this` is an instance of in a function that is given here. */
  receiver: string | undefined;
  /** What the first argument of a call that gives this names a member of. */
  cell: Node | undefined;
  constant: string | number | boolean | undefined;
  /** A class of another package that a value here is an instance of: `global:Request`. */
  foreign: string | undefined;
  /** Which argument of the type that led here names what is found here. */
  typeArgument: number | undefined;
  /** Does any chain of members and calls lead back here? */
  isAnyChain: boolean;
}

/** The edge that any member takes. */
export const ANY_MEMBER = '.*';
/** The edge that the names of members take. */
export const KEYS = '.*key';

/** Stands for a parameter that nothing is known of, in a list of classes. */
export const NO_CLASS = '-';

/** Makes a node that nothing leads to yet. */
export function createNode(name: string): Node {
  return {
    name,
    edges: new Map(),
    open: [],
    also: [],
    rows: [],
    same: [],
    derived: [],
    checks: [],
    validations: [],
    passes: [],
    schemas: [],
    handlers: [],
    receiver: undefined,
    cell: undefined,
    constant: undefined,
    foreign: undefined,
    typeArgument: undefined,
    isAnyChain: false,
  };
}

/** The nodes a path leads to from the exports, made where they are not there yet. */
export function reach(root: Node, path: Path): Node[] {
  let nodes = [root];
  for (const step of path) nodes = nodes.flatMap((node) => extend(node, step));
  return nodes;
}

/** Spells a class of another package: the package, a colon, the class. */
const FOREIGN = /^[^()]+:[A-Za-z][\w.]*$/;
/** Spells what an argument of a type names: `<0>`. */
const TYPE_ARGUMENT = /^<(\d)>$/;

/** Is a class none of the package's own? */
export function isElsewhere(className: string): boolean {
  return TYPE_ARGUMENT.test(className) || FOREIGN.test(className);
}

/** The package of a class that is spelled with one: `global:Request`. */
export function findElsewhere(className: string): string | undefined {
  return FOREIGN.test(className) ? className.slice(0, className.lastIndexOf(':')) : undefined;
}

/** The instances of a class; of another package as well (`global:Request`), or of what an argument of a type names (`<0>`). */
export function reachInstance(root: Node, className: string): Node {
  const argument = TYPE_ARGUMENT.exec(className)?.[1];
  if (argument !== undefined || FOREIGN.test(className)) {
    const node = edge(root, `class ${className}`);
    if (argument === undefined) node.foreign = className;
    else node.typeArgument = Number(argument);
    return node;
  }
  const [node, ...others] = reach(root, [...parsePath(className), { kind: 'instance' }]);
  if (node === undefined || others.length > 0) throw new Error(`'${className}' names more than one class`);
  return node;
}

/** A value is also something else. */
export function addAlso(node: Node, others: readonly Node[]): void {
  for (const other of others) if (other !== node && !node.also.includes(other)) node.also.push(other);
}

function extend(node: Node, step: Step): Node[] {
  switch (step.kind) {
    case 'member':
      return step.names.map((name) => edge(node, `.${name}`));
    case 'anyMember':
      return [edge(node, ANY_MEMBER)];
    case 'keys':
      return [edge(node, KEYS)];
    case 'anyChain': {
      const chain = edge(node, '.**');
      chain.isAnyChain = true;
      addAlso(node, [chain]);
      return [chain];
    }
    case 'instance':
      return [edge(node, '#')];
    case 'construct':
      return [edge(node, 'new')];
    case 'tag':
      return [edge(node, '~')];
    case 'result':
      return [edge(node, '()')];
    case 'decorated':
      return [edge(node, '@')];
    case 'argument':
      return extendRange(node, step.range, undefined);
    case 'callback':
      return extendRange(node, step.range, step.parameter);
    case 'event':
      return step.names.map((name) => edge(node, `on:${name}(${step.parameter})`));
  }
}

function extendRange(node: Node, { from, to }: Range, parameter: number | undefined): Node[] {
  if (to === undefined) {
    const known = node.open.find((open) => open.from === from && open.parameter === parameter);
    if (known !== undefined) return [known.to];
    const made = createNode(node.name + printPath([spellOpen(from, parameter)]));
    node.open.push({ from, parameter, to: made });
    return [made];
  }
  const nodes: Node[] = [];
  for (let index = from; index <= to; index += 1) nodes.push(edge(node, spellPosition(index, parameter)));
  return nodes;
}

function spellOpen(from: number, parameter: number | undefined): Step {
  const range = { from, to: undefined };
  return parameter === undefined ? { kind: 'argument', range } : { kind: 'callback', range, parameter };
}

/** Spells the edge of an argument position or of a callback's parameter. */
export function spellPosition(index: number, parameter: number | undefined): string {
  return parameter === undefined ? `(${index})` : `(${index}:${parameter})`;
}

function edge(node: Node, step: string): Node {
  let next = node.edges.get(step);
  if (next === undefined) {
    next = createNode(spell(node.name, step));
    node.edges.set(step, next);
  }
  return next;
}

/** Spells the way to a node, as a row would. */
function spell(before: string, step: string): string {
  const isBare = before === '' || before.endsWith('#');
  if (step === 'new') return `new ${before}`;
  if (step.startsWith('.') && isBare) return before + step.slice(1);
  return step.startsWith('on:') && !isBare ? `${before}.${step}` : before + step;
}
