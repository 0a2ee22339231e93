/** What is meant where secrets are given, kept, logged or left in memory. */
export type SecretRole =
  /** What proves to others who a program is: a password, a key of a provider. They decide what it is. */
  | 'credential'
  /** A secret that the program itself chooses, so that any text works: what signs sessions and tokens, what encrypts. */
  | 'own-secret'
  /** Who may do what with a file that is made or changed: bits of POSIX, as a number or octal digits. */
  | 'file-mode'
  /** Which of those bits no file gets from here on. */
  | 'file-mask'
  /** A private key that a call makes a key object of. */
  | 'private-key'
  /** What a call writes to a file; its first argument names it, and a role `file-mode` may protect it. */
  | 'file-written'
  /** A call that writes all that is in memory, or a report of it, to a file, or gives it. Row ends at `()`. */
  | 'memory-dump'
  /** Where such a file is written. */
  | 'memory-dump-path'
  /** The address at which a debugger listens, which runs whatever it is told. */
  | 'debug-host'
  /** The text of a line whose `%s` and `%j` stand for the arguments behind it. */
  | 'log-format'
  /** A call that makes a logger. Row ends at `()`. */
  | 'log-maker'
  /** How a logger writes its lines. */
  | 'log-layout'
  /** Calls that give such a layout: of JSON, of text, with the time, of several. Rows end at `()`. */
  | 'log-json-format'
  | 'log-text-format'
  | 'log-timestamp-format'
  | 'log-format-list'
  /** A call that makes a format of a function that is given each line. Row ends at `()`. */
  | 'log-format-function'
  /** The fields that a logger leaves out: a list, or an object with one under `paths`. */
  | 'log-redact'
  | 'log-redact-paths'
  /** Functions that make what is written of a field, by its name. */
  | 'log-serializers'
  /** Does a logger write the time: `false` switches it off. */
  | 'log-timestamp'
  /** A call that logs requests with their headers. Row ends at `()`. */
  | 'log-request-maker'
  /** Options that may bring the redaction along. */
  | 'log-request-options'
  /** The format of lines about requests. */
  | 'log-request-format'
  /** A call that reports errors to a service. Row ends at `()`. */
  | 'report-maker'
  /** What looks at a report before it is sent. */
  | 'report-filter'
  /** Are addresses, cookies and names sent along: `true`. */
  | 'report-personal'
  /** The name under which a page or an app keeps something. */
  | 'kept-name'
  /** A call that gives memory as others left it, as many bytes as its first argument says. Row ends at `()`. */
  | 'memory-uncleared'
  /** The same where it is given a number; it makes bytes of anything else. Row ends at `()`. */
  | 'memory-outdated'
  /** Bytes, or a list of such, that a call reads from first to last and hands on. */
  | 'bytes-shown';
