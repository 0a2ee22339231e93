import { join } from 'node:path';
import ts from 'typescript';
import { root } from './sources.ts';

/**
 * What the compiler says of files that are not there: each path below the repository with its text, compiled with the
 * options of its `tsconfig.json` and those given. One line per error; of these files only.
 */
export function findTypeErrors(
  files: Readonly<Record<string, string>>,
  overrides: ts.CompilerOptions = {},
): string[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const texts = new Map(Object.entries(files).map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost({ ...options, ...overrides });
  host.fileExists = (path) => texts.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? ts.sys.readFile(path);
  const program = ts.createProgram([...texts.keys()], { ...options, ...overrides }, host);
  const diagnostics = [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  return [...program.getOptionsDiagnostics(), ...diagnostics].map(print);
}

function print({ file, start = 0, code, messageText }: ts.Diagnostic): string {
  const line = file === undefined ? '' : ts.getLineAndCharacterOfPosition(file, start).line + 1;
  return `${file?.fileName.slice(root.length + 1) ?? ''}:${line} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
