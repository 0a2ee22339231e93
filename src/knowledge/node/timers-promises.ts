import { describePackage } from '../grammar/index.ts';

/** What is to be waited for, and then comes out. */
export default describePackage({
  package: 'node:timers/promises',
  version: '26.6.6',
  passes: [
    ['setTimeout(1)', 'setTimeout()'],
    ['setImmediate(0)', 'setImmediate()'],
  ],
});
