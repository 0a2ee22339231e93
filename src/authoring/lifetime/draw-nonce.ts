import { isWithin } from '../../ast/index.ts';
import type { TSESTree } from '@typescript-eslint/utils';
import type { CipherMode } from '../../knowledge/crypto/cipher-modes.ts';
import { DRAWINGS, getNonceLength } from '../../knowledge/crypto/drawing.ts';
import { importNames } from '../module-edit.ts';
import type { Edit } from '../repair.ts';
import type { FileView } from '../file.ts';
import type { JudgedNonce } from './nonce-site.ts';

const NAME = 'nonce';

/**
 * Draws a nonce before the statement that encrypts, under a name, so that it can be sent along. Undefined where the mode is
 * not known, or where the name stands for something else.
 */
export function drawNonce(
  { scope }: FileView,
  { site, node }: JudgedNonce,
  mode: CipherMode | undefined,
): Edit | undefined {
  const drawing = DRAWINGS.get(site.place.package);
  const statement = findStatement(site.node);
  if (drawing === undefined || mode === undefined || statement === undefined) return undefined;
  if (!isWithin(node, site.node) || isTaken(scope.nodesIn(statement.parent ?? statement))) return undefined;
  const { module, name } = drawing;
  const imported = module === undefined || name === undefined ? undefined : importNames(node, module, [name]);
  if (module !== undefined && imported === undefined) return undefined;
  const text = drawing.text(getNonceLength(mode)).replace(/^\w+/, (word) => imported?.names[0] ?? word);
  const isShorthand = node.parent?.type === 'Property' && node.parent.shorthand;
  return (fixer) => [
    ...(imported?.edit(fixer) ?? []),
    fixer.insertTextBefore(statement, `const ${NAME} = ${text};\n${' '.repeat(statement.loc.start.column)}`),
    fixer.replaceText(node, isShorthand ? `${node.type === 'Identifier' ? node.name : ''}: ${NAME}` : NAME),
  ];
}

function findStatement(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let current = node; current.parent != null; current = current.parent) {
    const { type } = current.parent;
    if (type === 'BlockStatement' || type === 'Program' || type === 'StaticBlock') return current;
  }
  return undefined;
}

function isTaken(nodes: readonly TSESTree.Node[] | undefined): boolean {
  return nodes?.some((one) => one.type === 'Identifier' && one.name === NAME) !== false;
}
