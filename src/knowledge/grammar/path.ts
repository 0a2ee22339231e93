/**
 * The path grammar: how a row says where in a package's surface it applies. A path starts at the exports.
 *
 * | spelling | step |
 * | --- | --- |
 * | `name`, `.name`, `.{a,b}` | a member, or one of several |
 * | `.*` | the value of any member |
 * | `.*key` | the names of its members |
 * | `.**` | any chain of members and calls |
 * | `#` | an instance of it; in `same`, of a class that is given: `inject(0)#` |
 * | `()` | what a call gives |
 * | `(n)`, `(n..m)`, `(n..)`, `(-1)` | an argument, a range of them, the last |
 * | `new X(n)`, `new X()` | an argument of the constructor, the instance |
 * | `~` before a call | as a tagged template: texts are argument 0, holes 1 and on |
 * | `(n:m)` | parameter m of the callback at argument n |
 * | `on:event(m)` | parameter m of that event's listener |
 * | `#(n)` | in `instances`: what a function that is declared to be one is given |
 * | `@` | what it decorates: a parameter, a property; `@(n)` is parameter n of a method, `@()` what that returns |
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
  | { readonly kind: 'decorated' }
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

/** Parses a path; an empty text is the exports themselves. Throws {@link PathSyntaxError}. Linear. */
export function parsePath(text: string): Path {
  return new PathReader(text).read();
}

const NAME = /@?[\w$/:-]+/y;
const NUMBER = /\d{1,3}|-[1-9]\d{0,2}/y;
const SIGNS = "one of '.', '#', '(', '~', '@'";

class PathReader {
  readonly #text: string;
  readonly #steps: Step[] = [];
  #at = 0;
  #isConstructing = false;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Path {
    this.#isConstructing = this.#eat('new ');
    if (this.#isConstructing && this.#isAtEnd()) this.#fail('a name');
    this.#readBareMember();
    while (!this.#isAtEnd()) this.#readStep();
    if (this.#isConstructing) this.#fail("'('");
    return this.#steps;
  }

  #readStep(): void {
    if (this.#eat('(')) this.#readCall();
    else if (this.#eat('.')) this.#readMember();
    else if (this.#eat('#')) {
      this.#steps.push({ kind: 'instance' });
      this.#readBareMember();
    } else if (this.#eat('~')) {
      this.#steps.push({ kind: 'tag' });
      this.#expect('(');
      this.#readCall();
    } else if (this.#eat('@')) this.#steps.push({ kind: 'decorated' });
    else this.#fail(SIGNS);
  }

  /** The first member, and the one after an instance, go without a dot. */
  #readBareMember(): void {
    if (!this.#isAtEnd() && !'(#~.@'.includes(this.#text.charAt(this.#at))) this.#readMember();
  }

  #readMember(): void {
    if (this.#eat('on:')) {
      const names = this.#readNames();
      this.#expect('(');
      this.#steps.push({ kind: 'event', names, parameter: this.#readParameter() });
      this.#expect(')');
    } else if (this.#eat('**')) this.#steps.push({ kind: 'anyChain' });
    else if (this.#eat('*key')) this.#steps.push({ kind: 'keys' });
    else if (this.#eat('*')) this.#steps.push({ kind: 'anyMember' });
    else this.#steps.push({ kind: 'member', names: this.#readNames() });
  }

  #readCall(): void {
    const isConstructing = this.#isConstructing;
    this.#isConstructing = false;
    if (this.#eat(')')) {
      this.#steps.push({ kind: isConstructing ? 'instance' : 'result' });
      return;
    }
    if (isConstructing) this.#steps.push({ kind: 'construct' });
    const range = this.#readRange();
    this.#steps.push(
      this.#eat(':')
        ? { kind: 'callback', range, parameter: this.#readParameter() }
        : { kind: 'argument', range },
    );
    this.#expect(')');
  }

  #readRange(): Range {
    const start = this.#at;
    const from = this.#readNumber();
    if (from < -1) this.#fail('-1 or a position', start);
    if (!this.#eat('..')) return { from, to: from };
    if (from < 0) this.#fail('a position', start);
    if ('):'.includes(this.#text.charAt(this.#at))) return { from, to: undefined };
    const second = this.#at;
    const to = this.#readNumber();
    if (to < from) this.#fail(`a position from ${from} on`, second);
    return { from, to };
  }

  #readParameter(): number {
    const start = this.#at;
    const parameter = this.#readNumber();
    return parameter < 0 ? this.#fail('a parameter', start) : parameter;
  }

  #readNumber(): number {
    return Number(this.#match(NUMBER, 'a number'));
  }

  #readNames(): string[] {
    if (!this.#eat('{')) return [this.#match(NAME, 'a name')];
    const names = [this.#match(NAME, 'a name')];
    while (this.#eat(',')) names.push(this.#match(NAME, 'a name'));
    this.#expect('}');
    return names;
  }

  #match(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return this.#fail(expected);
    this.#at += found.length;
    return found;
  }

  #eat(token: string): boolean {
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #expect(token: string): void {
    if (!this.#eat(token)) this.#fail(`'${token}'`);
  }

  #isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  #fail(expected: string, at: number = this.#at): never {
    throw new PathSyntaxError(this.#text, at, expected);
  }
}

/** Prints a path; the inverse of {@link parsePath}: `parsePath(printPath(path))` is `path`. */
export function printPath(path: Path): string {
  const steps = path.map((step, index) =>
    step.kind === 'construct' ? '' : printStep(step, index === 0 || path[index - 1]?.kind === 'instance'),
  );
  return (path.some((step) => step.kind === 'construct') ? 'new ' : '') + steps.join('');
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
    case 'decorated':
      return '@';
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
