import { describePackage } from '../grammar/index.ts';

/** Templates reach `constructor` of what is among the data. */
export default describePackage({
  package: 'velocityjs',
  version: '2.1.7',
  derived: [['parse(0)', 'parse()']],
  sinks: { template: ['render(0)', 'new Compile(0)'] },
});
