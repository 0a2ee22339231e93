import { describePackage } from '../grammar/index.ts';

/** Each part of a format is `%s`, text as it is. `%L` and `%I` escape. */
const AS_IT_IS = { matches: /^(?:[^%]|%%)*(?:%(?:\d{1,3}\$)?s(?:[^%]|%%)*)+$/, such: 'select %s' };

/** The package is the function. */
export default describePackage({
  package: 'pg-format',
  version: '1.0.4',
  sinks: {
    sql: [
      { at: '(1..)', when: { '(0)': AS_IT_IS } },
      { at: 'withArray(1).*', when: { '(0)': AS_IT_IS } },
    ],
  },
  derived: [
    ['(0)', '()'],
    ['withArray(0)', 'withArray()'],
    ['string(0)', 'string()'],
  ],
  sanitizers: { sql: ['{ident,literal}()'] },
});
