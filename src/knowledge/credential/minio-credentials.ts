import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'minio',
  version: '8.0',
  roles: { credential: ['new Client(0).secretKey'] },
});
