import { describePackage } from '../grammar/index.ts';

/** Types are written in a language of their own, which is not read. */
export default describePackage({
  package: 'arktype',
  version: '2.2.10',
  instances: {
    'type()': 'Type',
    'Type#{and,or,array,optional,pick,omit,partial,required,merge,narrow,onUndeclaredKey,onDeepUndeclaredKey}()':
      'Type',
  },
  validations: [
    { data: 'Type(0)', gives: '', throws: true },
    { data: 'Type#assert(0)', gives: '', throws: true },
    { data: 'Type#allows(0)', tells: '' },
  ],
});
