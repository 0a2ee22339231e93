/**
 * One budget per file for everything that is traced in it. A question asked without fuel is answered "unknown", so
 * no input can make the linter hang. Charged once per node looked at.
 */
export interface Fuel {
  /** Takes one unit; false when none is left. */
  spend(): boolean;
  /** Has a question been cut short? */
  readonly isSpent: boolean;
  /** Units used so far. */
  readonly used: number;
}

/** Four units serve for an expression: enough to ask all about 10,000 lines; some 400 ms of work at worst. */
export const DEFAULT_FUEL = 150_000;

/** Makes a budget of `limit` units. */
export function createFuel(limit: number = DEFAULT_FUEL): Fuel {
  let used = 0;
  let isSpent = false;
  return {
    spend() {
      if (used >= limit) {
        isSpent = true;
        return false;
      }
      used += 1;
      return true;
    },
    get isSpent() {
      return isSpent;
    },
    get used() {
      return used;
    },
  };
}
