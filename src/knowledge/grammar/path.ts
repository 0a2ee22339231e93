/**
 * The path grammar: how a row says where in a package's surface it applies. A path starts at the exports.
 *
 * | spelling | step |
 * | --- | --- |
 * | `name`, `.name`, `.{a,b}` | a member, or one of several |
 * | `.*` | the value of any member |
 * | `.*key` | the names of its members |
 * | `.**` | any chain of members and calls |
 * | `#` | an instance of it |
 * | `()` | what a call gives |
 * | `(n)`, `(n..m)`, `(n..)`, `(-1)` | an argument, a range of them, the last |
 * | `new X(n)`, `new X()` | an argument of the constructor, the instance |
 * | `~` before a call | as a tagged template: texts are argument 0, holes 1 and on |
 * | `(n:m)` | parameter m of the callback at argument n |
 * | `on:event(m)` | parameter m of that event's listener |
 */
export type Step =
  | { readonly kind: 'member'; readonly names: readonly string[] }
  | { readonly kind: 'anyMember' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'anyChain' }
  | { readonly kind: 'instance' }
  | { readonly kind: 'construct' }
  | { readonly kind: 'tag' }
  | { readonly kind: 'result' }
  | { readonly kind: 'argument'; readonly range: Range }
  | { readonly kind: 'callback'; readonly range: Range; readonly parameter: number }
  | { readonly kind: 'event'; readonly names: readonly string[]; readonly parameter: number };

/** Positions of a call, both ends included; `to: undefined` is open, -1 the last argument. */
export interface Range {
  readonly from: number;
  readonly to: number | undefined;
}

/** A parsed path. */
export type Path = readonly Step[];

/** A path that does not follow the grammar: names the text, the column and what was expected. */
export class PathSyntaxError extends Error {
  constructor(text: string, at: number, expected: string) {
    super(`path '${text}', column ${at + 1}: expected ${expected}`);
    this.name = 'PathSyntaxError';
  }
}

const NAME = /[\w$@/-]+/y;
const NUMBER = /-?\d{1,3}/y;

/** Parses a path; an empty text is the exports themselves. Throws {@link PathSyntaxError}. Linear. */
export function parsePath(text: string): Path {
  let at = 0;
  const steps: Step[] = [];
  let isConstructing = false;

  const fail = (expected: string): never => {
    throw new PathSyntaxError(text, at, expected);
  };
  const eat = (token: string): boolean => {
    if (!text.startsWith(token, at)) return false;
    at += token.length;
    return true;
  };
  const expect = (token: string): void => {
    if (!eat(token)) fail(`'${token}'`);
  };
  const match = (pattern: RegExp, expected: string): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return fail(expected);
    at += found.length;
    return found;
  };
  const readNumber = (): number => Number(match(NUMBER, 'a number'));
  const readNames = (): string[] => {
    if (!eat('{')) return [match(NAME, 'a name')];
    const names = [match(NAME, 'a name')];
    while (eat(',')) names.push(match(NAME, 'a name'));
    expect('}');
    return names;
  };
  const readMember = (): void => {
    if (eat('on:')) {
      const names = readNames();
      expect('(');
      steps.push({ kind: 'event', names, parameter: readNumber() });
      expect(')');
    } else if (eat('**')) steps.push({ kind: 'anyChain' });
    else if (eat('*key')) steps.push({ kind: 'keys' });
    else if (eat('*')) steps.push({ kind: 'anyMember' });
    else steps.push({ kind: 'member', names: readNames() });
  };
  const readRange = (): Range => {
    const from = readNumber();
    if (from < -1) fail('-1 or a position');
    if (!eat('..')) return { from, to: from };
    if (text[at] === ')' || text[at] === ':') return { from, to: undefined };
    const to = readNumber();
    if (to < from) fail(`a position from ${from} on`);
    return { from, to };
  };
  const readCall = (): void => {
    if (isConstructing) steps.push({ kind: 'construct' });
    if (eat(')')) {
      if (isConstructing) steps[steps.length - 1] = { kind: 'instance' };
      else steps.push({ kind: 'result' });
    } else {
      const range = readRange();
      if (eat(':')) steps.push({ kind: 'callback', range, parameter: readNumber() });
      else steps.push({ kind: 'argument', range });
      expect(')');
    }
    isConstructing = false;
  };

  isConstructing = eat('new ');
  if (isConstructing && at === text.length) fail('a name');
  if (at < text.length && !'(#~.'.includes(text.charAt(at))) readMember();
  while (at < text.length) {
    if (eat('(')) readCall();
    else if (eat('#')) {
      steps.push({ kind: 'instance' });
      if (at < text.length && !'(#~.'.includes(text.charAt(at))) readMember();
    } else if (eat('~')) steps.push({ kind: 'tag' });
    else if (eat('.')) readMember();
    else fail("one of '.', '#', '(', '~'");
  }
  if (isConstructing) fail("'('");
  return steps;
}

/** Prints a path; the inverse of {@link parsePath}: `parsePath(printPath(path))` is `path`. */
export function printPath(path: Path): string {
  let text = '';
  let hasNew = false;
  path.forEach((step, index) => {
    if (step.kind === 'construct') hasNew = true;
    else text += printStep(step, index === 0 || path[index - 1]?.kind === 'instance');
  });
  return hasNew ? `new ${text}` : text;
}

function printStep(step: Exclude<Step, { kind: 'construct' }>, isFirst: boolean): string {
  const dot = isFirst ? '' : '.';
  switch (step.kind) {
    case 'member':
      return dot + printNames(step.names);
    case 'anyMember':
      return `${dot}*`;
    case 'keys':
      return `${dot}*key`;
    case 'anyChain':
      return `${dot}**`;
    case 'instance':
      return '#';
    case 'tag':
      return '~';
    case 'result':
      return '()';
    case 'argument':
      return `(${printRange(step.range)})`;
    case 'callback':
      return `(${printRange(step.range)}:${step.parameter})`;
    case 'event':
      return `${dot}on:${printNames(step.names)}(${step.parameter})`;
  }
}

function printNames(names: readonly string[]): string {
  const [first] = names;
  return names.length === 1 && first !== undefined ? first : `{${names.join(',')}}`;
}

function printRange({ from, to }: Range): string {
  if (from === to) return String(from);
  return to === undefined ? `${from}..` : `${from}..${to}`;
}
