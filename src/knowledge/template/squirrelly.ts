import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'squirrelly',
  version: '9.1.1',
  sinks: { template: ['{render,compile}(0)'], 'template-name': ['{renderFile,loadFile}(0)'] },
});
