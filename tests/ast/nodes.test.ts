import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import {
  findAssertion,
  findEnclosingFunction,
  findKeyName,
  findLiteralText,
  findMemberName,
  findThisBinder,
  getReturns,
  isClass,
  isFunction,
  parameterPattern,
  printName,
  unwrap,
  walk,
  wrapped,
} from '../../src/ast/index.ts';
import { parse } from '../support/scope.ts';

/** The argument of the one `ask(…)` of a snippet. */
function asked(code: string): TSESTree.Node {
  const found = parse(code).questions[0]?.arguments[0];
  if (found === undefined) throw new Error('nothing is asked');
  return found;
}

type NodeTypes = typeof TSESTree.AST_NODE_TYPES;
type NodeOf<T extends keyof NodeTypes> = Extract<TSESTree.Node, { type: NodeTypes[T] }>;

/** Every node of a type in a snippet. */
function all<T extends keyof NodeTypes>(code: string, type: T): NodeOf<T>[] {
  const { sourceCode } = parse(code);
  const found: TSESTree.Node[] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type === type) found.push(node);
  });
  return found as NodeOf<T>[];
}

function first<T extends keyof NodeTypes>(code: string, type: T): NodeOf<T> {
  const [node] = all(code, type);
  if (node === undefined) throw new Error(`no ${type}`);
  return node;
}

describe('unwrap', () => {
  it.each([
    ['an assertion', 'ask(a as string)'],
    ['an assertion in brackets', 'ask(<any>a)'],
    ['satisfies', 'ask(a satisfies string)'],
    ['!', 'ask(a!)'],
    ['an instantiation', 'ask(a<string>)'],
    ['await', 'ask(await a)'],
    ['parentheses', 'ask(((a)))'],
    ['the last of a sequence', 'ask((b, a))'],
    ['all of them', 'ask(await ((b, (a as any)!) satisfies unknown))'],
  ])('takes off %s, and wrapped puts it on again', (_, code) => {
    const outer = asked(code);
    const inner = unwrap(outer);
    expect(inner).toMatchObject({ type: 'Identifier', name: 'a' });
    expect(wrapped(inner)).toBe(outer);
  });
  it('takes off an optional chain', () => {
    expect(unwrap(asked('ask(a?.b)')).type).toBe('MemberExpression');
  });
  it('takes off parentheses that a parser keeps', () => {
    const inner = asked('ask(a)');
    expect(unwrap({ type: 'ParenthesizedExpression', expression: inner } as unknown as TSESTree.Node)).toBe(
      inner,
    );
  });
  it('leaves what stands before the last of a sequence', () => {
    const [sequence] = all('(a, b)', 'SequenceExpression');
    const [before] = sequence?.expressions ?? [];
    expect(before && wrapped(before)).toBe(before);
  });
  it('leaves the operand of an operator', () => {
    const node = asked('ask(!a)');
    expect(unwrap(node)).toBe(node);
  });
});

describe('findAssertion', () => {
  it('finds the outermost assertion', () => {
    expect(findAssertion(asked('ask((a as B) as C)'))).toMatchObject({
      typeAnnotation: { typeName: { name: 'C' } },
    });
    expect(findAssertion(asked('ask(await (a as B)!)'))?.type).toBe('TSAsExpression');
  });
  it('finds none in what is not asserted', () => {
    expect(findAssertion(asked('ask(a!)'))).toBeUndefined();
    expect(findAssertion(asked('ask({ a: b as C })'))).toBeUndefined();
  });
});

describe('findMemberName', () => {
  it.each([
    ['a.b', 'b'],
    [`a['b']`, 'b'],
    ['a[`b`]', 'b'],
    ['a[0]', '0'],
    ['a?.b', 'b'],
    [`a['b' as any]`, 'b'],
    ['a[b]', undefined],
    ['a[`b${c}`]', undefined],
    ['a[1n]', undefined],
  ])('%s', (code, name) => {
    expect(findMemberName(first(code, 'MemberExpression'))).toBe(name);
  });
  it('keeps the sign of a private name', () => {
    expect(findMemberName(first('class A { #a = 1; m() { this.#a } }', 'MemberExpression'))).toBe('#a');
  });
});

describe('findKeyName', () => {
  it.each([
    ['({ a: 1 })', 'a'],
    [`({ 'a': 1 })`, 'a'],
    [`({ ['a']: 1 })`, 'a'],
    ['({ 1: 1 })', '1'],
    ['({ a })', 'a'],
    ['({ a() {} })', 'a'],
    ['({ [a]: 1 })', undefined],
  ])('%s', (code, name) => {
    expect(findKeyName(first(code, 'Property'))).toBe(name);
  });
  it('reads members of classes, enums and types', () => {
    expect(findKeyName(first('class A { #a = 1 }', 'PropertyDefinition'))).toBe('#a');
    expect(findKeyName(first('class A { static a() {} }', 'MethodDefinition'))).toBe('a');
    expect(findKeyName(first(`enum A { 'a-b' = 1 }`, 'TSEnumMember'))).toBe('a-b');
    expect(findKeyName(first('interface A { a?: B }', 'TSPropertySignature'))).toBe('a');
  });
});

describe('findLiteralText', () => {
  it.each([
    [`'a'`, 'a'],
    ['`a`', 'a'],
    ['1', '1'],
    [`'a' as const`, 'a'],
    ['true', undefined],
    ['null', undefined],
    ['/a/', undefined],
    ['`${a}`', undefined],
    ['a', undefined],
  ])('%s', (code, text) => {
    expect(findLiteralText(asked(`ask(${code})`))).toBe(text);
  });
});

