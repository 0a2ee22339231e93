import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { packages } from '../../src/knowledge/index.ts';
import { parseSource } from '../support/rewrite/index.ts';

/** Every name that stands in a row of some package. */
const MEMBERS = [...new Set(JSON.stringify(packages.map(readTables)).match(/[A-Za-z_$][\w$]*/g) ?? [])];
const NOT_FIELDS = new Set(['constructor', 'prototype']);
const SPECIFIERS = packages.map((described) => described.package).filter((name) => name !== 'global');

function readTables(described: (typeof packages)[number]): unknown {
  return described;
}

const name = fc.constantFrom('a', 'b', 'c', 'options', 'Own', 'run', 'url', 'process', 'undefined', 'this');
const local = fc.constantFrom('a', 'b', 'c', 'options', 'run', 'url');
const member = fc.oneof(
  fc.constantFrom(...MEMBERS),
  fc.constantFrom('a', 'b', 'then', '__proto__', 'constructor'),
);
const field = member.filter((one) => !NOT_FIELDS.has(one));
const literal = fc.oneof(
  fc.constantFrom('true', 'false', 'null', '0', '1.5', '10n', '/x/g', '-1', '`${a}`', '`http://${b}/c`'),
  fc.constantFrom('http://a.acme.com', 'ws://b.acme.com/', 'TLSv1', '0', '', 'RC4', 'localhost').map(quote),
  member.map(quote),
);

function quote(text: string): string {
  return JSON.stringify(text);
}

/** Programs made of the constructs that the tracer follows, around names that the tables know. */
const { statement } = fc.letrec<{
  expression: string;
  entry: string;
  target: string;
  parameter: string;
  statement: string;
}>((tie) => {
  const expression = tie('expression');
  const statements = fc.array(tie('statement'), { maxLength: 2 }).map((list) => list.join('\n'));
  const list = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(of, { maxLength: 3 }).map((parts) => parts.join(', '));
  return {
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      name,
      literal,
      text`(${expression}).${member}`,
      text`(${expression})?.${member}`,
      text`(${expression})[${expression}]`,
      text`(${expression})(${list(fc.oneof(expression, text`...${expression}`))})`,
      text`${name}.${member}(${list(expression)})`,
      text`new (${expression})(${list(expression)})`,
      text`({ ${list(tie('entry'))} })`,
      text`[${list(fc.oneof(expression, text`...${expression}`))}]`,
      text`(${expression} ? ${expression} : ${expression})`,
      text`(${expression} ${fc.constantFrom('||', '&&', '??', '+', '===', ',', '|')} ${expression})`,
      text`((${list(tie('parameter'))}) => ${expression})`,
      text`(async function (${list(tie('parameter'))}) { ${statements} return ${expression}; })`,
      text`(${local} = ${expression})`,
      text`(${name}.${member} ${fc.constantFrom('=', '+=', '??=', '||=')} ${expression})`,
      text`(${expression} as any)`,
      text`(${expression})!`,
      text`(${expression})\`x\${${expression}}y\``,
      text`require(${fc.constantFrom(...SPECIFIERS).map(quote)})`,
      text`import(${fc.constantFrom(...SPECIFIERS).map(quote)})`,
      text`Object.assign(${list(expression)})`,
      text`(class extends (${expression}) { ${field} = ${expression}; static ${field} = ${expression}; })`,
      text`typeof ${name}`,
      text`(delete ${name}.${member})`,
    ),
    entry: fc.oneof(
      text`${member}: ${expression}`,
      text`[${expression}]: ${expression}`,
      text`...${expression}`,
      text`get ${member}() { return ${expression}; }`,
      text`${member}(${list(tie('parameter'))}) { ${statements} }`,
      local,
    ),
    target: fc.oneof(
      { maxDepth: 2 },
      local,
      text`{ ${member}: ${local} = ${expression}, ...${local} }`,
      text`[${local}, ${tie('target')}]`,
    ),
    parameter: fc.oneof(tie('target'), text`${local} = ${expression}`, text`${local}: ${field}`),
    statement: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      text`${expression};`,
      text`${fc.constantFrom('var', 'let', 'const')} ${local} = ${expression};`,
      text`var { ${member}: ${local}, ...${local} } = ${expression};`,
      text`if (${expression}) { ${statements} } else { ${statements} }`,
      text`function ${local}(${list(tie('parameter'))}) { ${statements} return ${expression}; }`,
      text`class Own { constructor(private ${local}: ${field}) { ${statements} } ${field} = ${expression}; m() { ${statements} } }`,
      text`for (const ${local} of ${expression}) { ${statements} }`,
      text`switch (${expression}) { case ${literal}: ${statements} break; default: ${statements} }`,
      text`try { ${statements} } catch (${local}) { ${statements} } finally { ${statements} }`,
      text`while (${expression}) { ${statements} break; }`,
      text`export const ${local} = ${expression};`,
      text`enum E { ${member} = ${literal}, z }`,
    ),
  };
});

/** Joins arbitrary parts of a program. */
function text(parts: TemplateStringsArray, ...holes: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...holes).map((given) => String.raw({ raw: parts }, ...given));
}

const importing = fc
  .tuple(fc.constantFrom(...SPECIFIERS).map(quote), local, local, member)
  .chain(([specifier, whole, other, imported]) =>
    fc.constantFrom(
      `import ${whole} from ${specifier};`,
      `import * as ${whole} from ${specifier};`,
      `import { ${imported} as ${whole} } from ${specifier};`,
      `import ${whole} = require(${specifier});`,
      `const ${whole} = require(${specifier});`,
      `const { ${imported}: ${whole}, ...${other} } = require(${specifier});`,
    ),
  );

/** Whole programs; some of them do not parse. */
export const program: fc.Arbitrary<string> = fc
  .tuple(fc.array(importing, { maxLength: 2 }), fc.array(statement, { minLength: 1, maxLength: 6 }))
  .map((parts) => parts.flat().join('\n'));

/** The programs that the rule tests hold, as their texts stand in the test files. */
export function readCases(): readonly string[] {
  const folder = join(import.meta.dirname, '../rules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => readTexts(readFileSync(join(folder, file), 'utf8'), file));
}

function readTexts(code: string, file: string): string[] {
  const source = parseSource(code, file);
  return (source?.nodes ?? []).flatMap((node) => {
    if (node.type === 'Literal')
      return typeof node.value === 'string' && /[({;]/.test(node.value) ? [node.value] : [];
    return node.type === 'TemplateLiteral' ? [node.quasis.map((quasi) => quasi.value.cooked).join('x')] : [];
  });
}

/** Texts of programs with some tokens left out, doubled or swapped. */
export function mutate(code: string): fc.Arbitrary<string> {
  const tokens = code.match(/\w+|\s+|[^\w\s]/g) ?? [];
  const place = fc.nat(Math.max(0, tokens.length - 1));
  return fc
    .array(fc.tuple(fc.constantFrom('delete', 'double', 'swap', 'replace'), place, place), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) => {
      const list = [...tokens];
      for (const [kind, at, other] of changes) {
        const [left, right] = [list[at] ?? '', list[other] ?? ''];
        if (kind === 'delete') list[at] = '';
        else if (kind === 'double') list[at] = `${left}${left}`;
        else list[at] = right;
        if (kind === 'swap') list[other] = left;
      }
      return list.join('');
    });
}
