/** How a program that has dangerous options is told that no more options follow. */
interface Program {
  /** Does `--` end its options? Where only some of its commands understand it so, those. */
  readonly end: boolean | ReadonlySet<string>;
}

/** Commands of git for which what comes behind `--` is what came without it; for others it is a file's name. */
const GIT = new Set(['clone', 'fetch', 'pull', 'push', 'ls-remote', 'init', 'add', 'rm', 'mv']);

/**
 * Programs with options that run other programs, or that write or send files; by their manuals. `find`, `ffmpeg`, `gs` and
 * `wkhtmltopdf` know no end of options.
 */
const PROGRAMS: Readonly<Record<string, Program>> = {
  // --upload-pack, --output, -c core.sshCommand
  git: { end: GIT },
  hg: { end: true },
  svn: { end: true },
  // -o, -K, -T
  curl: { end: true },
  wget: { end: true },
  // --checkpoint-action, --to-command, -I
  tar: { end: true },
  bsdtar: { end: true },
  zip: { end: true },
  // -e, --rsh
  rsync: { end: true },
  // -oProxyCommand
  ssh: { end: true },
  scp: { end: true },
  sftp: { end: true },
  'ssh-keygen': { end: true },
  // -exec, -delete, -fprintf
  find: { end: false },
  // -f, -e
  sed: { end: true },
  awk: { end: true },
  // --compress-program, -o
  sort: { end: true },
  // -c, -f, -e
  psql: { end: true },
  pg_dump: { end: true },
  mysql: { end: true },
  mysqldump: { end: true },
  // --filter, --lua-filter, -o
  pandoc: { end: true },
  exiftool: { end: true },
  'yt-dlp': { end: true },
  'youtube-dl': { end: true },
  ffmpeg: { end: false },
  gs: { end: false },
  wkhtmltopdf: { end: false },
  wkhtmltoimage: { end: false },
  chromium: { end: true },
  'google-chrome': { end: true },
  nmap: { end: true },
  tcpdump: { end: true },
  man: { end: true },
};

/** The names by which those programs are started. */
export const OPTION_PROGRAMS: readonly string[] = Object.keys(PROGRAMS).flatMap((name) => [
  name,
  `${name}.exe`,
  `/bin/${name}`,
  `/usr/bin/${name}`,
  `/usr/local/bin/${name}`,
]);

/** Does `--` before an argument keep a program, started by that name and with that first argument, from reading it as an option? */
export function endsOptions(program: string, command: string | undefined): boolean {
  const name = program.replace(/^.*[/\\]|\.exe$/g, '');
  const end = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name]?.end : false;
  return typeof end === 'object' ? command !== undefined && end.has(command) : end === true;
}

/** Packages that run one of those programs whatever they are told. */
const RUN_BY: ReadonlyMap<string, string> = new Map([['simple-git', 'git']]);

/** The program that a package runs, where it runs only one. */
export function findProgramOf(packageName: string): string | undefined {
  return RUN_BY.get(packageName);
}

/** Long options that take no value, of whichever of these programs. */
const LONG = new Set([
  ...[
    '--all',
    '--archive',
    '--bare',
    '--cached',
    '--compressed',
    '--delete',
    '--dry-run',
    '--fail',
    '--follow',
  ],
  ...[
    '--force',
    '--get',
    '--graph',
    '--head',
    '--heads',
    '--help',
    '--ignore-case',
    '--insecure',
    '--location',
  ],
  ...[
    '--mirror',
    '--name-only',
    '--name-status',
    '--no-checkout',
    '--no-color',
    '--no-merges',
    '--no-tags',
    '--numstat',
  ],
  ...[
    '--oneline',
    '--patch',
    '--porcelain',
    '--progress',
    '--prune',
    '--quiet',
    '--raw',
    '--recursive',
    '--reverse',
  ],
  ...[
    '--shallow-submodules',
    '--short',
    '--show-error',
    '--silent',
    '--single-branch',
    '--stat',
    '--symref',
    '--tags',
  ],
  ...[
    '--verbose',
    '--version',
    '--recurse-submodules',
    '--no-single-branch',
    '--exit-code',
    '--refs',
    '--gzip',
  ],
]);
/** Short ones; letters that take a value for any of these programs are not among them. */
const SHORT = /^-[1246aGHLNPqrsSvVxz]+$/;

/** Is it an option that takes no value, whatever the program? What is not known to be one may take what comes after it. */
export function isFlag(option: string): boolean {
  return LONG.has(option) || SHORT.test(option);
}
