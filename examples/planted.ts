import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The flaws planted in an example. A mark stands at the end of the line it is about, `// flaw: <rule>`, or alone on the
 * line before where the language has no comment there. `(strict)` after the rule: only that level reports it;
 * `(project)`: it takes more than one file to see it. A manifest says `flaw: <rule> at <key>` in its list of notes.
 */
export interface Flaw {
  /** From the example's folder, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly needs: 'strict' | 'project' | undefined;
}

/** What a run reports at most: the rules there are, the level, and whether it looks at more than one file. */
export interface Reach {
  readonly rules: readonly string[];
  readonly level: 'recommended' | 'strict';
  readonly isProject: boolean;
}

const MARK = /(?:\/\/|#|<!--) flaw: (?<rule>[\w-]+)(?: \((?<needs>strict|project)\))?(?: -->)?$/;
const NOTE = /"flaw: (?<rule>[\w-]+) at (?<key>[^"]+)"/;

/** Reads the marks of every file below a folder, in the order of the files. */
export function readPlanted(folder: string): Flaw[] {
  return listFiles(folder).flatMap((file) =>
    readMarks(readFileSync(join(folder, file), 'utf8')).map((mark) => ({ file, ...mark })),
  );
}

/** Reads the marks of one text. */
export function readMarks(text: string): Omit<Flaw, 'file'>[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const note = NOTE.exec(line)?.groups;
    if (note !== undefined) {
      return [{ rule: note['rule'] ?? '', needs: undefined, line: findKey(lines, note['key'] ?? '') }];
    }
    const mark = MARK.exec(line);
    if (mark === null) return [];
    const isAlone = line.slice(0, mark.index).trim() === '';
    const needs = mark.groups?.['needs'] as Flaw['needs'];
    return [{ rule: mark.groups?.['rule'] ?? '', needs, line: index + (isAlone ? 2 : 1) }];
  });
}

function findKey(lines: readonly string[], key: string): number {
  const index = lines.findIndex((line) => line.trim().startsWith(`"${key}":`));
  if (index < 0) throw new Error(`a flaw is noted at '${key}', which is not there`);
  return index + 1;
}

/** Would a run report this flaw? The others wait for a rule, the level, or a look at the whole program. */
export function isExpected({ rule, needs }: Flaw, { rules, level, isProject }: Reach): boolean {
  if (!rules.includes(rule)) return false;
  return needs === undefined || (needs === 'strict' ? level === 'strict' : isProject);
}

/** Files below a folder, in order; from the folder, with `/`. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/(?:^|\/)(?:node_modules|dist)\//.test(path))
    .sort();
}
