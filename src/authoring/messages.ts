import type { Level } from '../project/index.ts';

/** One thing a rule can say. */
export interface MessageSpec {
  /** Under which level it speaks. `strict` speaks under strict only. */
  readonly set: Level;
  /** Evidence, then remedy. `{{name}}` is filled in from the finding; threats are appended. */
  readonly text: string;
}

/**
 * One repair a rule offers. `fix`: a working program keeps working, applied by `--fix`. `hardening`: the repaired
 * program is right, but a deployment that relied on the flaw will notice; applied by `--fix` only where the settings
 * ask for it. `suggestion`: offered in editors only.
 */
export interface RepairSpec {
  readonly kind: 'fix' | 'hardening' | 'suggestion';
  readonly text: string;
}

export type Messages = Readonly<Record<string, MessageSpec>>;
export type Repairs = Readonly<Record<string, RepairSpec>>;

/** The names between `{{` and `}}` in a text. */
export type Placeholders<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Trim<Name> | Placeholders<Rest>
  : never;

type Trim<Text extends string> = Text extends ` ${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest} `
    ? Trim<Rest>
    : Text;

/** Data that fills a text's placeholders, every one of them and no other. */
export type DataFor<Text extends string> = Readonly<Record<Placeholders<Text>, string | number>>;
