import { describePackage } from '../grammar/index.ts';
import { handOn } from './waiting.ts';

/** The timers that are globals, of browsers as well. */
export default describePackage({
  package: 'global',
  version: '26.6.6, lib.dom of TypeScript 6.0',
  passes: [...handOn('{setTimeout,setInterval}', 2), ...handOn('setImmediate', 1)],
});
