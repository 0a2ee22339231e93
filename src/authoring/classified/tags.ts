import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Who may see a value. */
export type Classification = 'secret' | 'confidential' | 'personal';

/** What documentation comments say of what stands behind them, by where that begins. */
export interface Tags {
  /** `@classification personal` */
  readonly own: ReadonlyMap<number, Classification>;
  /** `@param email - @classification personal`, by the name of the parameter. */
  readonly parameters: ReadonlyMap<number, ReadonlyMap<string, Classification>>;
}

const TAG = /@classification[ \t]+(secret|confidential|personal)\b/;
/** `@param {string} user.email` */
const PARAMETER = /@param(?:[ \t]+\{[^{}]*\})?[ \t]+\[?([\w$]+)/;

/** Does a file, or a text, classify something by a comment? */
export function hasTag(text: string): boolean {
  return text.includes('@classification');
}

/** The class that the documentation comments before a declaration name. */
export function readTag(comments: string): Classification | undefined {
  const found = comments.includes('/**') ? TAG.exec(comments)?.[1] : undefined;
  return isClassification(found) ? found : undefined;
}

/** Is it the name of a class? */
export function isClassification(name: unknown): name is Classification {
  return name === 'secret' || name === 'confidential' || name === 'personal';
}

/** Reads the comments of a file. Linear. */
export function readTags(sourceCode: Readonly<TSESLint.SourceCode>): Tags {
  const own = new Map<number, Classification>();
  const parameters = new Map<number, Map<string, Classification>>();
  for (const comment of hasTag(sourceCode.text) ? sourceCode.getAllComments() : []) {
    if (!isDoc(comment) || !hasTag(comment.value)) continue;
    const start = sourceCode.getTokenAfter(comment)?.range[0];
    if (start === undefined) continue;
    for (const line of comment.value.split('\n')) {
      const found = TAG.exec(line)?.[1];
      if (!isClassification(found)) continue;
      const name = PARAMETER.exec(line)?.[1];
      if (name === undefined) own.set(start, found);
      else
        parameters.set(start, (parameters.get(start) ?? new Map<string, Classification>()).set(name, found));
    }
  }
  return { own, parameters };
}

function isDoc(comment: TSESTree.Comment): boolean {
  return (comment.type as string) === 'Block' && comment.value.startsWith('*');
}
