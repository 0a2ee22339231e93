import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Linter } from 'eslint';

const NAME = '@typescript-eslint/parser';

/** The first release that works with flat configs and knows today's syntax. */
const OLDEST = 8;

/**
 * The TypeScript parser: the one of the project in `cwd`, else one beside this package. Undefined when there is none
 * that loads; neither the parser nor TypeScript is a dependency.
 */
export async function loadTypeScriptParser(cwd: string): Promise<Linter.Parser | undefined> {
  for (const place of [join(cwd, 'package.json'), import.meta.url]) {
    const parser = await load(place);
    if (parser !== undefined) return parser;
  }
  return undefined;
}

async function load(place: string): Promise<Linter.Parser | undefined> {
  try {
    const path = createRequire(place).resolve(NAME);
    // It would load with a complaint of several lines, and not work.
    if (isNative(path)) return undefined;
    const loaded = (await import(pathToFileURL(path).href)) as Linter.Parser & { default?: Linter.Parser };
    const parser = loaded.default ?? loaded;
    const major = Number.parseInt(parser.meta?.version ?? '', 10);
    return major >= OLDEST ? parser : undefined;
  } catch {
    // Not installed here, or it does not load with the TypeScript beside it.
    return undefined;
  }
}

const MANAGERS = [
  ['pnpm-lock.yaml', 'pnpm add --save-dev'],
  ['yarn.lock', 'yarn add --dev'],
  ['bun.lock', 'bun add --dev'],
  ['bun.lockb', 'bun add --dev'],
] as const;

/** The command that installs the parser, in the words of the project's package manager. */
export function printInstallCommand(cwd: string): string {
  const manager = MANAGERS.find(([lock]) => existsSync(join(cwd, lock)));
  const typescript = isNative(join(cwd, 'package.json'))
    ? '"typescript@npm:@typescript/typescript6@^6"'
    : 'typescript@^6.0';
  return `${manager?.[1] ?? 'npm install --save-dev'} ${NAME}@^8 ${typescript}`;
}

/** Is the TypeScript that a file finds one without an interface for parsers, which begins with version 7? */
function isNative(place: string): boolean {
  try {
    const { version } = createRequire(place)('typescript/package.json') as { version: string };
    return Number.parseInt(version, 10) >= 7;
  } catch {
    return false;
  }
}
