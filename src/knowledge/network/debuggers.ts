/** The address that a program's debugger listens at: `--inspect=0.0.0.0:9229`, by https://nodejs.org/api/cli.html#--inspecthostport. */
const INSPECT =
  /(?:^|[\s"'])--inspect(?:-brk|-wait|-port)?=(?<host>\[[^\]\s]*\]|[^\s:"'=]+)(?::\d+)?(?=$|[\s"'])/;

/** The host that a command, or an argument of one, has a debugger listen at; undefined where it is only a port, or left out. */
export function findDebugHost(text: string): string | undefined {
  const host = INSPECT.exec(text)?.groups?.['host'];
  return host === undefined || /^\d+$/.test(host) ? undefined : host;
}
