import { describe, expect, it } from 'vitest';
import { getToolbox } from '../support/toolbox.ts';
import { javascript, presetConfig, typescript } from '../support/programs.ts';
import { createProject, readRepository, type Files, type Project } from '../support/project.ts';

const settings = { level: 'strict', fix: 'hardening', developmentFlag: ['a mistake'] };

/** A project that both linters read, with the same rules and the same settings. */
async function createTwin(level: string, files: Files): Promise<Project> {
  const project = createProject(await getToolbox('^10.0.0'), {
    ...files,
    'eslint.config.js': presetConfig({
      preset: level,
      before: `import parser from '@typescript-eslint/parser';`,
      entries: `
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  { settings: { mitigate: ${JSON.stringify({ ...settings, level })} } },`,
    }),
  });
  const print = ['--print-config', 'any.js'];
  const { stdout } = await project.script('eslint/bin/eslint.js', print);
  const { rules } = JSON.parse(stdout) as { rules: Record<string, unknown> };
  project.write({
    '.oxlintrc.json': JSON.stringify({
      jsPlugins: ['eslint-plugin-mitigate'],
      plugins: [],
      categories: { correctness: 'off' },
      rules,
      settings: { mitigate: { ...settings, level } },
    }),
  });
  return project;
}

async function oxlint(project: Project, args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await project.script('oxlint/bin/oxlint', ['--format', 'json', ...args]);
  expect(stderr).toBe('');
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { message: string; code: string; filename: string; labels: { span: { line: number } }[] }[];
  };
  const findings = diagnostics.map(({ code, filename, labels }) => {
    const rule = /^mitigate\((.+)\)$/.exec(code)?.[1] ?? code;
    return `${filename}:${labels[0]?.span.line} ${rule}`;
  });
  return findings.sort();
}

describe('oxlint', () => {
  const programs: Record<string, Files> = {
    'the small programs': { ...javascript, ...typescript },
    'the example': readRepository('examples/shop'),
    'the repaired example': readRepository('examples/shop-repaired'),
  };

  it.each(
    Object.keys(programs).flatMap(
      (title) =>
        [
          [title, 'recommended'],
          [title, 'strict'],
        ] as const,
    ),
  )('finds in %s what ESLint finds, under %s', async (title, level) => {
    const files = programs[title] ?? {};
    const project = await createTwin(level, files);
    const paths = Object.keys(files).filter((path) => /\.[cm]?[jt]sx?$/.test(path));
    const { findings } = await project.eslint(paths);
    expect(findings.length).toBeGreaterThanOrEqual(paths.length);
    expect(await oxlint(project, paths)).toEqual(findings);
  });

  it('--fix writes what ESLint writes', async () => {
    const files = programs['the example'] ?? {};
    const [first, second] = [await createTwin('strict', files), await createTwin('strict', files)];
    await first.eslint(['--fix', 'src']);
    await oxlint(second, ['--fix', 'src']);
    const written = first.readAll(Object.keys(files));
    expect(written).not.toEqual(files);
    expect(second.readAll(Object.keys(files))).toEqual(written);
  });
});
