import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of this project, with the packages installed below it. */
export const home = dirname(fileURLToPath(import.meta.url));

/** What a module's declarations say, each part undefined where there is none. */
export interface Exports {
  readonly symbol: ts.Symbol;
  /** What `import x from` gives: the default export or `module.exports`. */
  readonly main: ts.Symbol | undefined;
}

/** The declarations of every described package, and the platform's globals. */
export interface Declarations {
  readonly checker: ts.TypeChecker;
  /** The exports of a module; undefined when it has no declarations. */
  findModule(specifier: string): Exports | undefined;
  findGlobal(name: string): ts.Symbol | undefined;
  listGlobals(): readonly ts.Symbol[];
  /** A class of another package, spelled with it: `express:Request`. */
  findForeign(spelled: string): ts.Symbol | undefined;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  esModuleInterop: true,
  noEmit: true,
};

/** Namespaces are spelled like globals as well. */
const GLOBAL = ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace | ts.SymbolFlags.Alias;

/** Declarations of the platform, read once for all programs. */
const platform = new Map<string, ts.SourceFile>();
const PLATFORM = /\/typescript\/lib\/lib\.|\/knowledge-check\/node_modules\/@types\/node\//;

/** Reads the declarations that a set of specifiers resolve to, in one program. `types` are packages of globals. */
export function readDeclarations(
  specifiers: readonly string[],
  types: readonly string[],
  lib: readonly string[],
): Declarations {
  const path = join(home, 'imports.ts');
  const text = specifiers.map((specifier) => `import {} from ${JSON.stringify(specifier)};\n`).join('');
  const options = { ...OPTIONS, types: [...types], lib: lib.map((name) => `lib.${name}.d.ts`) };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.getCurrentDirectory = () => home;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? text : readFile(name));
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (name === path) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
    const known = platform.get(name);
    if (known !== undefined) return known;
    const file = read(name, ...rest);
    if (file !== undefined && PLATFORM.test(name)) platform.set(name, file);
    return file;
  };
  const program = ts.createProgram([path], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);

  const modules = new Map<string, Exports>();
  source?.statements.forEach((statement, index) => {
    const specifier = specifiers[index];
    if (specifier === undefined || !ts.isImportDeclaration(statement)) return;
    const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
    if (symbol !== undefined) modules.set(specifier, { symbol, main: findMain(checker, symbol) });
  });
  const globals = new Map<string, ts.Symbol>();
  if (source !== undefined) {
    for (const symbol of checker.getSymbolsInScope(source, GLOBAL)) {
      globals.set(symbol.name, symbol);
    }
  }
  return {
    checker,
    findModule: (specifier) => modules.get(specifier),
    findGlobal: (name) => globals.get(name),
    listGlobals: () => [...globals.values()],
    findForeign(spelled) {
      const at = spelled.lastIndexOf(':');
      const name = spelled.slice(at + 1);
      const specifier = spelled.slice(0, Math.max(0, at));
      if (specifier === 'global') return globals.get(name);
      const module = modules.get(specifier);
      return module && checker.getExportsOfModule(module.symbol).find((one) => one.name === name);
    },
  };
}

function findMain(checker: ts.TypeChecker, module: ts.Symbol): ts.Symbol | undefined {
  const main =
    module.exports?.get(ts.InternalSymbolName.ExportEquals) ??
    checker.getExportsOfModule(module).find((symbol) => symbol.name === ts.InternalSymbolName.Default);
  return main && followAlias(checker, main);
}

/** What an import or re-export stands for. */
export function followAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}
