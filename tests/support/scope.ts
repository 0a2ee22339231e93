import parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/ast/index.ts';
import { createFuel, createScope, DEFAULT_FUEL } from '../../src/scope/index.ts';
import type { Facts, Place, Property, Scope, Value, Values } from '../../src/scope/index.ts';

/** A call `ask(…)` in a snippet marks what a test asks about. */
export type Question = TSESTree.CallExpression;

/** A parsed snippet and its questions. */
export interface Snippet {
  readonly sourceCode: TSESLint.SourceCode;
  readonly questions: readonly Question[];
}

/** How a snippet is parsed: as TypeScript, or by ESLint's own parser as a module or CommonJS. */
export type Dialect = 'typescript' | 'module' | 'commonjs';

/** Parses a snippet as ESLint does, scopes and parents included. */
export function parse(code: string, dialect: Dialect = 'typescript'): Snippet {
  const linter = new Linter();
  const languageOptions: Linter.LanguageOptions =
    dialect === 'typescript'
      ? { parser, parserOptions: { ecmaFeatures: { jsx: !code.includes('<any>') } } }
      : { sourceType: dialect };
  const [fatal] = linter.verify(code, { languageOptions });
  if (fatal !== undefined) throw new Error(`${fatal.message} in ${code.slice(0, 200)}`);
  const sourceCode = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const questions: Question[] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    const isAsked =
      node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'ask';
    if (isAsked) questions.push(node);
  });
  return { sourceCode, questions };
}

/** The tracer of a snippet. */
export function scopeOf<P extends Place>(
  { sourceCode }: Snippet,
  facts: Facts<P>,
  fuel: number = DEFAULT_FUEL,
): Scope<P> {
  const { scopeManager, visitorKeys } = sourceCode;
  return createScope({ scopes: scopeManager?.scopes ?? [], visitorKeys }, facts, createFuel(fuel));
}

/** Puts the one question of a snippet. */
export type Asker = (code: string) => string;

/** Makes the askers of tests: each reads the one `ask(…)` of a snippet and prints the answer. */
export function createAskers<P extends Place>(facts: Facts<P>, dialect: Dialect = 'typescript') {
  const put = (code: string, answer: (scope: Scope<P>, call: Question) => string): string => {
    const snippet = parse(code, dialect);
    const scope = scopeOf(snippet, facts);
    return snippet.questions.map((call) => answer(scope, call)).join(' ; ');
  };
  return {
    /** The constants of `ask(value)`; `…` stands for others that nobody knows. */
    values: (code: string) => put(code, (scope, call) => printValues(scope.values(argument(call, 0)))),
    /** The known places of `ask(value)`, or `nothing`. */
    api: (code: string) =>
      put(code, (scope, call) => {
        const names = scope.api(argument(call, 0)).map((place) => place.name);
        return names.join(' | ') || 'nothing';
      }),
    /** What property `name` of `value` is in `ask(value, 'name')`. */
    property: (code: string) =>
      put(code, (scope, call) => {
        const name = argument(call, 1);
        if (name.type !== 'Literal') throw new Error('ask(value, name)');
        return printProperty(scope, scope.property(argument(call, 0), String(name.value)), call);
      }),
    /** Does the question stand in development code? */
    guarded: (code: string, flags: readonly string[] = []) =>
      put(code, (scope, call) =>
        scope.isDevelopmentOnly(call, new Set(flags)) ? 'development' : 'anywhere',
      ),
    /** Does the question stand behind one of the flags? */
    flagged: (code: string, flags: readonly string[]) =>
      put(code, (scope, call) => (scope.isBehindFlag(call, new Set(flags)) ? 'behind' : 'anywhere')),
  };
}

function argument(call: Question, index: number): TSESTree.Node {
  const found = call.arguments[index];
  if (found === undefined) throw new Error('ask() asks nothing');
  return found;
}

function printProperty<P extends Place>(scope: Scope<P>, property: Property<P>, at: TSESTree.Node): string {
  const isFound = property.nodes.length + property.origins.length > 0;
  const states = isFound
    ? [printValues(scope.propertyValues({ ...property, missing: false, unknown: false }, at))]
    : [];
  if (property.missing) states.push('missing');
  if (property.unknown) states.push('unknown');
  return states.join(' | ') || 'nothing';
}

/** Prints what an expression can be: `'a' | 'b' | …`. */
export function printValues(values: Values): string {
  const known = values.known.map(printValue);
  return [...known, ...(values.complete ? [] : ['…'])].join(' | ');
}

function printValue(value: Value): string {
  switch (value.kind) {
    case 'literal':
      if (typeof value.value === 'string') return `'${value.value}'`;
      return typeof value.value === 'bigint' ? `${value.value}n` : String(value.value);
    case 'text':
      return `\`${value.parts.map((part) => part ?? '${…}').join('')}\``;
    case 'regexp':
      return `/${value.pattern}/${value.flags}`;
    case 'place':
      return value.place.name;
    default:
      return value.kind;
  }
}

/** One test for each sentence: the snippet, and the answer. */
export function sentences(
  title: string,
  ask: Asker,
  cases: Readonly<Record<string, readonly [string, string]>>,
) {
  describe(title, () => {
    it.each(Object.entries(cases))('%s', (_, [code, answer]) => {
      expect(ask(code)).toBe(answer);
    });
  });
}
