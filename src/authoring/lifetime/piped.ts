import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../../ast/index.ts';
import type { FileView } from '../file.ts';
import { plays } from '../site.ts';

/** A stream that decrypts, and the file that it is led into. */
export interface PipedPlaintext {
  /** Where both are put together. */
  readonly node: TSESTree.Node;
  readonly source: { readonly name: string; readonly line: number };
  readonly api: string;
}

/** Streams behind each other beyond which nobody looks. */
const MOST_STREAMS = 32;

/** Finds what is decrypted and led into a file: `pipeline(input, decipher, file)`, `input.pipe(decipher).pipe(file)`. */
export function* findPipedPlaintext(file: FileView): Generator<PipedPlaintext> {
  if (!file.spells('decipher')) return;
  for (const { node, arguments: given, api } of file.getSites('stream-part')) {
    const found = judge(
      file,
      given.filter((one) => one !== undefined),
    );
    if (found !== undefined) yield { node, api, source: found };
  }
  for (const node of file.scope.getNodes()) {
    const parts = node.type === 'CallExpression' ? readPipes(node) : undefined;
    const found = parts && judge(file, parts);
    if (found !== undefined) yield { node, api: 'pipe', source: found };
  }
}

/** The streams that a call of `pipe` puts behind each other, from the first. */
function readPipes(call: TSESTree.CallExpression): readonly TSESTree.Node[] | undefined {
  const parts: TSESTree.Node[] = [];
  let node: TSESTree.Node = call;
  while (node.type === 'CallExpression' && parts.length < MOST_STREAMS) {
    const callee: TSESTree.Node = unwrap(node.callee);
    const [target] = node.arguments;
    if (callee.type !== 'MemberExpression' || findMemberName(callee) !== 'pipe' || target === undefined)
      break;
    parts.unshift(target);
    node = unwrap(callee.object);
  }
  return parts.length === 0 ? undefined : [node, ...parts];
}

/** The stream that decrypts what ends in a file; undefined where it is encrypted again, or ends somewhere else. */
function judge(
  { scope }: FileView,
  streams: readonly TSESTree.Node[],
): { readonly name: string; readonly line: number } | undefined {
  const last = streams.findLastIndex((one) => plays(scope, one, 'file-stream'));
  for (const one of streams.slice(0, Math.max(0, last)).reverse()) {
    if (plays(scope, one, 'cipher-stream')) return undefined;
    if (plays(scope, one, 'decipher-stream')) return { name: printName(one), line: one.loc.start.line };
  }
  return undefined;
}
