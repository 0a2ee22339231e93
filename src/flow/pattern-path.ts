import type { TSESTree } from '@typescript-eslint/utils';
import type { PatternStep } from '../scope/index.ts';
import { ANY, isDeep, isExact, leaveOut } from './path.ts';

/** What a name in a destructuring pattern asks of the value that is taken apart. */
export interface Taken {
  /** Steps from the whole value; undefined when the name takes no part in what is asked. */
  readonly steps: readonly string[] | undefined;
  /** Defaults that stand in where the value lacks the part, with what is asked of them. */
  readonly defaults: readonly { readonly node: TSESTree.Node; readonly steps: readonly string[] }[];
}

/** Turns a question about a name into one about the whole that the pattern takes apart. */
export function takeApart(pattern: readonly PatternStep[], asked: readonly string[]): Taken {
  const defaults: { node: TSESTree.Node; steps: readonly string[] }[] = [];
  let steps: readonly string[] | undefined = asked;
  for (const step of pattern.toReversed()) {
    if (steps === undefined) break;
    switch (step.kind) {
      case 'property':
        steps = [step.name ?? ANY, ...steps];
        break;
      case 'element':
        steps = [String(step.index), ...steps];
        break;
      case 'rest':
        steps = takeRest(step, steps);
        break;
      case 'default':
        defaults.push({ node: step.value, steps });
        break;
    }
  }
  return { steps, defaults };
}

function takeRest(
  { without, skip }: Extract<PatternStep, { kind: 'rest' }>,
  steps: readonly string[],
): readonly string[] | undefined {
  const [first, ...others] = steps;
  if (first === undefined) return steps;
  if (isDeep(first)) return [leaveOut(first, without.filter(isExact))];
  if (without.includes(first)) return undefined;
  return skip > 0 && /^\d+$/.test(first) ? [String(Number(first) + skip), ...others] : steps;
}
