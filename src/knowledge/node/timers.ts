import { describePackage } from '../grammar/index.ts';
import { handOn } from './waiting.ts';

export default describePackage({
  package: 'node:timers',
  version: '26.6.6',
  passes: [...handOn('{setTimeout,setInterval}', 2), ...handOn('setImmediate', 1)],
});
