import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isCatalogueId, nearestIds } from '../src/threats/index.ts';
import { families } from './generate/families.ts';
import { settle } from './generate/output.ts';
import { root } from './generate/repository.ts';
import { generateSources, listRules } from './generate/sources.ts';
import { createTemplates, type NewRule } from './generate/templates.ts';

// Makes the three files of a new rule and whatever is generated from them. Wrong arguments: exit code 2, nothing written.
const USAGE =
  'npm run new-rule -- <family> <name> --counters S3,NET-2.1 --cwe CWE-295 [--set recommended|strict]';
const NAME = /^(?:no|require|prefer)(?:-[a-z][a-z0-9]*)+$/;

const { rule, problems } = readArguments(process.argv.slice(2));
if (rule === undefined || problems.length > 0) {
  for (const problem of problems) console.error(`new-rule: ${problem}`);
  console.error(`usage: ${USAGE}`);
  process.exitCode = 2;
} else {
  await make(rule);
}

function readArguments(given: readonly string[]): { rule?: NewRule; problems: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { counters: { type: 'string' }, cwe: { type: 'string' }, set: { type: 'string' } },
    });
    const [family, name, ...others] = positionals;
    if (family === undefined || name === undefined || others.length > 0) {
      return { problems: ['name one family and one rule'] };
    }
    const rule: NewRule = {
      family,
      name,
      counters: split(values.counters),
      cwe: split(values.cwe),
      set: values.set ?? 'recommended',
    };
    return { rule, problems: [...judge(rule)] };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}

function split(list: string | undefined): string[] {
  return (list ?? '').split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
}

function* judge({ family, name, counters, cwe, set }: NewRule): Generator<string> {
  if (!Object.hasOwn(families, family)) {
    yield `no such family '${family}'; there are ${Object.keys(families).join(', ')}`;
  }
  if (!NAME.test(name)) {
    yield `'${name}' is no name of a rule; write no-<flaw>, require-<control> or prefer-<choice> in small letters`;
  }
  const known = listRules().find((rule) => rule.name === name);
  if (known !== undefined) yield `rule '${name}' exists: ${known.path}`;
  if (counters.length === 0) yield '--counters: name at least one id of the catalogue';
  for (const id of counters) {
    if (!isCatalogueId(id))
      yield `--counters: no such id '${id}'; did you mean ${suggest(id, isCatalogueId)}?`;
  }
  if (cwe.length === 0 && family !== 'governance') yield '--cwe: name at least one weakness';
  for (const id of cwe) {
    if (!suggestions(id, isWeakness, 1).includes(id)) {
      yield `--cwe: no such weakness '${id}'; did you mean ${suggest(id, isWeakness)}?`;
    }
  }
  if (set !== 'recommended' && set !== 'strict') yield `--set: 'recommended' or 'strict', not '${set}'`;
}

function suggest(id: string, isWanted: (id: string) => boolean): string {
  return suggestions(id, isWanted, 3).join(', ');
}

function suggestions(id: string, isWanted: (id: string) => boolean, count: number): readonly string[] {
  return nearestIds(id, Number.MAX_SAFE_INTEGER).filter(isWanted).slice(0, count);
}

function isWeakness(id: string): boolean {
  return id.startsWith('CWE-');
}

async function make(rule: NewRule): Promise<void> {
  const files = createTemplates(rule);
  const taken = files.filter(({ path }) => existsSync(join(root, path)));
  if (taken.length > 0) {
    console.error(`new-rule: these exist: ${taken.map(({ path }) => path).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  try {
    await settle(files, false);
    await import('./generate.ts');
  } catch (error) {
    for (const { path } of files) rmSync(join(root, path), { force: true });
    await settle(generateSources(), false);
    console.error(`new-rule: nothing was made: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return;
  }
  console.log(`made: ${files.map(({ path }) => path).join(', ')}`);
  console.log('Next: write the judge and its knowledge rows, the cases, and the page.');
}
