import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findLiteralText, findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Value } from '../../scope/index.ts';
import { isDecisive } from '../decision/decisive.ts';
import type { FileView } from '../file.ts';

/** The scheme that everybody thinks of. */
const WELL_KNOWN = 'javascript:';
const FINDING = new Set(['startsWith', 'includes', 'indexOf', 'match', 'search', 'test']);
const EQUALITY = new Set(['===', '!==', '==', '!=']);
/** Another scheme that runs scripts, or one of those that are let in. */
const OTHERS = /\bdata\b|\bhttps?\b/i;

/** Finds tests of URLs that know of one scheme which runs scripts, and of no other. */
export function* findSchemeChecks(file: FileView): Generator<TSESTree.Node> {
  if (!file.spells('javascript')) return;
  for (const node of file.scope.getNodes()) {
    const measure = findMeasure(node);
    if (measure === undefined) continue;
    const texts = file.scope.values(measure).known.map(getText);
    if (texts.length === 0 || !texts.every(isScheme)) continue;
    if (!isDecisive(node, file.scope) || knowsOthers(file, node)) continue;
    yield node;
  }
}

/** A test of the text of a URL that is to keep out several schemes which run scripts. */
export interface RawSchemeCheck {
  readonly node: TSESTree.CallExpression;
  readonly subject: TSESTree.Node;
}

const SCRIPTS = /^(?:javascript|vbscript|data):?/i;
/** What takes signs out of a text, or reads it as a URL. */
const CLEANING = /^(?:replace|replaceAll|protocol|decodeURIComponent|decodeURI|URL|parse)$/;

/**
 * Finds `schemes.some((scheme) => url.startsWith(scheme))`, where the list names `javascript:` and others: browsers overlook
 * tabs and ends of lines in a scheme, and control characters before it.
 */
export function* findRawSchemeChecks(file: FileView): Generator<RawSchemeCheck> {
  if (!file.spells('javascript') || !file.spells('startsWith')) return;
  for (const node of file.scope.getNodes()) {
    if (node.type !== 'CallExpression') continue;
    const callee = unwrap(node.callee);
    const [measure] = node.arguments;
    if (callee.type !== 'MemberExpression' || measure === undefined) continue;
    if (findMemberName(callee) !== 'startsWith') continue;
    const { known } = file.scope.values(measure);
    const texts = known.map(getText);
    if (
      texts.length < 2 ||
      !texts.some((text) => text === WELL_KNOWN) ||
      !texts.every((text) => SCRIPTS.test(text))
    )
      continue;
    if (isCleaned(file, node) || !isDecisive(node, file.scope)) continue;
    const subject = unwrap(callee.object);
    const inner = subject.type === 'CallExpression' ? unwrap(subject.callee) : undefined;
    yield { node, subject: inner?.type === 'MemberExpression' ? inner.object : subject };
  }
}

/** Does the function around, or the file's function around that, do more with the text than to compare it? */
function isCleaned({ scope, root }: FileView, node: TSESTree.Node): boolean {
  let owner = findEnclosingFunction(node);
  for (let outer = owner; outer !== undefined; outer = findEnclosingFunction(outer)) owner = outer;
  const nodes = scope.nodesIn(owner ?? root);
  return (
    nodes === undefined ||
    nodes.some((one) => {
      const name = one.type === 'MemberExpression' ? findMemberName(one) : undefined;
      return CLEANING.test(name ?? (one.type === 'Identifier' ? one.name : ''));
    })
  );
}

/** What a text is held against. */
function findMeasure(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'BinaryExpression') {
    if (!EQUALITY.has(node.operator)) return undefined;
    return [node.left, node.right].find((side) => findLiteralText(side)?.toLowerCase() === WELL_KNOWN);
  }
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = findMemberName(callee) ?? '';
  if (!FINDING.has(method)) return undefined;
  return method === 'test' ? callee.object : node.arguments[0];
}

function getText(value: Value<KnownPlace>): string {
  if (value.kind === 'regexp') return value.pattern;
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : '';
}

/** `javascript:`, also with what patterns put around and into it. */
function isScheme(text: string): boolean {
  const plain = text.toLowerCase().replaceAll(/[\^\s()\\?*+]|\\s/g, '');
  return plain.includes('javascript') && plain.includes(':') && plain.length <= 40 && !OTHERS.test(plain);
}

/** Does the function speak of another scheme? */
function knowsOthers({ scope, root }: FileView, node: TSESTree.Node): boolean {
  const nodes = scope.nodesIn(findEnclosingFunction(node) ?? root);
  return (
    nodes === undefined ||
    nodes.some((one) => {
      if (one.type === 'TemplateElement') return OTHERS.test(one.value.raw);
      if (one.type === 'Identifier') return /^(?:SAFE|ALLOWED)_/.test(one.name);
      if (one.type !== 'Literal') return false;
      return OTHERS.test('regex' in one ? one.regex.pattern : String(one.value));
    })
  );
}
