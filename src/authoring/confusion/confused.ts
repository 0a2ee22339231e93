import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findLiteralText,
  findMemberName,
  printName,
  unwrap,
} from '../../ast/index.ts';
import { describeSource } from '../../flow/index.ts';
import { getNaturesOfName } from '../../knowledge/names/credentials.ts';
import type { Kind } from '../../knowledge/index.ts';
import type { Tainted } from '../arrival/source.ts';
import { isDecisive } from '../decision/decisive.ts';
import type { FileView } from '../file.ts';

/** A value that others may have sent as a list or an object, and that is tested as if it were a text. */
export interface Confused {
  /** The test, and the value in it. */
  readonly node: TSESTree.Node;
  readonly subject: TSESTree.Node;
  /** What is asked: `includes`, `length`. */
  readonly asked: string;
  readonly found: Tainted;
  readonly source: { readonly name: string; readonly line: number };
}

/** What texts and lists answer both, each in its own way. */
const ASKED = new Set(['includes', 'indexOf', 'lastIndexOf']);
/** What only lists have: a value of which it is asked is meant to be one. */
const OF_LISTS =
  /^(?:map|forEach|filter|find|findIndex|some|every|reduce|push|pop|shift|join|flatMap|flat|sort|entries)$/;
const TAKING_LISTS = /^(?:Array\.(?:isArray|from)|Promise\.all|new (?:Set|Map))$/;
/** Sinks that make a text of what they are given, or that a text is part of. */
const TEXTS: readonly Kind[] = [
  'sql',
  'command',
  'code',
  'path',
  'url',
  'redirect',
  'html',
  'untyped-body',
  'sniffed-body',
  'typed-body',
  'markup',
  'template',
  'ldap',
  'xpath',
  'header-part',
  'regexp',
];

/** Finds tests of what may be no text, where something hangs on the outcome. */
export function* findConfused(file: FileView): Generator<Confused> {
  for (const node of file.scope.getNodes()) {
    const check = readCheck(node);
    if (check === undefined || !isDecisive(node, file.scope)) continue;
    const found = file.flow.trace('tested-text', check.subject, []);
    if (found.kind !== 'tainted' || isMeantAsList(file, check.subject, found)) continue;
    const { name, node: origin } = describeSource(found);
    if (!isTextual(check) && !isPassword(name) && !reachesText(file, node, found)) continue;
    yield { node, ...check, found, source: { name, line: origin.loc.start.line } };
  }
}

interface Check {
  readonly subject: TSESTree.Node;
  readonly asked: string;
  /** What is looked for. */
  readonly measure: TSESTree.Node | undefined;
}

function readCheck(node: TSESTree.Node): Check | undefined {
  if (node.type === 'CallExpression') {
    const callee = unwrap(node.callee);
    const [measure] = node.arguments;
    if (callee.type !== 'MemberExpression' || measure === undefined) return undefined;
    const asked = findMemberName(callee) ?? '';
    return ASKED.has(asked) ? { subject: callee.object, asked, measure } : undefined;
  }
  if (node.type !== 'BinaryExpression' || !/^(?:[<>]=?|[!=]==?)$/.test(node.operator)) return undefined;
  for (const side of [node.left, node.right]) {
    const bare = unwrap(side);
    if (bare.type === 'MemberExpression' && findMemberName(bare) === 'length')
      return { subject: bare.object, asked: 'length', measure: undefined };
  }
  return undefined;
}

/** Is a piece of a text looked for? A list is asked for one of its elements, which is a word. */
function isTextual({ measure }: Check): boolean {
  const text = measure && findLiteralText(measure);
  return text !== undefined && (text.length === 1 || /[^\w-]/.test(text));
}

function isPassword(name: string): boolean {
  return getNaturesOfName(name.split('.').at(-1) ?? '', true).includes('password');
}

/** Is the value used as a list anywhere in the function? */
function isMeantAsList({ scope, root }: FileView, subject: TSESTree.Node, { way }: Tainted): boolean {
  const names = new Set([subject, ...way.map(({ state }) => state.node)].map(printName));
  const nodes = scope.nodesIn(findEnclosingFunction(subject) ?? root);
  return (
    nodes === undefined ||
    nodes.some((node) => {
      if (node.type === 'ForOfStatement') return names.has(printName(node.right));
      if (node.type === 'SpreadElement')
        return node.parent.type !== 'ObjectExpression' && names.has(printName(node.argument));
      if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
      const callee = unwrap(node.callee);
      const isOf =
        callee.type === 'MemberExpression' &&
        OF_LISTS.test(findMemberName(callee) ?? '') &&
        names.has(printName(callee.object));
      const isGiven = node.arguments.some((one) => names.has(printName(one)));
      return isOf || (isGiven && TAKING_LISTS.test(printName(node)));
    })
  );
}

/** Does the same data go on, after the test, to where a text does harm? */
function reachesText(file: FileView, check: TSESTree.Node, { source }: Tainted): boolean {
  const owner = findEnclosingFunction(check);
  return TEXTS.some((kind) =>
    file.getSinks(kind).some((sink) => {
      const isBefore = findEnclosingFunction(sink.node) === owner && sink.node.range[0] < check.range[0];
      if (isBefore || !sink.isCertain) return false;
      const found = file.flow.trace(kind, sink.value, sink.steps);
      return (
        found.kind === 'tainted' &&
        found.source.name === source.name &&
        isOneFunction(found.source.node, source.node) &&
        found.source.path.join('.') === source.path.join('.')
      );
    }),
  );
}

function isOneFunction(left: TSESTree.Node, right: TSESTree.Node): boolean {
  return findEnclosingFunction(left) === findEnclosingFunction(right);
}
