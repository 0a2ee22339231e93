import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { home } from './declarations.ts';
import type { Verdict } from './rows.ts';
import { undeclared, type Undeclared } from './undeclared.ts';

/** Settles rows that declarations leave out by the package's own code. */
export function createSources() {
  const unused = new Set(undeclared);
  return {
    /** A row that failed is unchecked where the package's code shows it. */
    settle(packageName: string, verdict: Verdict): Verdict {
      if (verdict.status !== 'failed') return verdict;
      const entry = undeclared.find((one) => one.package === packageName && one.rows.test(verdict.row));
      if (entry === undefined) return verdict;
      unused.delete(entry);
      const { row } = verdict;
      if (!isThere(entry))
        return { row, status: 'failed', reason: `${entry.file} no longer has '${entry.text}'` };
      return { row, status: 'unchecked', reason: `not declared, but in ${entry.file}: ${entry.text}` };
    },
    /** Entries that no row needs any more. */
    listUnused: (): readonly Undeclared[] => [...unused],
  };
}

function isThere({ file, text }: Undeclared): boolean {
  return flatten(readSource(file)).includes(flatten(text));
}

/** The text of a file below node_modules, or of a function of Node.js. */
function readSource(file: string): string {
  if (file.startsWith('node:')) {
    const [specifier = '', name = ''] = file.split('#');
    const exports = createRequire(import.meta.url)(specifier) as Readonly<Record<string, unknown>>;
    return String(exports[name]);
  }
  const path = join(home, 'node_modules', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ');
}
