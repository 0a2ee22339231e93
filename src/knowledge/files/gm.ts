import { describePackage } from '../grammar/index.ts';

/** What is read may be a picture itself, and mostly is where others send it. */
export default describePackage({
  package: 'gm',
  version: '1.25.1, @types/gm 1.25.4',
  instances: { '()': 'State', 'subClass()()': 'State' },
  sinks: { path: ['State#**.write(0)'] },
});
