import type { TSESTree } from '@typescript-eslint/utils';
import { getCredentialKind, splitName } from '../../knowledge/secrets/names.ts';
import { replaceNode, type Edit } from '../repair.ts';
import type { Given, KnownValue } from '../call-rule.ts';
import { findHolder, type Fallback } from './holder.ts';
import type { GivenSecret } from './judge.ts';

/** A name as variables of the environment are written: `dbPassword` is `DB_PASSWORD`. */
export function toEnvironmentName(...names: readonly string[]): string {
  const words = names.flatMap((name) => splitName(name));
  return words
    .filter((word, index) => word !== words[index - 1])
    .join('_')
    .toUpperCase();
}

/** Reads a text, or a part of it, from the environment; undefined where it is written in a way that cannot be cut. */
export function moveToEnvironment(
  node: TSESTree.Node,
  secret: string,
  source: string,
  name: string,
): Edit | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name)) return undefined;
  const read = `process.env.${name}`;
  const isAttribute = node.parent?.type === 'JSXAttribute';
  const inner = findInner(node, source);
  if (inner === undefined) return undefined;
  if (inner === secret) return replaceNode(node, isAttribute ? `{${read}}` : read);
  const [before, after, ...others] = inner.split(secret);
  if (before === undefined || after === undefined || others.length > 0) return undefined;
  if (node.type === 'JSXText') return replaceNode(node, `${before}{${read}}${after}`);
  if (node.type === 'Literal' && /[\\`]|\$\{/.test(inner)) return undefined;
  const text = `\`${before}\${${read}}${after}\``;
  return replaceNode(node, isAttribute ? `{${text}}` : text);
}

function findInner(node: TSESTree.Node, source: string): string | undefined {
  if (node.type === 'JSXText') return source;
  const isTagged = node.parent?.type === 'TaggedTemplateExpression';
  const isText = node.type === 'Literal' || (node.type === 'TemplateLiteral' && !isTagged);
  return isText ? source.slice(1, -1) : undefined;
}

/** Takes the default of a variable of the environment away. */
export function dropFallback(
  { node, kept }: Fallback,
  getText: (node: TSESTree.Node) => string,
): Edit | undefined {
  return kept === undefined ? undefined : replaceNode(node, getText(kept));
}

/** How a text that a function is given as a secret is called, where it belongs, and the edit that puts it there. */
export function moveGivenSecret({ node }: KnownValue, { text }: GivenSecret, { site, position }: Given) {
  const option = position.option ?? (position.role === 'credential' ? 'credential' : 'secret');
  const holder = findHolder(node)?.name ?? '';
  const owner = site.place.package.replace(/^node:|^@/, '').replace(/\W+/g, '_');
  const env = toEnvironmentName(...(getCredentialKind(holder) === undefined ? [owner, option] : [holder]));
  const isPlain = node.type === 'Literal' && typeof node.value === 'string';
  const edit = isPlain ? moveToEnvironment(node, node.raw.slice(1, -1), node.raw, env) : undefined;
  return { option: `\`${option}\``, env, edit: text === '' ? undefined : edit };
}
