import { describePackage } from '../grammar/index.ts';

/** Functions that take their data last; a row of them is a function. */
export default describePackage({
  package: 'lodash/fp',
  version: 'lodash 4.18.1, @types/lodash 4.17.27',
  proofs: {
    curried: ['curry()'],
    'bound-list': ['partial()'],
    composed: ['{flow,pipe}()'],
    'composed-back': ['{flowRight,compose}()'],
  },
});
