/** One expected report: the message and the line it stands on, from 1. */
export interface Mark {
  readonly messageId: string;
  readonly line: number;
}

const MARK = /[ \t]*\/\/((?:[ \t]*![A-Za-z]\w*)+)[ \t]*$/;

/** Takes the marks `// !messageId` off the ends of lines; several marks are several reports on that line. */
export function readMarks(marked: string): { readonly code: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const lines = marked.split('\n').map((line, index) => {
    const found = MARK.exec(line);
    if (found === null) return line;
    for (const messageId of (found[1] ?? '').match(/\w+/g) ?? []) marks.push({ messageId, line: index + 1 });
    return line.slice(0, found.index);
  });
  return { code: lines.join('\n'), marks };
}
