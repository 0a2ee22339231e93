import { parsePath, type Condition } from '../../../src/knowledge/grammar/index.ts';
import { expandFew, INVENTED, type OnePath } from './variants.ts';

/** How a condition begins that is about the call which made what is called. */
const OF_MAKER = '()';

interface Tree {
  text: string | undefined;
  readonly members: Map<string, Tree>;
}

export function printKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** The names of a path of members; undefined where it is more than that. */
export function memberNames(steps: OnePath): string[] | undefined {
  const names = steps.flatMap((step) => (step.kind === 'member' ? [step.name] : []));
  return names.length === steps.length ? names : undefined;
}

/** Arguments of a call, made from the inside out. */
export function createArguments() {
  const args = new Map<number, Tree>();
  const at = (index: number, names: readonly string[]): Tree => {
    const position = index < 0 ? Math.max(0, ...args.keys()) : index;
    let tree = args.get(position) ?? { text: undefined, members: new Map<string, Tree>() };
    args.set(position, tree);
    for (const name of names) {
      const next = tree.members.get(name) ?? { text: undefined, members: new Map<string, Tree>() };
      tree.members.set(name, next);
      tree = next;
    }
    return tree;
  };
  const set = (path: string, text: string): void => {
    const [first, ...rest] = expandFew(parsePath(path))[0] ?? [];
    const names = memberNames(rest);
    if (first?.kind !== 'argument' || names === undefined) throw new Error(`'${path}' leads to no argument`);
    at(first.index, names).text = text;
  };
  return {
    set,
    /** Gives what conditions ask for. */
    fulfil(when: Readonly<Record<string, Condition>>): void {
      for (const [path, expected] of Object.entries(when)) {
        if (!isAbsence(expected) && !path.startsWith(OF_MAKER)) set(path, printExpected(expected));
      }
    },
    /** Gives what conditions ask of the call that makes what is called next. */
    fulfilMaker(when: Readonly<Record<string, Condition>>): void {
      for (const [path, expected] of Object.entries(when)) {
        if (!isAbsence(expected) && path.startsWith(OF_MAKER))
          set(path.slice(OF_MAKER.length), printExpected(expected));
      }
    },
    /** Puts the value into its position and answers how it is written there. */
    mark(index: number, names: readonly string[], marker: string): string {
      const tree = at(index < 0 && args.size === 0 ? 1 : index, names);
      if (tree.members.size > 0) tree.members.set(INVENTED, { text: marker, members: new Map() });
      else if (tree.text === undefined || tree.text === printExpected('present')) tree.text = marker;
      else if (tree.text.endsWith(GOING_ON)) tree.text += marker;
      else tree.text = tree.text.replace(HELD, marker);
      return printTree(tree);
    },
    print(): string {
      const count = Math.max(0, ...[...args.keys()].map((index) => index + 1));
      return Array.from({ length: count }, (_, index) => {
        const tree = args.get(index);
        return tree === undefined ? "'earlier'" : printTree(tree);
      }).join(', ');
    },
  };
}

function printTree({ text, members }: Tree): string {
  if (members.size === 0) return text ?? "'given'";
  return `{ ${[...members].map(([name, tree]) => `${printKey(name)}: ${printTree(tree)}`).join(', ')} }`;
}

function isAbsence(expected: Condition): expected is 'absent' | { readonly shown: false } {
  return expected === 'absent' || (typeof expected === 'object' && expected !== null && 'shown' in expected);
}

/** Stands behind the beginning of a text. */
const GOING_ON = ' + ';

/** Stands where what is proven to be so called holds the value. */
const HELD = "'held'";

/** Code for what only rows can prove to be so called. */
const PROVEN: Readonly<Record<string, string>> = {
  'parsed-node': `new DOMParser().parseFromString(${HELD}, 'text/html')`,
};

/** A value that a condition accepts. */
function printExpected(expected: Exclude<Condition, { readonly shown: false }>): string {
  if (typeof expected !== 'object' || expected === null) {
    return expected === 'present' ? "'given'" : printLiteral(expected);
  }
  if ('truthy' in expected) return printLiteral(expected.truthy);
  if ('made' in expected) {
    const options = Object.entries(expected.with ?? {}).map(
      ([name, value]) => `${name}: ${printLiteral(value)}`,
    );
    return `new ${expected.made[0] ?? ''}(${options.length === 0 ? '' : `{ ${options.join(', ')} }`})`;
  }
  if ('identity' in expected) return expected.identity ? '(given) => given' : "(given) => 'made'";
  if ('lists' in expected) return `[require('${expected.lists}')]`;
  if ('in' in expected) return PROVEN[expected.proven ?? ''] ?? printLiteral(expected.in[0] ?? null);
  if ('canBe' in expected) return printLiteral(expected.canBe[0] ?? null);
  if ('matches' in expected || 'lacks' in expected) return printLiteral(expected.such);
  if ('refuses' in expected) return String(expected.such);
  if ('begins' in expected) return printLiteral(expected.such) + GOING_ON;
  const not =
    'notIn' in expected
      ? expected.notIn.map(String).join(' or ')
      : 'unless' in expected
        ? expected.unless
        : expected.not;
  if (typeof not === 'boolean') return printLiteral(!not);
  return printLiteral(typeof not === 'number' ? not + 1 : `not ${String(not)}`);
}

function printLiteral(value: string | number | boolean | null): string {
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value);
}
