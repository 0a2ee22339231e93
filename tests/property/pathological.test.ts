import { describe, expect, it } from 'vitest';
import { PATHOLOGICAL } from '../../bench/pathological-programs.ts';
import { timeAll } from './lint-all.ts';

/** Plugin time, in milliseconds of CPU, that a file of this size must never take: a hang, not a budget. */
const LONGEST = 3_000;

describe('following data stops', () => {
  for (const [title, code] of Object.entries(PATHOLOGICAL)) {
    it(title, () => {
      const { messages, cost } = timeAll(code);
      expect(messages.filter((message) => message.fatal === true)).toEqual([]);
      expect(cost).toBeLessThan(LONGEST);
    });
  }
});
