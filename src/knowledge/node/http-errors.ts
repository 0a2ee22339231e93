import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:http',
  version: '26.6.6',
  sinks: { sent: ['ServerResponse#{write,end}(0)'] },
});
