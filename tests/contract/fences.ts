import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import parser from '@typescript-eslint/parser';
import { ESLint, Linter, type Rule } from 'eslint';
import { createProgram } from '../../src/cli/arguments.ts';
import plugin, * as exported from '../../src/index.ts';
import { rules, type RuleName } from '../../src/rules/index.ts';
import { readMarks } from '../support/marks.ts';
import { toSetup, type CaseObject } from '../support/test-rule.ts';
import { evaluate } from './evaluate.ts';
import type { Fence } from './markdown.ts';
import { readText, root } from './sources.ts';

/** Below these headings nothing may be reported, under either level. */
const SILENT = ['Instead', 'Not reported'];

/** Runs a fence and says what is wrong with it. `rule` is the one its page is about; without it all rules run. */
export async function runFence(fence: Fence, rule?: RuleName, previous?: Fence): Promise<string[]> {
  if (fence.values.get('settings') === 'above')
    return runFence(await settle(fence, previous), rule, previous);
  const { language, words, code } = fence;
  if (words.has('fixed') || words.has('suggested')) return runRepaired(fence, rule, previous);
  if (words.has('eslint-config') || code.includes(`from 'eslint-plugin-mitigate'`))
    return runConfig(fence, rule);
  if (isCode(fence)) return runCode(fence, rule);
  if (language === 'json') return judgeJson(code);
  if (language === 'sh') return judgeCommands(code);
  if (language === 'text') return judgeOutput(fence, rule, previous);
  return [`a fence of language '${language}' is not executed by anything`];
}

/** The fence with the settings of the config that stands before it. */
async function settle(fence: Fence, previous: Fence | undefined): Promise<Fence> {
  const config = previous === undefined ? [] : await loadConfig(previous);
  const settings = Object.assign({}, ...config.map((one) => one.settings?.['mitigate'])) as object;
  if (Object.keys(settings).length === 0) throw new Error('no settings stand before the code');
  return { ...fence, values: new Map([...fence.values, ['settings', JSON.stringify(settings)]]) };
}

function isCode({ language }: Fence): boolean {
  return ['ts', 'tsx', 'js', 'jsx'].includes(language);
}

function runCode(fence: Fence, rule: RuleName | undefined): string[] {
  const { code, marks } = readMarks(fence.code);
  const wanted = marks.map(({ line, messageId }) => `${line} ${messageId}`).sort();
  if (SILENT.includes(fence.section) && wanted.length > 0) return [`marks below '${fence.section}'`];
  const levels = levelsOf(fence);
  return levels.flatMap((level) => {
    const found = lintCode(code, fence, level, rule).map(print).sort();
    return found.join() === wanted.join()
      ? []
      : [`under ${level}: reported [${found.join(', ')}], marked [${wanted.join(', ')}]`];
  });
}

function levelsOf({ section, values }: Fence): readonly ('recommended' | 'strict')[] {
  const given = values.get('level');
  if (given === 'recommended' || given === 'strict') return [given];
  if (given !== undefined) throw new Error(`no such level: ${given}`);
  return SILENT.includes(section) ? ['recommended', 'strict'] : ['recommended'];
}

function print({ line, messageId, message }: Linter.LintMessage): string {
  return `${line} ${messageId ?? message}`;
}

/** The case that a fence's first line describes. */
function toCase({ values, language }: Fence, code: string, level: 'recommended' | 'strict'): CaseObject {
  const read = (key: string): object => JSON.parse(values.get(key) ?? '{}') as object;
  const fix = values.get('fix');
  const settings = { ...read('settings'), ...(fix !== undefined && { fix: fix as 'hardening' }) };
  return {
    code,
    ...('level' in settings ? {} : { level }),
    options: { ...read('options') },
    settings,
    filename: values.get('filename') ?? `file.${language}`,
  };
}

function createConfig(given: CaseObject, rule: RuleName | undefined): Linter.Config[] {
  const { options, settings } = toSetup(given);
  const names = rule === undefined ? (Object.keys(rules) as RuleName[]) : [rule];
  return [
    {
      files: ['**/*.*'],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      plugins: { mitigate: { rules: rules as unknown as Record<string, Rule.RuleModule> } },
      rules: Object.fromEntries(names.map((name) => [`mitigate/${name}`, ['error', ...options]])),
      settings,
    },
  ];
}

function lintCode(code: string, fence: Fence, level: 'recommended' | 'strict', rule: RuleName | undefined) {
  const given = toCase(fence, code, level);
  const { filename } = toSetup(given);
  return new Linter({ configType: 'flat' }).verify(code, createConfig(given, rule), { filename });
}

