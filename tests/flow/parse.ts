import { parseSource, type Source } from '../support/rewrite/index.ts';
import type { TSESTree } from '@typescript-eslint/utils';

/** Parses a program, or fails the test. */
export function parse(code: string): Source {
  const source = parseSource(code, 'file.ts');
  if (source === undefined) throw new Error(`does not parse: ${code}`);
  return source;
}

/** The only node with this text, the outermost where several have it. */
export function findNode(source: Source, text: string): TSESTree.Node {
  const found = source.nodes.find(
    (node) => source.getText(node) === text && node.type !== 'ExpressionStatement',
  );
  if (found === undefined) throw new Error(`no node reads ${text}`);
  return found;
}
