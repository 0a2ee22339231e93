import { readConventions } from './conventions.ts';
import { readGlobals } from './globals.ts';
import { fill } from './fill.ts';
import { createNode } from './graph.ts';
import { PathSyntaxError } from './path.ts';
import type { PackageFacts } from './rows.ts';

/** What is wrong with a table, on one line: a path that does not follow the grammar, a row that makes no sense. */
export function findMistake(facts: PackageFacts): string | undefined {
  try {
    fill(createNode(''), facts);
    readConventions(facts, facts.package, () => undefined);
    readGlobals(facts);
    return undefined;
  } catch (error) {
    const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
    if (cause instanceof PathSyntaxError) return cause.message.replace(/^path /, '');
    const message = cause instanceof Error ? cause.message : String(cause);
    return message.startsWith(`${facts.package}, `) ? message.slice(facts.package.length + 2) : message;
  }
}
