import { basename } from 'node:path';
import type { Output } from './output.ts';
import { listFiles, readText } from './repository.ts';

const NOTICE = '// Made by `npm run generate`; do not edit.\n\n';

/** The files of `src` that list others: rules, rule names, knowledge tables, the version. */
export function generateSources(): Output[] {
  return [generateRules(), generateRuleNames(), generatePackages(), generateVersion()];
}

/** Rule files by rule name: `src/rules/<family>/<name>.ts`. */
export function listRules(): { readonly name: string; readonly family: string; readonly path: string }[] {
  return listFiles('src/rules')
    .filter((path) => path.split('/').length === 4)
    .map((path) => ({ name: basename(path, '.ts'), family: path.split('/')[2] ?? '', path }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

function generateRules(): Output {
  const rules = listRules();
  const imports = rules.map(({ name, family }) => `import ${camelCase(name)} from './${family}/${name}.ts';`);
  const entries = rules.map(({ name }) => `  '${name}': ${camelCase(name)},`);
  return {
    path: 'src/rules/index.ts',
    text: `${NOTICE}import type { MitigateRule } from '../authoring/index.ts';
${imports.join('\n')}
import type { RuleName } from './names.ts';

/** Every rule by its name. */
export const rules: Readonly<Record<RuleName, MitigateRule>> = {
${entries.join('\n')}
};

export type { RuleName };
`,
  };
}

function generateRuleNames(): Output {
  const names = listRules().map(({ name }) => `  | '${name}'`);
  return {
    path: 'src/rules/names.ts',
    text: `${NOTICE}/** Names of the rules, without the plugin's prefix. */\nexport type RuleName =\n${names.join('\n')};\n`,
  };
}

function generatePackages(): Output {
  const tables = listFiles('src/knowledge').filter((path) =>
    /^export default describePackage\(/m.test(readText(path)),
  );
  const imported = tables.map((path) => {
    const local = path.slice('src/knowledge/'.length);
    return { local, name: camelCase(local.replace(/\.ts$/, '').replaceAll('/', '-')) };
  });
  return {
    path: 'src/knowledge/packages.ts',
    text: `${NOTICE}import type { PackageFacts } from './grammar/index.ts';
${imported.map(({ local, name }) => `import ${name} from './${local}';`).join('\n')}

/** Every described package. */
export const packages: readonly PackageFacts[] = [
${imported.map(({ name }) => `  ${name},`).join('\n')}
];
`,
  };
}

function generateVersion(): Output {
  const { version } = JSON.parse(readText('package.json')) as { version: string };
  return {
    path: 'src/version.ts',
    text: `${NOTICE}/** The version of the package. */\nexport const version = '${version}';\n`,
  };
}

function camelCase(name: string): string {
  return name.replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
}
