/** How a report can be written. */
export const FORMATS = ['stylish', 'threats', 'json', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What the user asks for. */
export interface ScanRequest {
  /** Files, folders and patterns, relative to the working folder; none is that folder. */
  readonly paths: readonly string[];
  readonly set: 'recommended' | 'strict';
  /** Threats, weaknesses or patterns that select the rules; none is all of the set. */
  readonly selectors: readonly string[];
  readonly isFixing: boolean;
  /** With repairs that a deployment relying on the flaw will notice. */
  readonly isHardening: boolean;
  readonly format: Format;
  /** File for the report, relative to the working folder. */
  readonly output: string | undefined;
  /** More warnings than this are a failure; undefined is no limit. */
  readonly maxWarnings: number | undefined;
  /** Leaves warnings out of the report. */
  readonly isQuiet: boolean;
  /** Uses the project's own ESLint config. */
  readonly isProjectConfig: boolean;
}

/** Where a command runs. */
export interface Host {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** Is the standard output a terminal? */
  readonly isTerminal: boolean;
  readonly hasColors: boolean;
  /** Width of the terminal. */
  readonly columns: number;
  readonly now: Date;
  readonly signal: AbortSignal;
  /** Called after each file. */
  readonly onProgress: (done: number, all: number) => void;
}

/** What a command has to say, and how it ends: 0 clean, 1 findings, 2 something could not be scanned. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  /** For the standard output. */
  readonly text: string;
  /** For the standard error, a line each. */
  readonly notes: readonly string[];
}
