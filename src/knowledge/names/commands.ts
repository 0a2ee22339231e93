/** What functions are called that run a command which a shell reads, and do nothing else by that name. */
const RUNNING =
  /^(?:power_?shell|(?:run|exec)_?(?:shell|command|cmd)|shell_?(?:exec|command|run)|exec_?(?:power_?shell))(?:Async|Sync)?$/i;

/** Parts of such names; a file that spells none of them calls no such function. */
export const COMMAND_WORDS = ['shell', 'command', 'cmd'] as const;

/** Does a function of such a name run a command in a shell? A second signal: only for what nobody knows. */
export function isShellRunner(name: string): boolean {
  return RUNNING.test(name);
}
