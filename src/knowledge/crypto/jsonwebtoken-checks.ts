import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jsonwebtoken',
  version: '9.0.3',
  sinks: { unguessable: ['sign(1)'] },
});
