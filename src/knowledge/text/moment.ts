import { describePackage } from '../grammar/index.ts';

/** A date has no text of others; the format that it is written in may. */
export default describePackage({
  package: 'moment',
  version: '2.31.0',
  instances: {
    '()': 'Moment',
    '{utc,unix}()': 'Moment',
    'Moment#{add,subtract,startOf,endOf,set,clone,utc,local,locale}()': 'Moment',
  },
  proofs: { date: ['Moment#'] },
  derived: [['Moment#format(0)', 'Moment#format()']],
});
