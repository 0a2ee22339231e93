import type { Row } from '../grammar/index.ts';

/** Options with which, as without any, a program runs what it reads from its input; with the name of a file it runs that. */
const ONES_THAT_READ = { in: ['-s', '-i', '-l', '-'] };

/** Inputs of programs of these names that are run: of what a call starts, whose stream is `stdin`, and of its options. */
export function readInputs(programs: readonly string[], started: string, starting: string): readonly Row[] {
  return [
    ...(['absent', ONES_THAT_READ] as const).map((first) => ({
      at: `${started}.stdin.{write,end}(0)`,
      when: { '()(0)': { in: programs }, '()(1).0': first },
    })),
    { at: `${starting}(1).input`, when: { '(0)': { in: programs } } },
    { at: `${starting}(2).input`, when: { '(0)': { in: programs }, '(1).0': ONES_THAT_READ } },
  ];
}
