/** How warm a number of findings is: 0 for none, up to 4. */
export function heatOf(findings: number): 0 | 1 | 2 | 3 | 4 {
  if (findings === 0) return 0;
  if (findings === 1) return 1;
  if (findings < 5) return 2;
  return findings < 20 ? 3 : 4;
}

/** What each degree stands for. */
export const DEGREES = [
  [1, '1 finding'],
  [2, '2–4'],
  [3, '5–19'],
  [4, '20 or more'],
] as const;
