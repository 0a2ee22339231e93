import { parsePath, type ConventionRow } from '../../../src/knowledge/grammar/index.ts';
import { printKey, memberNames } from './arguments.ts';
import { buildValue, printFrom, type Plan, type Printed } from './print.ts';
import { expandFew, INVENTED, type OnePath } from './variants.ts';

/** A function that a convention knows, and what of it a claim is about. */
export interface Conventional {
  readonly row: ConventionRow;
  /** One of its exports. */
  readonly exported: string;
  /** Which parameter leads on; what it returns otherwise. */
  readonly parameter: number | 'result';
}

/** Prints a function as a convention knows it, with what its parameter or its result leads to. */
export function printConventional(
  { row: { called = [], answers: [answer] = [] }, exported, parameter }: Conventional,
  rest: OnePath,
  plan: Plan,
): Printed | undefined {
  const length = Math.max(called.length, parameter === 'result' ? 0 : parameter + 1);
  const names = Array.from({ length }, (_, at) => called[at]?.[0] ?? `$${at}`);
  const inner =
    parameter === 'result'
      ? { line: '', site: '', value: plan.marker }
      : printFrom(names[parameter] ?? '', rest, plan);
  if (inner === undefined) return undefined;
  const early = answer === undefined ? '' : `if (${INVENTED}) return { ${answer}: 0 }; `;
  const result = parameter === 'result' ? buildValue(rest, plan) : undefined;
  const body =
    result === undefined
      ? `{ ${early}${inner.line} }`
      : early === ''
        ? `(${result})`
        : `{ ${early}return ${result}; }`;
  const [first = 'default', ...others] = memberNames(expandFew(parsePath(exported))[0] ?? []) ?? [];
  const value = others.reduceRight(
    (made, name) => `{ ${printKey(name)}: ${made} }`,
    `(${names.join(', ')}) => ${body}`,
  );
  const line = first === 'default' ? `export default ${value};` : `export const ${first} = ${value};`;
  return { ...inner, line };
}

/** What a file begins with, so that the conditions of a convention hold. */
export function printHead({ directive, imports = [], words = [] }: ConventionRow): string {
  const [module] = imports;
  const head = directive === undefined ? '' : `'${directive}'; `;
  return `${head}${module === undefined ? '' : `import '${module}'; `}/* ${words[0] ?? ''} */`;
}

/** A path that a convention's globs name. */
export function printFilePath({ files = ['file.ts'] }: ConventionRow): string {
  return (files[0] ?? '')
    .replace(/\{([^,}]*)[^}]*\}/g, '$1')
    .replace(/\*\*/g, INVENTED)
    .replace(/\*/g, 'some');
}
