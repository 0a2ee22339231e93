import type { Fuel } from './fuel.ts';

/**
 * Questions whose answers need other answers. Each is worked out once. A question that leads back to itself is cut
 * there; what was found on the way round is only a guess, kept until the question that was met is answered.
 */
export interface Demands {
  /** Makes the memoised form of `compute`; `cut` answers a question met within itself, or without fuel. */
  demand<K extends object, A extends object>(compute: (key: K) => A, cut: A): (key: K) => A;
  /** The same for questions about a name of something. */
  demandNamed<K extends object, A extends object>(
    compute: (of: K, name: string) => A,
    cut: A,
  ): (of: K, name: string) => A;
}

/** Beyond this depth of questions within questions, the innermost is answered first, on its own. */
const DEEPEST = 150;

/** Thrown out of questions nested too deep for the stack: answer `ask` first, then start anew. */
class TooDeep extends Error {
  readonly ask: () => object;

  constructor(ask: () => object) {
    super('too deep');
    this.ask = ask;
  }
}

/** What is known of a question: it is open, answered, or guessed at. */
interface Known<A> {
  /** Undefined while the question is open. */
  answer: A | undefined;
  /** Depth of the outermost open question that it hangs on; its own while it is open, none once it is certain. */
  lowest: number;
}

/** A question about a name of something; one object for each. */
interface Named<K> {
  readonly of: K;
  readonly name: string;
}

/** Makes a family of questions that may ask each other. All draw on one `fuel`: a unit for each new question. */
export function createDemands(fuel: Fuel): Demands {
  let depth = 0;
  /** Depth of the outermost open question that was met since the current one was opened. */
  let lowest = Infinity;
  const forgets: (() => void)[] = [];
  const waiting = new Set<object>();

  const forgetGuesses = (mark: number): void => {
    while (forgets.length > mark) forgets.pop()?.();
  };

  /** What is asked first where a question was too deep; any other failure goes on. */
  const recover = (error: unknown): (() => object) => {
    forgetGuesses(0);
    lowest = Infinity;
    if (error instanceof TooDeep) return error.ask;
    waiting.clear();
    throw error;
  };

  /** Answers from an empty stack, the questions that were too deep first. */
  const answerAll = <A extends object>(ask: () => A, deeper: () => object): A => {
    const pending: (() => object)[] = [ask, deeper];
    for (;;) {
      try {
        const answer = pending.at(-1)?.();
        pending.pop();
        if (pending.length > 0) continue;
        waiting.clear();
        return answer as A;
      } catch (error) {
        pending.push(recover(error));
      }
    }
  };

  const demands: Demands = {
    demandNamed<K extends object, A extends object>(compute: (of: K, name: string) => A, cut: A) {
      const keys = new Map<K, Map<string, Named<K>>>();
      const ask = demands.demand(({ of, name }: Named<K>) => compute(of, name), cut);
      return (of: K, name: string): A => {
        const names = keys.get(of) ?? new Map<string, Named<K>>();
        if (names.size === 0) keys.set(of, names);
        const key = names.get(name) ?? { of, name };
        names.set(name, key);
        return ask(key);
      };
    },
    demand<K extends object, A extends object>(compute: (key: K) => A, cut: A): (key: K) => A {
      const known = new Map<K, Known<A>>();

      const answer = (key: K): A => {
        const outer = lowest;
        const mark = forgets.length;
        depth += 1;
        const here = depth;
        lowest = Infinity;
        const entry: Known<A> = { answer: undefined, lowest: here };
        known.set(key, entry);
        let found: A | undefined;
        try {
          found = compute(key);
        } finally {
          depth -= 1;
          if (found === undefined) known.delete(key);
        }
        entry.answer = found;
        if (lowest >= here) {
          forgetGuesses(mark);
          entry.lowest = Infinity;
          lowest = outer;
        } else {
          entry.lowest = lowest;
          forgets.push(() => known.delete(key));
          lowest = Math.min(outer, lowest);
        }
        return found;
      };

      /** A question that nobody else has open. Hardly one of them is too deep. */
      const answerFirst = (key: K): A => {
        try {
          return answer(key);
        } catch (error) {
          return answerAll(() => answer(key), recover(error));
        }
      };

      return (key) => {
        const entry = known.get(key);
        if (entry !== undefined) {
          if (entry.lowest < lowest) lowest = entry.lowest;
          return entry.answer ?? cut;
        }
        if (!fuel.spend()) return cut;
        if (depth === 0) return answerFirst(key);
        if (depth < DEEPEST) return answer(key);
        // A ring of questions longer than the stack: the one that waits for this one goes without it.
        if (waiting.has(key)) return cut;
        waiting.add(key);
        throw new TooDeep(() => answer(key));
      };
    },
  };
  return demands;
}

/** Remembers what `compute` found for each key. It must not ask for the same key again. */
export function memoize<K, A>(compute: (key: K) => A): (key: K) => A {
  const known = new Map<K, A>();
  return (key) => {
    const found = known.get(key);
    // Few answers are undefined: only those are looked up twice.
    if (found !== undefined || known.has(key)) return found as A;
    const answer = compute(key);
    known.set(key, answer);
    return answer;
  };
}
