import { describePackage } from '../grammar/index.ts';

/** Each part of a format is `%s`, text as it is. `%L` and `%I` escape. */
const AS_IT_IS = { matches: /^(?:[^%]|%%)*(?:%(?:\d{1,3}\$)?s(?:[^%]|%%)*)+$/, such: 'select %s' };

/** The arguments that the format lays in as they are, whatever becomes of the others: by order, or by number. */
const RAW_ARGUMENTS = Array.from({ length: 9 }, (_, index) => [
  {
    index,
    matches: new RegExp(String.raw`^(?:(?:[^%]|%%)*%[ILs]){${index}}(?:[^%]|%%)*%s`),
    such: `select ${'%L, '.repeat(index)}%s`,
  },
  {
    index,
    matches: new RegExp(String.raw`^(?:[^%]|%[^\d]|%\d{1,3}\$[IL])*%${index + 1}\$s`),
    such: `select %${index + 1}$s`,
  },
]).flat();

/** The package is the function. */
export default describePackage({
  package: 'pg-format',
  version: '1.0.4',
  sinks: {
    sql: [
      { at: '(1..)', when: { '(0)': AS_IT_IS } },
      { at: 'withArray(1).*', when: { '(0)': AS_IT_IS } },
      ...RAW_ARGUMENTS.flatMap(({ index, ...text }) => [
        { at: `(${index + 1})`, when: { '(0)': text } },
        { at: `withArray(1).${index}`, when: { '(0)': text } },
      ]),
    ],
  },
  derived: [
    ['(0)', '()'],
    ['withArray(0)', 'withArray()'],
    ['string(0)', 'string()'],
  ],
  sanitizers: { sql: ['{ident,literal}()'] },
});
