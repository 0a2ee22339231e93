import { describePackage } from '../grammar/index.ts';

const OPENING =
  '{jwtVerify,compactVerify,flattenedVerify,generalVerify,jwtDecrypt,compactDecrypt,flattenedDecrypt,generalDecrypt}';

export default describePackage({
  package: 'jose',
  version: '5.10.0',
  roles: {
    'failing-check': [`${OPENING}()`],
    'verdict-rejected': [`${OPENING}()`],
  },
});
