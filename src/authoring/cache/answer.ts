import type { TSESTree } from '@typescript-eslint/utils';
import {
  findFunctionName,
  findMemberName,
  getAncestors,
  getDecorators,
  isFunction,
  isWithin,
  unwrap,
  type FunctionNode,
} from '../../ast/index.ts';
import {
  CACHING_HEADERS,
  HEADER_SETTERS,
  isRouting,
  isShared,
  isWritingName,
  WRITING,
} from '../../knowledge/network/caching.ts';
import { getCachedFunctions } from './key.ts';
import { readText } from '../connection/endpoint.ts';
import { isHidingMount } from '../control/presence.ts';
import type { HeaderPair } from '../control/header.ts';
import type { FileView } from '../file.ts';
import { replaceNode, type Edit } from '../repair.ts';
import type { Sink } from '../sinks.ts';

/** An answer that a cache may keep for the next one who asks. */
export interface StorableAnswer {
  /** `shared`: a header says so itself. */
  readonly kind: 'storable' | 'shared';
  readonly node: TSESTree.Node;
  readonly api: string;
  /** What is in it. */
  readonly what: string;
  readonly edit: Edit | undefined;
}

const WHAT: Readonly<Record<string, string>> = {
  password: 'a password',
  secret: 'a credential',
  key: 'key material',
  classified: 'what is classified as secret',
  confidential: 'what is classified as confidential',
  personal: 'data of a person',
};
/** What a project classifies its data as. */
const CLASSES = new Set(['classified', 'confidential', 'personal'].map((name) => WHAT[name]));
const OF_ACCOUNT = 'what is shown to one account only';

/**
 * Finds the answers of a file that hold what is one person's, and that nothing keeps out of caches: one for each handler. That
 * an answer holds what the project has classified is a flaw of its own; without `isOfClasses` it counts only where a header
 * lets caches keep it.
 */
export function findStorableAnswers(file: FileView, isOfClasses: boolean): StorableAnswer[] {
  const answers: StorableAnswer[] = [];
  // What a server keeps by itself is a question of its key.
  const kept = new Set(file.getSites('cached-function').flatMap((site) => getCachedFunctions(file, site)));
  const sends = file.getSinks('sent').filter(({ isCertain }) => isCertain);
  const handlers = new Set(
    sends.flatMap(({ node }) => findHandler(file, node) ?? []).filter((handler) => !kept.has(handler)),
  );
  if (handlers.size === 0) return answers;
  const pairs = CACHING_HEADERS.flatMap((name) => file.getHeaders(name));
  const isElsewhere =
    file.getSites('control-no-store').length > 0 ||
    pairs.some(({ node }) => ![...handlers].some((handler) => isWithin(node, handler))) ||
    file.getSites('app-mount').some((mount) => isHidingMount(file, mount));
  for (const handler of handlers) {
    const own = pairs.filter(({ node }) => isWithin(node, handler));
    if (own.length === 0 && isElsewhere) continue;
    for (const sink of sends) {
      if (!isWithin(sink.node, handler) || file.isDevelopmentOnly(sink.node)) continue;
      const what = isRefusal(file, sink) ? undefined : findWhat(file, sink, handler);
      const answer = what === undefined ? undefined : judge(file, sink, handler, own, what);
      if (answer === undefined || (answer.kind === 'storable' && CLASSES.has(answer.what) && !isOfClasses))
        continue;
      answers.push(answer);
      break;
    }
  }
  return answers;
}

function judge(
  file: FileView,
  sink: Sink,
  handler: FunctionNode,
  pairs: readonly HeaderPair[],
  what: string,
): StorableAnswer | undefined {
  const { api } = sink;
  for (const { value } of pairs) {
    const [known, ...others] = file.scope.values(value).known;
    const text = known === undefined || others.length > 0 ? undefined : readText(known);
    if (known !== undefined && text !== undefined && isShared(text)) {
      const edit = known.node.type === 'Literal' ? replaceNode(known.node, "'no-store'") : undefined;
      return { kind: 'shared', node: value, api, what, edit };
    }
  }
  if (pairs.length > 0 || isHeaderHidden(file, sink, handler)) return undefined;
  return { kind: 'storable', node: sink.node, api, what, edit: setHeader(sink) };
}

/** What is in an answer that is one person's: by what flows into it, or because the handler looks at who asks. */
function findWhat(file: FileView, sink: Sink, handler: FunctionNode): string | undefined {
  const found = file.flow.trace('cached', sink.value, sink.steps);
  if (found.kind === 'tainted') return WHAT[found.source.name];
  if (found.kind === 'clean' || isWriting(file, handler)) return undefined;
  const isPersonal = (file.scope.nodesIn(handler) ?? []).some(
    (node) =>
      (node.type === 'MemberExpression' || node.type === 'CallExpression') &&
      file.scope.api(node).some((place) => file.isPlaying(place, 'account', node)),
  );
  return isPersonal ? OF_ACCOUNT : undefined;
}

