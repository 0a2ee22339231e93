import { describePackage } from '../grammar/index.ts';

/** Each call of a generator adds a line of source text; the whole is compiled by `toFunction`. */
export default describePackage({
  package: 'generate-function',
  version: '2.3.1',
  instances: { '()': 'Generator', 'Generator#()': 'Generator' },
  sinks: { code: ['Generator#(0)'] },
});
