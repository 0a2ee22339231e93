import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'react-router',
  version: '7.18.7',
  sinks: { sent: ['data(0)', { at: 'json(0)', versions: '<7' }] },
});
