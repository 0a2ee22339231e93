import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@sendgrid/mail',
  version: '8.1',
  roles: { credential: ['setApiKey(0)'] },
});
