import { Command, InvalidArgumentError, Option } from 'commander';
import { closest } from 'fastest-levenshtein';
import { FORMATS, type ScanRequest } from '../commands/request.ts';
import { version } from '../version.ts';

/** What the options of `scan` are called by the library that reads them. */
interface ScanOptions {
  readonly config: ScanRequest['set'];
  readonly threat?: readonly string[];
  readonly fix?: true;
  readonly hardening?: true;
  readonly format: ScanRequest['format'];
  readonly output?: string;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly eslintConfig?: true;
}

const EXIT_CODES = `
Exit codes:
  0    nothing found
  1    findings
  2    wrong usage, nothing to scan, or something could not be scanned; findings win over the last
  130  interrupted; nothing is half written`;

/** The command line: what there is to be typed. `run` is called with what is asked for. */
export function createProgram(run: (request: ScanRequest) => Promise<void>): Command {
  const program = new Command('mitigate')
    .description('A threat model turned into lint rules.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('(mitigate --help says what there is)')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'mitigate: ')) });
  program
    .command('scan')
    .description('Scan TypeScript and JavaScript for open threats; needs no ESLint config.')
    .helpOption('-h, --help', 'print this help')
    .argument('[paths...]', 'files, folders or quoted patterns; this folder when there is none')
    .addOption(
      choice('--config <set>', 'recommended: what is certain; strict: the whole model', SETS, 'recommended'),
    )
    .option('--threat <id...>', 'only the rules that counter these: NET-2, S3, CWE-295, A02:2021, "NET-*"')
    .option('--fix', 'repair what a working program does not notice')
    .option('--hardening', 'with --fix: also what a deployment that relies on the flaw will notice')
    .addOption(choice('--format <format>', `how to report: ${FORMATS.join(', ')}`, FORMATS, 'stylish'))
    .option('--output <file>', 'write the report to a file')
    .option('--max-warnings <number>', 'fail when there are more warnings', readNumber)
    .option('--quiet', 'report errors only')
    .option('--eslint-config', "use the project's own ESLint config: its files, rules and levels")
    .addHelpText('after', EXIT_CODES)
    .action((paths: string[], options: ScanOptions) => run(toRequest(paths, options)));
  return program;
}

const SETS = ['recommended', 'strict'] as const;

function choice(flags: string, description: string, choices: readonly string[], preset: string): Option {
  return new Option(flags, description).default(preset).argParser((given) => {
    if (choices.includes(given)) return given;
    throw new InvalidArgumentError(
      `Did you mean ${closest(given.slice(0, 60), choices)}? There is ${choices.join(', ')}.`,
    );
  });
}

function readNumber(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It is a whole number from 0 up.');
}

function toRequest(paths: readonly string[], options: ScanOptions): ScanRequest {
  return {
    paths,
    set: options.config,
    selectors: options.threat ?? [],
    isFixing: options.fix ?? false,
    isHardening: options.hardening ?? false,
    format: options.format,
    output: options.output,
    maxWarnings: options.maxWarnings,
    isQuiet: options.quiet ?? false,
    isProjectConfig: options.eslintConfig ?? false,
  };
}
