import { compileFunction } from 'node:vm';
import { transform } from 'esbuild';

/** Runs a text as a module and gives its exports. `resolve` gives those of what it imports. */
export async function evaluate(
  text: string,
  loader: 'js' | 'ts',
  resolve: (specifier: string) => Promise<object>,
): Promise<Record<string, unknown>> {
  const { code } = await transform(text, { loader, format: 'cjs' });
  const imported = new Map<string, object>();
  for (const [, specifier = ''] of code.matchAll(/\brequire\("([^"]+)"\)/g)) {
    imported.set(specifier, { __esModule: true, ...(await resolve(specifier)) });
  }
  const module = { exports: {} as Record<string, unknown> };
  const run = compileFunction(code, ['require', 'module', 'exports']) as (
    require: (specifier: string) => unknown,
    own: typeof module,
    exports: object,
  ) => void;
  run((specifier) => imported.get(specifier), module, module.exports);
  return module.exports;
}
