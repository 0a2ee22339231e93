import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'react-router',
  version: '7.18.7',
  sinks: { sent: ['{json,data}(0)'] },
});
