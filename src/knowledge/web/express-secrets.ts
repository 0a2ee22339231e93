import { describePackage } from '../grammar/index.ts';
import { SECRET_HEADERS } from '../network/secret-variables.ts';

export default describePackage({
  package: 'express',
  version: '5.3.0',
  sources: {
    secret: [
      `Request#headers.{${SECRET_HEADERS}}`,
      'Request#signedCookies',
      'Request#cookies.{session,sid,token,jwt}',
    ],
  },
});