/**
 * `app.post(…)`, `@Post()`, `export async function POST`: no cache keeps what such a route answers, unless it is told to. Where
 * another file makes the route, the name of the function tells.
 */
function isWriting(file: FileView, handler: FunctionNode): boolean {
  const methods = getMethods(file, handler);
  if (methods.length > 0) return methods.some((name) => WRITING.has(name));
  return isWritingName((findFunctionName(handler) ?? '').split('.').at(-1) ?? '');
}

/** The methods of the routes that a function is given to, through functions around it, too, or that it is decorated with. */
function getMethods({ scope }: FileView, handler: FunctionNode): string[] {
  const calls = scope.registrations(handler).flatMap(({ node }) => [node, ...getCallsAround(node)]);
  const owner = handler.parent;
  if (owner.type === 'MethodDefinition')
    for (const { expression } of getDecorators(owner)) calls.push(...[unwrap(expression)].filter(isCall));
  return calls.flatMap(({ callee }) => {
    const bare = unwrap(callee);
    const name = bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
    const decorated = bare.type === 'Identifier' && bare.parent.parent?.type === 'Decorator' ? bare.name : '';
    const found = name ?? decorated;
    return isRouting(found) ? [found.toLowerCase()] : [];
  });
}

/** `app.post('/', wrapped(handler))`: the calls that a call is an argument of. */
function getCallsAround(node: TSESTree.Node): TSESTree.CallExpression[] {
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.callee !== node
    ? [parent, ...getCallsAround(parent)]
    : [];
}

function isCall(node: TSESTree.Node): node is TSESTree.CallExpression {
  return node.type === 'CallExpression';
}

/** `res.status(404).json(…)`, `Response.json(…, { status: 404 })` */
function isRefusal({ scope }: FileView, { node, arguments: given }: Sink): boolean {
  const codes: TSESTree.Node[] = [];
  for (let call = unwrap(node); call.type === 'CallExpression';) {
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') break;
    const [first] = call.arguments;
    if (['status', 'code', 'sendStatus'].includes(findMemberName(callee) ?? '') && first !== undefined)
      codes.push(first);
    call = unwrap(callee.object);
  }
  for (const one of given.slice(1)) {
    if (one === undefined) continue;
    codes.push(one, ...scope.property(one, 'status').nodes);
  }
  return codes.some((code) =>
    scope.values(code).known.some((value) => value.kind === 'literal' && Number(value.value) >= 400),
  );
}

/** Can the header be set where the file does not show it: by options that are not spelled out, by a function that is given the answer? */
function isHeaderHidden({ scope }: FileView, sink: Sink, handler: FunctionNode): boolean {
  const options = sink.arguments[1];
  if (options !== undefined) {
    const { list, complete } = scope.resolve(options);
    const isSpelled = (node: TSESTree.Node): boolean =>
      node.type === 'ObjectExpression' && node.properties.every(({ type }) => type === 'Property');
    if (!complete || !list.every((origin) => origin.kind === 'node' && isSpelled(origin.node))) return true;
  }
  const answer = findReceiver(sink);
  if (answer === undefined) return false;
  return (scope.nodesIn(handler) ?? []).some(
    (node) =>
      node.type === 'CallExpression' &&
      node.arguments.some((one) => {
        const bare = unwrap(one);
        return bare.type === 'Identifier' && bare.name === answer;
      }),
  );
}

/** The name of the answer: `res` of `res.status(200).json(…)`, `ctx` of `ctx.body = …`. */
function findReceiver({ node }: Sink): string | undefined {
  let at = unwrap(node.type === 'AssignmentExpression' ? node.left : node);
  while (at.type === 'CallExpression' || at.type === 'MemberExpression')
    at = unwrap(at.type === 'CallExpression' ? at.callee : at.object);
  return at.type === 'Identifier' ? at.name : undefined;
}

/** Sets the header in a statement of its own before the one that answers. */
function setHeader(sink: Sink): Edit | undefined {
  const setter = HEADER_SETTERS.get(sink.place.package);
  const answer = findReceiver(sink);
  const statement = getAncestors(sink.node).find(({ type }) => /Statement$|^VariableDeclaration$/.test(type));
  const isListed = statement?.parent?.type === 'BlockStatement';
  const isPlain = statement?.type === 'ExpressionStatement' || statement?.type === 'ReturnStatement';
  if (setter === undefined || answer === undefined || statement === undefined || !isListed || !isPlain)
    return undefined;
  const indent = ' '.repeat(statement.loc.start.column);
  return (fixer) => [
    fixer.insertTextBefore(statement, `${answer}.${setter}('Cache-Control', 'no-store');\n${indent}`),
  ];
}

/** The function of a route that a node stands in, or else the outermost one. */
function findHandler(file: FileView, node: TSESTree.Node): FunctionNode | undefined {
  const functions = getAncestors(node).filter(isFunction);
  return functions.find((one) => getMethods(file, one).length > 0) ?? functions.at(-1);
}
