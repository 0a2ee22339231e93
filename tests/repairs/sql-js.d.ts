/** What the test of SQLite uses of a package that has no types of its own. */
declare module 'sql.js' {
  export interface Statement {
    bind(values: readonly unknown[] | Readonly<Record<string, unknown>>): boolean;
    step(): boolean;
    get(): unknown[];
    free(): boolean;
  }

  export interface Database {
    prepare(text: string): Statement;
    run(text: string): void;
  }

  export default function load(): Promise<{ readonly Database: new () => Database }>;
}