describe('printName', () => {
  it.each([
    ['a', 'a'],
    ['a.b.c', 'a.b.c'],
    ['a?.b!.c', 'a.b.c'],
    [`a['b']`, 'a.b'],
    ['a[b]', 'a[…]'],
    ['this.a.b', 'this.a.b'],
    ['a.b()', 'a.b'],
    ['a().b()', 'a().b'],
    ['new A()', 'new A'],
    ['new a.B()', 'new a.B'],
    ['new A().b()', 'new A.b'],
    ['a.b`c`', 'a.b'],
    [`import('a')`, 'import()'],
    [`(await import('a')).b()`, 'import().b'],
    ['(() => 1)()', '…'],
    [`a${'.b'.repeat(50)}`, `…${'.b'.repeat(9)}`],
    ['a'.repeat(80), `${'a'.repeat(59)}…`],
  ])('%s', (code, name) => {
    expect(printName(asked(`ask(${code})`))).toBe(name);
  });
  it('reads super', () => {
    const [call] = all('class A extends B { m() { super.m() } }', 'CallExpression');
    expect(call && printName(call)).toBe('super.m');
  });
});

describe('getReturns', () => {
  const returns = (body: string, kind = 'function f(a)') => {
    const { nodes, hasEmptyReturn } = getReturns(
      kind.startsWith('function')
        ? first(`${kind} {${body}}`, 'FunctionDeclaration')
        : first(`${kind} ${body}`, 'ArrowFunctionExpression'),
    );
    const texts = nodes.map((node) => (node.type === 'Literal' ? String(node.value) : node.type));
    return [...texts, ...(hasEmptyReturn ? ['nothing'] : [])].join(' ');
  };
  it.each([
    ['', 'nothing'],
    ['return', 'nothing'],
    ['return 1', '1'],
    ['if (a) return 1', '1 nothing'],
    ['if (a) return 1; return 2', '1 2'],
    ['if (a) { return 1 } else return 2', '1 2'],
    ['if (a) return 1; else if (b) return 2', '1 2 nothing'],
    ['throw a', ''],
    ['if (a) return 1; throw b', '1'],
    ['try { return 1 } catch { return 2 }', '1 2'],
    ['try { return 1 } catch {}', '1 nothing'],
    ['try { a() } finally { return 1 }', '1'],
    ['switch (a) { case 1: return 1; default: return 2 }', '1 2'],
    ['switch (a) { case 1: return 1 }', '1 nothing'],
    ['switch (a) { default: return 1; case 1: break }', '1 nothing'],
    ['switch (a) { case 1: default: throw b }', ''],
    ['while (true) { if (a) return 1 }', '1'],
    ['while (true) { if (a) break; return 1 }', '1 nothing'],
    ['for (;;) { return 1 }', '1'],
    ['for (const b of a) { return 1 }', '1 nothing'],
    ['do { return 1 } while (a)', '1 nothing'],
    ['b: { return 1 }', '1 nothing'],
    ['const g = () => 1; return 2', '2'],
    ['function g() { return 1 } return 2', '2'],
    ['class A { m() { return 1 } } return 2', '2'],
  ])('function f(a) { %s }', (body, expected) => {
    expect(returns(body)).toBe(expected);
  });
  it('reads the body of a short arrow', () => {
    expect(returns('1', '() =>')).toBe('1');
    expect(returns('{ return 1 }', '() =>')).toBe('1');
  });
});

describe('functions and classes', () => {
  it('are told from others', () => {
    expect(isFunction(asked('ask(() => 1)'))).toBe(true);
    expect(isFunction(asked('ask(function () {})'))).toBe(true);
    expect(isFunction(asked('ask(class {})'))).toBe(false);
    expect(isClass(asked('ask(class {})'))).toBe(true);
  });
  it('parameters are read without defaults and modifiers', () => {
    const { params } = first(
      'class A { constructor(private readonly a = 1, { b } = {}, ...c) {} }',
      'FunctionExpression',
    );
    expect(params.map((parameter) => parameterPattern(parameter).type)).toEqual([
      'Identifier',
      'ObjectPattern',
      'RestElement',
    ]);
  });
  it('the function around a node is found', () => {
    const inner = asked('function f() { const g = () => ask(1) }');
    expect(findEnclosingFunction(inner)?.type).toBe('ArrowFunctionExpression');
    expect(findEnclosingFunction(asked('ask(1)'))).toBeUndefined();
  });
  it.each([
    ['class A { m() { ask(this) } }', 'FunctionExpression'],
    ['class A { m() { () => ask(this) } }', 'FunctionExpression'],
    ['class A { a = ask(this) }', 'PropertyDefinition'],
    ['class A { a = () => ask(this) }', 'PropertyDefinition'],
    ['class A { static { ask(this) } }', 'StaticBlock'],
    ['function f() { ask(this) }', 'FunctionDeclaration'],
    ['ask(this)', undefined],
    ['() => ask(this)', undefined],
  ])('%s: what binds this', (code, type) => {
    expect(findThisBinder(asked(code))?.type).toBe(type);
  });
});

describe('walk', () => {
  it('visits parents first, in the order of the text', () => {
    const { sourceCode } = parse('a(b, [c, , d])');
    const names: string[] = [];
    walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
      names.push(node.type === 'Identifier' ? node.name : node.type);
    });
    expect(names).toEqual([
      'Program',
      'ExpressionStatement',
      'CallExpression',
      'a',
      'b',
      'ArrayExpression',
      'c',
      'd',
    ]);
  });
  it('goes as deep as there are nodes', () => {
    let node: unknown = { type: 'Leaf' };
    for (let depth = 0; depth < 100_000; depth += 1) node = { type: 'Inner', child: node };
    let count = 0;
    walk(node as TSESTree.Node, { Inner: ['child'] }, () => {
      count += 1;
    });
    expect(count).toBe(100_001);
  });
});