/** What `--fix`, or the first suggestion of each report, makes of the fence before. */
function runRepaired(fence: Fence, rule: RuleName | undefined, previous: Fence | undefined): string[] {
  if (previous === undefined) return ['no fence stands before the repaired one'];
  const { code } = readMarks(previous.code);
  const [level = 'recommended'] = levelsOf(previous);
  const given = toCase(previous, code, level);
  const { filename } = toSetup(given);
  const repaired = fence.words.has('fixed')
    ? new Linter({ configType: 'flat' }).verifyAndFix(code, createConfig(given, rule), { filename }).output
    : lintCode(code, previous, level, rule)
        .flatMap(({ suggestions }) => suggestions?.[0]?.fix ?? [])
        .sort((one, other) => other.range[0] - one.range[0])
        .reduce((text, { range, text: by }) => text.slice(0, range[0]) + by + text.slice(range[1]), code);
  return repaired === fence.code ? [] : [`the repair makes this instead:\n${repaired}`];
}

/** A sample of what the linter prints holds the messages of the code before it; how they are laid out is free. */
function judgeOutput(fence: Fence, rule: RuleName | undefined, previous: Fence | undefined): string[] {
  if (previous === undefined || !isCode(previous)) return ['no code stands before the output'];
  const shown = fence.code.replace(/\s+/g, ' ');
  const [level = 'recommended'] = levelsOf(previous);
  const messages = lintCode(readMarks(previous.code).code, previous, level, rule);
  if (messages.length === 0) return ['the code before the output is not reported'];
  return messages.flatMap(({ message }) => (shown.includes(message) ? [] : [`the output is: ${message}`]));
}

/** Loads the config with the plugin's sources in its place, and asks ESLint what it makes of it. */
async function runConfig(fence: Fence, rule: RuleName | undefined): Promise<string[]> {
  const config = await loadConfig(fence);
  const filename = fence.values.get('filename') ?? 'src/app.js';
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });
  const computed = (await eslint.calculateConfigForFile(filename)) as { rules?: object } | undefined;
  const enabled = Object.keys(computed?.rules ?? {}).filter((name) => name.startsWith('mitigate/'));
  const [result] = await eslint.lintText('export {};\n', { filePath: filename });
  return [
    ...(enabled.length === 0 ? [`no rule of the plugin is on for ${filename}`] : []),
    ...(rule === undefined || enabled.includes(`mitigate/${rule}`)
      ? []
      : [`${rule} is not on for ${filename}`]),
    ...(result?.messages ?? []).map(print),
  ];
}

async function loadConfig({ code, language }: Fence): Promise<Linter.Config[]> {
  const { default: config } = await evaluate(code, language === 'ts' ? 'ts' : 'js', async (specifier) =>
    specifier === 'eslint-plugin-mitigate'
      ? { ...exported, default: plugin }
      : ((await import(specifier)) as object),
  );
  return [config as Linter.Config | Linter.Config[]].flat();
}

function judgeJson(code: string): string[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const manifest = JSON.parse(readText('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What ESLint says of its options, read once. */
let help: string | undefined;

/** Each option is one that ESLint has. */
function judgeOptions(command: string): string[] {
  help ??= execFileSync(process.execPath, [join(root, 'node_modules/eslint/bin/eslint.js'), '--help'], {
    encoding: 'utf8',
  });
  const listed = new Set(help.match(/--[a-z][a-z-]+/g));
  return (command.match(/--[a-z][a-z-]+/g) ?? [])
    .filter((option) => !listed.has(option))
    .map((option) => `ESLint has no option '${option}'`);
}

/** Each command is npm's own or a script of this package. */
function judgeCommands(code: string): string[] {
  return code
    .split(/\n|&&/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((command) => command !== '')
    .flatMap((command) => {
      const [program, verb = '', script = ''] = command.split(/\s+/);
      if (program === 'npx' && verb === 'eslint') return judgeOptions(command);
      if (program === 'npx' && verb === 'mitigate') return judgeScan(command);
      if (program === 'npx') return ['vitest', 'tsc', 'prettier'].includes(verb) ? [] : [command];
      if (program !== 'npm') return [`'${command}' is not executed by anything`];
      if (['install', 'ci'].includes(verb)) return [];
      const name = verb === 'run' ? script : verb;
      return Object.hasOwn(manifest.scripts, name) ? [] : [`there is no script '${name}'`];
    });
}

const scan = createProgram(() => Promise.resolve()).commands.find((command) => command.name() === 'scan');

/** The options of our own command that it does not have. */
function judgeScan(command: string): string[] {
  const known = new Set(scan?.options.map(({ long }) => long));
  const unknown = command.split(/\s+/).filter((word) => word.startsWith('--') && !known.has(word));
  const verb = command.split(/\s+/)[2];
  return verb === 'scan'
    ? unknown.map((option) => `scan has no option '${option}'`)
    : [`no such command: ${command}`];
}
