import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'resend',
  version: '4.8',
  roles: { credential: ['new Resend(0)'] },
});
