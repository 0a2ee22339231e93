import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  getAncestors,
  isFunction,
  printName,
  unwrap,
  wrapped,
} from '../../ast/index.ts';
import type { Kind, KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import { findWrongOrder } from './order.ts';
import { BY_CALLBACK, getEarlier, getLater, readReplacement, type Replacement } from './replacement.ts';
import { isStartOnly } from './start-only.ts';

/** What a replacement leaves undone. */
export interface Flaw {
  readonly kind: 'first-only' | 'start-only' | 'escape-forgotten' | 're-forms' | 'tags' | 'order';
  /** What is left, and what to do. */
  readonly text: string;
  /** Where the text that is left does harm. */
  readonly sinks: readonly Kind[];
  /** Is what the replacement is for plain, so that the name of a function that takes things out is enough? */
  readonly isPlain: boolean;
}

const PAGES: readonly Kind[] = ['html', 'untyped-body', 'sniffed-body', 'typed-body', 'markup'];
const PATHS: readonly Kind[] = ['path', 'template-name', 'module'];
const TEXTS: readonly Kind[] = ['sql', 'command', 'code', 'xpath', 'ldap', 'nosql-text', ...PAGES];

const QUOTES = ['"', "'", '`'];
const CLIMBING = /^[/\\]?\.\.[/\\]?$/;
const ENTITY = /^&(?:#?\w+);$/;
/** `<[^>]*>`, `<\/?[a-z]+>`, `<\/?\w+[^>]*>` */
const TAGS =
  /^\(?<(?:\\?\/\??|\(\?:\\?\/\)\?)?(?:(?:\[a-z[\w\\-]*\]|\\w)[*+]?)*(?:\[\^>\][*+]|\.[*+]\??)?\\?>\)?$/i;
/** ` onclick="…"` */
const HANDLER = /^(?:\\s[*+]?|\\b| )?on(?:\\w|\[a-z\]|\[\^=\])[*+](?:\\s\*)?=/i;
const TAG = /^<\/?[a-z!?]/i;

/** `<\/script>`, `&lt;script`, `\u003c`: a tag that is none any more. */
const BROKEN_TAG = /^(?:<\\+[/!]|&lt;|\\(?:u00|x)3c)/i;

/** Finds what a replacement leaves undone; undefined where it does what it seems to be for. */
export function findFlaw(scope: Scope<KnownPlace>, one: Replacement): Flaw | undefined {
  if (isRepeated(scope, one)) return undefined;
  if (isStartOnly(scope, one)) {
    return {
      kind: 'start-only',
      text: `takes the dots away at the beginning only, and those after the first name stay (\`a/../../b\`); resolve the path and compare it with its folder`,
      sinks: PATHS,
      isPlain: true,
    };
  }
  return one.isAll
    ? (findForgotten(scope, one) ?? findReforming(scope, one) ?? findOrder(scope, one))
    : findFirstOnly(scope, one);
}

function findFirstOnly(scope: Scope<KnownPlace>, one: Replacement): Flaw | undefined {
  const { text = '', characters, inserted } = one;
  if (one.isBound || inserted === undefined) return undefined;
  const isClimbing = CLIMBING.test(text) || (one.starts.length > 0 && one.starts.every(isClimb));
  const isTag = TAG.test(text) || /^<(?:\\\/|\/)?\??script/i.test(one.source);
  const metas = ['<', '>', '&', ...QUOTES, '\\'].filter((meta) => characters.has(meta));
  const isDone =
    isClimbing || isTag
      ? inserted === '' || (isTag && BROKEN_TAG.test(inserted))
      : metas.some((meta) => isRendering(meta, inserted));
  if (!isDone) return undefined;
  if (!isClimbing && !isTag && isWide(characters)) return undefined;
  // What a later replacement does for each match is done; two quotes are taken off one by one.
  const others = [...getLater(scope, one), ...getEarlier(scope, one)];
  if (
    others.some(
      (other) => other.isAll && metas.every((meta) => other.characters.has(meta)) && metas.length > 0,
    )
  )
    return undefined;
  if (others.some((other) => other.source === one.source)) return undefined;
  return {
    kind: 'first-only',
    text: `replaces the first ${one.printed} only, and leaves all others as they are; replace each of them`,
    sinks: isClimbing ? PATHS : isTag ? PAGES : metas.includes('\\') ? [...TEXTS, ...PATHS] : TEXTS,
    isPlain: isClimbing || isTag || /[<>]/.test(metas.join('')) || ENTITY.test(inserted),
  };
}

function isClimb(start: string): boolean {
  return /^[/\\]?\.\./.test(start);
}

/** A class that leaves out a few characters, and takes all others, is about a format. */
function isWide(characters: ReadonlySet<string>): boolean {
  return characters.has('a') || characters.has(' ');
}

/** Is a character replaced by what stands for it, or taken out? */
function isRendering(meta: string, inserted: string): boolean {
  if (inserted === BY_CALLBACK || ENTITY.test(inserted)) return true;
  if (meta === '&') return false;
  if (meta === '\\') return inserted === '/' || inserted === '\\\\' || inserted === '';
  return inserted === '' || inserted === meta + meta || inserted.startsWith('\\') || inserted === '\\';
}

function findForgotten(scope: Scope<KnownPlace>, one: Replacement): Flaw | undefined {
  const { characters, inserted } = one;
  if (inserted === undefined || !/^\\(?:["'`]|\$[&1])$/.test(inserted)) return undefined;
  if (characters.size === 0 || characters.has('\\') || isWide(characters)) return undefined;
  if (!QUOTES.some((quote) => characters.has(quote)) && !characters.has('$')) return undefined;
  const escapes = (other: Replacement): boolean => other.characters.has('\\') || other.text === '\\';
  if (getEarlier(scope, one).some(escapes) || isWritten(scope, one, escapes) || isSerialized(one))
    return undefined;
  return {
    kind: 'escape-forgotten',
    text: `puts a backslash before ${one.printed}, and leaves the backslashes that are there, so that one of them takes the new one's meaning away; escape backslashes first`,
    sinks: TEXTS,
    isPlain: true,
  };
}

/** Does another replacement of the same function do something to the text, before or after? */
function isWritten(
  scope: Scope<KnownPlace>,
  { call }: Replacement,
  does: (other: Replacement) => boolean,
): boolean {
  const owner = findEnclosingFunction(call);
  return (scope.nodesIn(owner ?? call) ?? []).some((node) => {
    const other = node === call ? undefined : readReplacement(scope, node);
    return other !== undefined && does(other);
  });
}

/** The text of a serializer has its backslashes escaped. */
function isSerialized({ receiver }: Replacement): boolean {
  let node = unwrap(receiver);
  while (node.type === 'CallExpression') {
    if (/^JSON\.stringify$|escape/i.test(printName(node.callee))) return true;
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') return false;
    node = unwrap(callee.object);
  }
  return false;
}

function findReforming(scope: Scope<KnownPlace>, one: Replacement): Flaw | undefined {
  if (one.inserted !== '') return undefined;
  const { source } = one;
  const isClimbing =
    one.text === undefined
      ? !one.isBound && /^\(?(?:\?:)?\\\.\\\.(?:\\\/|\/|\[|\()/.test(source)
      : /^\.\.[/\\]$|^[/\\]\.\.[/\\]$/.test(one.text);
  if (isClimbing) {
    return {
      kind: 're-forms',
      text: `takes ${one.printed} out once, and what is left can be one again (\`....//\`); resolve the path and compare it with its folder`,
      sinks: PATHS,
      isPlain: true,
    };
  }
  const others = [...getLater(scope, one), ...getEarlier(scope, one)];
  if (others.some((other) => other.isAll && other.characters.has('<'))) return undefined;
  const isScript = /^<(?:\\?\/)?\??(?:script|iframe|object|embed|style)|^(?:\\b)?javascript:/i.test(
    source.replaceAll(/\\s[*+]|\[\^>\][*+]|\(\?:|\(/g, ''),
  );
  if (isScript || HANDLER.test(source)) {
    return {
      kind: 're-forms',
      text: `takes ${one.printed} out once, and what is left can be one again, or is one in another spelling; escape the text, or use a sanitizer of markup`,
      sinks: PAGES,
      isPlain: true,
    };
  }
  const isTag = TAGS.test(source);
  if (!isTag) return undefined;
  return {
    kind: 'tags',
    text: `takes tags out by ${one.printed}, and leaves those that are not closed or have \`>\` in an attribute; escape the text, or use a sanitizer of markup`,
    sinks: PAGES,
    isPlain: false,
  };
}

function findOrder(scope: Scope<KnownPlace>, one: Replacement): Flaw | undefined {
  const text = findWrongOrder(scope, one);
  return text === undefined ? undefined : { kind: 'order', text, sinks: PAGES, isPlain: true };
}

/** Does it run again until nothing is left? */
function isRepeated(scope: Scope<KnownPlace>, { call, receiver }: Replacement): boolean {
  for (const around of getAncestors(call)) {
    if (isFunction(around)) break;
    if (around.type === 'WhileStatement' || around.type === 'DoWhileStatement') return true;
  }
  return isGivenToItself(scope, call) || isCompared(scope, call, receiver);
}

/** `const strip = (text) => text.includes('../') ? strip(text.replace('../', '')) : text` */
function isGivenToItself({ bindings }: Scope<KnownPlace>, call: TSESTree.CallExpression): boolean {
  const outer = wrapped(call);
  const { parent } = outer;
  const callee = parent?.type === 'CallExpression' ? unwrap(parent.callee) : undefined;
  if (callee?.type !== 'Identifier' || parent?.type !== 'CallExpression' || callee === outer) return false;
  const definition = bindings.findVariable(callee)?.defs[0]?.node;
  const made = definition?.type === 'VariableDeclarator' ? definition.init : definition;
  const owner = made == null ? undefined : unwrap(made);
  return owner !== undefined && isFunction(owner) && getAncestors(call).includes(owner);
}

/** Is what comes out compared with what went in, to see whether something was left? */
function isCompared(
  scope: Scope<KnownPlace>,
  call: TSESTree.CallExpression,
  receiver: TSESTree.Node,
): boolean {
  const outer = wrapped(call);
  const holder = outer.parent;
  const variable =
    holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier'
      ? scope.bindings.findVariable(holder.id)
      : undefined;
  const results = [outer, ...(variable?.references ?? []).map(({ identifier }) => wrapped(identifier))];
  return results.some(({ parent }) => {
    if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator)) return false;
    return [parent.left, parent.right].some((side) => printName(side) === printName(receiver));
  });
}
