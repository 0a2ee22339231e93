import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'postmark',
  version: '4.0',
  roles: { credential: ['new {ServerClient,AccountClient}(0)'] },
});
