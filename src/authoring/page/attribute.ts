import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getTextParts, printName, unwrap, wrapped } from '../../ast/index.ts';
import { getWrites, isConstant } from '../../scope/index.ts';
import { isMarkupEscaper } from '../../knowledge/names/sanitizers.ts';
import type { FileView } from '../file.ts';

/** A value in an attribute of markup that is put together as text. */
export interface WrittenAttribute {
  /** `url`: where the element leads or loads from. `name`: what the attribute is called. */
  readonly part: 'url' | 'name';
  /** What stands there, before it was escaped. */
  readonly value: TSESTree.Node;
  readonly node: TSESTree.Node;
}

/** What loads a picture runs no scripts. */
const URL_BEFORE =
  /<(?:a|area|base|form|button|input|iframe|frame|embed|script)\s(?:[^<>]*\s)?(?:href|src|action|formaction)=["']$/i;
const URL_BEHIND = /^\s(?:href|action|formaction)=["']$/i;
const NAME_BEHIND = /^=["']/;
/** Finds attributes that are put together as text, but for URLs that are shown to have a scheme which runs nothing. */
export function* findUnprovenAttributes(file: FileView): Generator<WrittenAttribute> {
  for (const written of findWrittenAttributes(file)) {
    const isUrl = written.part === 'url';
    // Without fuel nobody knows.
    if (isUrl && file.scope.fuel.isSpent) continue;
    if (!isUrl || file.flow.trace('script-url', written.value, []).kind !== 'clean') yield written;
  }
}

/**
 * Finds the attributes of markup in texts where somebody has thought of escaping: a URL that is escaped, and is whole; the
 * name of an attribute beside a value that is escaped, while it is not.
 */
function* findWrittenAttributes(file: FileView): Generator<WrittenAttribute> {
  if (!file.spells('esc') && !file.spells('encode')) return;
  for (const node of [...file.scope.getNodes(), ...file.scope.getTexts()]) {
    if (!isText(node) || isInText(node)) continue;
    const parts = getTextParts(node);
    for (const [index, part] of parts.entries()) {
      if (typeof part === 'string') continue;
      const before = parts[index - 1];
      const after = parts[index + 1];
      if (typeof before !== 'string' || typeof after !== 'string') continue;
      const escaped = findEscaped(file, part);
      if (escaped !== undefined && (URL_BEFORE.test(before) || URL_BEHIND.test(before)))
        yield { part: 'url', value: escaped, node: part };
      const beside = parts[index + 2];
      const isNamed = before.endsWith(' ') && NAME_BEHIND.test(after) && escaped === undefined;
      if (!isNamed || beside === undefined || typeof beside === 'string') continue;
      if (isEscapedHere(file, beside) && isTakenAsItIs(file, part))
        yield { part: 'name', value: part, node: part };
    }
  }
}

function isText(node: TSESTree.Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'BinaryExpression' && node.operator === '+');
}

/** Is it only a part of a longer text? */
function isInText({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'BinaryExpression' && parent.operator === '+';
}

/** What was escaped: the argument of the call, which may stand where the name is written. */
function findEscaped(file: FileView, written: TSESTree.Node): TSESTree.Node | undefined {
  const node = unwrap(written);
  if (node.type === 'CallExpression') return isEscapedHere(file, node) ? node.arguments[0] : undefined;
  const variable = node.type === 'Identifier' ? file.scope.bindings.findVariable(node) : undefined;
  if (variable === undefined) return undefined;
  const [definition] = variable.defs;
  const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : null;
  const values = isConstant(variable) ? [init] : getWrites(variable).map(({ writeExpr }) => writeExpr);
  const call = values.find((value) => value != null && isEscapedHere(file, value));
  const bare = call == null ? undefined : unwrap(call);
  return bare?.type === 'CallExpression' ? bare.arguments[0] : undefined;
}

function isEscapedHere({ scope }: FileView, written: TSESTree.Node): boolean {
  const node = unwrap(written);
  if (node.type !== 'CallExpression' || node.arguments.length === 0) return false;
  const callee = unwrap(node.callee);
  // The language's own `escape` writes the colon of a scheme otherwise.
  if (callee.type === 'Identifier' && scope.bindings.isGlobal(callee)) return false;
  const name = callee.type === 'MemberExpression' ? findMemberName(callee) : printName(callee);
  return isMarkupEscaper(name ?? '');
}

/** Is it a name that goes into the text as it is, and of which nobody asks more than whether it is there? */
function isTakenAsItIs({ scope }: FileView, written: TSESTree.Node): boolean {
  const variable = written.type === 'Identifier' ? scope.bindings.findVariable(written) : undefined;
  if (variable === undefined || scope.values(written).complete) return false;
  return variable.references.every(({ identifier }) => {
    const use = wrapped(identifier);
    const { parent } = use;
    switch (parent?.type) {
      case 'CallExpression':
        return /(?:^|\.)(?:hasOwn|hasOwnProperty|hasOwnProperty\.call)$/.test(printName(parent.callee));
      case 'BinaryExpression':
        return parent.operator === '+';
      case 'MemberExpression':
        return parent.property === use;
      case 'TemplateLiteral':
      case 'VariableDeclarator':
      case 'ForInStatement':
        return true;
      default:
        return false;
    }
  });
}
