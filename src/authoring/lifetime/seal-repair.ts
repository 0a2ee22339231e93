import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, unwrap, wrapped } from '../../ast/index.ts';
import { nameAuthenticated } from '../../knowledge/crypto/cipher-modes.ts';
import type { FileView } from '../file.ts';
import { insertAfter, replaceNode, type Edit } from '../repair.ts';
import type { Site } from '../site.ts';
import { getMethodCalls, getMethodName } from './nonce-site.ts';

/**
 * Encrypts by GCM in place of a mode without a tag, and puts the tag behind the ciphertext. Undefined where the mode is not
 * spelled out at the call, or the ciphertext is not put together where it ends: `[…, cipher.final()]`, `… + cipher.final('hex')`.
 */
export function sealByTag(file: FileView, { node, arguments: [given] }: Site): Edit | undefined {
  const name = given === undefined ? undefined : findLiteralText(given);
  const other = name === undefined ? undefined : nameAuthenticated(name);
  const [final, ...others] = getMethodCalls(file, node).filter((call) => getMethodName(call) === 'final');
  if (given === undefined || other === undefined || final === undefined || others.length > 0)
    return undefined;
  const added = addTag(final);
  if (added === undefined) return undefined;
  const rename = replaceNode(given, `'${other}'`);
  const append = insertAfter(wrapped(final), added);
  return (fixer) => [...rename(fixer), ...append(fixer)];
}

function addTag(final: TSESTree.CallExpression): string | undefined {
  const callee = unwrap(final.callee);
  const holder = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  if (holder?.type !== 'Identifier') return undefined;
  const tag = `${holder.name}.getAuthTag()`;
  const end = wrapped(final);
  const { parent } = end;
  const [encoding] = final.arguments;
  if (parent?.type === 'ArrayExpression')
    return encoding === undefined && parent.elements.at(-1) === end ? `, ${tag}` : undefined;
  const text = encoding === undefined ? undefined : findLiteralText(encoding);
  const isText = parent?.type === 'BinaryExpression' && parent.operator === '+' && parent.right === end;
  // Base64 that is put together of parts cannot be taken apart again where padding ends one of them.
  return isText && text === 'hex' ? ` + ${tag}.toString('hex')` : undefined;
}
