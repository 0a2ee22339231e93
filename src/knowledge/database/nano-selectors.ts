import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'nano',
  version: '10.1',
  instances: { '()': 'Nano', 'Nano#{use,scope}()': 'Nano', 'Nano#db.{use,scope}()': 'Nano' },
  sinks: { nosql: ['Nano#find(0).selector', 'Nano#partitionedFind(1).selector'] },
});
