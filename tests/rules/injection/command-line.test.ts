import command from '../../../src/rules/injection/no-command-injection.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const settings = { commandLineInputs: true };

function started(cases: Readonly<Record<string, string>>): Record<string, Case> {
  return Object.fromEntries(
    Object.entries(cases).map(([name, code]) => [
      name,
      { code: `import { exec } from 'node:child_process';\n${code}`, settings },
    ]),
  );
}

testRule(command, {
  safe: {
    'whoever starts the program is at home, without the setting': `import { exec } from 'node:child_process';
exec('ls ' + process.argv[2]);`,
    ...started({
      'a number': `exec('kill ' + Number(process.argv[2]));`,
      'one of a list': `const name = process.argv[2];
if (['a', 'b'].includes(name)) exec('ls ' + name);`,
      'a file that is no standard input': `import fs from 'node:fs';
exec('ls ' + fs.readFileSync('names.txt', 'utf8'));`,
    }),
  },
  vulnerable: started({
    'an argument': `exec('ls ' + process.argv[2]); // !tainted`,
    'lines of an interface': `import readline from 'node:readline';
readline.createInterface({ input: process.stdin }).on('line', (line) => { exec('ls ' + line); }); // !tainted`,
    'arguments taken apart': `const [, , name] = process.argv;
exec('ls ' + name); // !tainted`,
    'the parser of Node': `import { parseArgs } from 'node:util';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' } } });
exec('ls ' + values.name); // !tainted
exec('ls ' + positionals[0]); // !tainted`,
    'parsers of packages': `import arg from 'arg';
import cac from 'cac';
import { program } from 'commander';
import meow from 'meow';
import minimist from 'minimist';
import yargs from 'yargs';
exec('ls ' + arg({ '--name': String })['--name']); // !tainted
exec('ls ' + cac().parse().options.name); // !tainted
cac().command('show <name>').option('--all', 'all').action((name) => { exec('ls ' + name); }); // !tainted
exec('ls ' + program.opts().name); // !tainted
exec('ls ' + meow('help').flags.name); // !tainted
exec('ls ' + meow('help').input[0]); // !tainted
exec('ls ' + minimist(process.argv.slice(2)).name); // !tainted
exec('ls ' + yargs(process.argv.slice(2)).parseSync().name); // !tainted`,
    'answers to questions': `import readline from 'node:readline';
import * as asking from 'node:readline/promises';
import { input } from '@inquirer/prompts';
import prompts from 'prompts';
const lines = readline.createInterface({ input: process.stdin });
lines.question('name?', (answer) => { exec('ls ' + answer); }); // !tainted
const promised = asking.createInterface({ input: process.stdin });
export async function ask() {
  exec('ls ' + (await promised.question('name?'))); // !tainted
  exec('ls ' + (await input({ message: 'name?' }))); // !tainted
  const { name } = await prompts({ type: 'text', name: 'name', message: 'name?' });
  exec('ls ' + name); // !tainted
}`,
    'the standard input': `import fs from 'node:fs';
exec('ls ' + fs.readFileSync(0, 'utf8')); // !tainted
exec('ls ' + fs.readFileSync('/dev/stdin', 'utf8')); // !tainted
process.stdin.on('data', (chunk) => { exec('ls ' + chunk); }); // !tainted
export async function read() {
  for await (const chunk of process.stdin) exec('ls ' + chunk); // !tainted
}`,
  }),
});
