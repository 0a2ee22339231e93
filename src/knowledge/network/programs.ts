/** Options that make a program accept any certificate, whatever the program. */
const BLIND_OPTION =
  /(?:^|[\s"'])(--ignore-certificate-errors(?!-)|--ignore-ssl-errors(?:=(?:true|yes|any))?|--no-check-certificates?|--no-verify-ssl|--insecure-skip-tls-verify(?:=true)?|--strict-ssl[= ]false|--no-strict-ssl|(?:-c\s+)?http\.sslverify[= ](?:false|0|off|no)|config set strict-ssl[= ]false)(?=$|[\s"';&|)])/i;
/** Variables in front of a command, or set in a shell. */
const BLIND_VARIABLE =
  /(?:^|[\s"';&|(])((?:NODE_TLS_REJECT_UNAUTHORIZED=["']?0|PYTHONHTTPSVERIFY=["']?0|GIT_SSL_NO_VERIFY=["']?(?:1|true)|npm_config_strict_ssl=["']?false))["']?(?=$|[\s;&|)])/i;
/** Options of curl: the long one, and the short one, alone or behind others that take no value. */
const BLIND_CURL =
  /(?:^|[\s"'])(--insecure|--proxy-insecure|-[#0-46aBfgGiIjJlLnNOpqRsSvZ]*k[a-z#0-9]*)(?=$|[\s"';&|)])/i;
const CURL = /(?:^|[\s"'`;&|(/\\])curl(?:\.exe)?(?=$|[\s"'])/i;
/** What `app.commandLine.appendSwitch` of Electron takes: an option without its dashes. */
const BLIND_SWITCH = /^ignore-certificate-errors$/;

/**
 * The part of a command, or of one of its arguments, that makes the program accept any certificate. `program` is what is
 * started, where the text does not say so itself.
 */
export function findUnverifiedOption(text: string, program = ''): string | undefined {
  const found = BLIND_OPTION.exec(text) ?? BLIND_VARIABLE.exec(text) ?? BLIND_SWITCH.exec(text);
  if (found !== null) return (found[1] ?? found[0]).replace(/["']/g, '');
  if (CURL.test(program)) return BLIND_CURL.exec(text)?.[1];
  for (const command of text.split(/[|;&\n]/)) {
    const curl = CURL.exec(command);
    const option =
      curl === null ? undefined : BLIND_CURL.exec(command.slice(curl.index + curl[0].length))?.[1];
    if (option !== undefined) return option;
  }
  return undefined;
}

/** The hosts of the URLs that a command or one of its arguments spells out. */
export function findCommandHosts(text: string): string[] {
  return Array.from(
    text.matchAll(/https:\/\/(?:[^\s/@"']*@)?(\[[^\]\s]*\]|[^\s/:"'?#]+)/gi),
    (match) => match[1] ?? '',
  );
}

/** For each function that runs a command in a shell, the one that is given the arguments as a list. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['node:child_process:exec', 'execFile'],
  ['node:child_process:execSync', 'execFileSync'],
]);

/** The function of the same module that runs a program without a shell; by the canonical name of the other. */
export function findTwin(name: string): string | undefined {
  return TWINS.get(name);
}
