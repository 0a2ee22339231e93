import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jose',
  version: '5.10.0',
  roles: {
    'failing-check': [
      '{jwtVerify,compactVerify,flattenedVerify,generalVerify,jwtDecrypt,compactDecrypt,flattenedDecrypt,generalDecrypt}()',
    ],
  },
});
