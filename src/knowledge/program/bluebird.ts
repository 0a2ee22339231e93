import { describePackage } from '../grammar/index.ts';

const EACH = '{map,filter,each,mapSeries}';

/** A member with the suffix `Async` is the one without it, wherever that is known. */
export default describePackage({
  package: 'bluebird',
  version: '3.7.2, @types/bluebird 3.5.42',
  same: [['{promisify,promisifyAll,method}(0)', '{promisify,promisifyAll,method}()']],
  passes: [
    ['{resolve,cast,all,props}(0)', '{resolve,cast,all,props}()'],
    ['delay(1)', 'delay()'],
    [`${EACH}(0).*`, `${EACH}(1:0)`],
    ['reduce(0).*', 'reduce(1:1)'],
  ],
});
