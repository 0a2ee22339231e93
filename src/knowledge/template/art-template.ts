import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'art-template',
  version: '4.13.4',
  sinks: { template: ['{render,compile}(0)'], 'template-name': ['(0)'] },
});
