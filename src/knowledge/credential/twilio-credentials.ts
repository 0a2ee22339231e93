import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'twilio',
  version: '5.8',
  roles: { credential: ['(1)'] },
});
