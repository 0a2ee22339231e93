import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** One tag of a documentation comment: `@sink path filename`. */
export interface DocTag {
  readonly name: 'untrusted' | 'sanitizes' | 'sink' | 'guards';
  readonly words: readonly string[];
}

const ANY_TAG = /@(?:untrusted|sanitizes|sink|guards)\b/;
/** One line of a comment that begins with a tag. */
const TAG_LINE = /^[\s*]*@(untrusted|sanitizes|sink|guards)(?![\w-])(.*)$/;
/** What separates the words of a tag from text for people: `@sanitizes sql - doubles quotes`. */
const TEXT_FOLLOWS = /^(?:-|–|—|:|\/\/)/;

/** The tags of each documentation comment, by where what it documents begins. Linear. */
export function readDocTags(sourceCode: Readonly<TSESLint.SourceCode>): ReadonlyMap<number, DocTag[]> {
  const tags = new Map<number, DocTag[]>();
  if (!ANY_TAG.test(sourceCode.text)) return tags;
  for (const comment of sourceCode.getAllComments()) {
    if (!isDoc(comment) || !ANY_TAG.test(comment.value)) continue;
    const found = comment.value.split('\n').flatMap((line) => readLine(line));
    const documented = found.length === 0 ? null : sourceCode.getTokenAfter(comment);
    if (documented !== null) tags.set(documented.range[0], found);
  }
  return tags;
}

function isDoc(comment: TSESTree.Comment): boolean {
  return (comment.type as string) === 'Block' && comment.value.startsWith('*');
}

function readLine(line: string): DocTag[] {
  const [, name, rest = ''] = TAG_LINE.exec(line) ?? [];
  if (name === undefined) return [];
  const words = rest.split(/[\s,]+/).filter((word) => word !== '');
  const end = words.findIndex((word) => TEXT_FOLLOWS.test(word));
  return [{ name: name as DocTag['name'], words: end < 0 ? words : words.slice(0, end) }];
}
