import { describePackage } from '../grammar/index.ts';
import { SECRET_HEADERS } from '../network/secret-variables.ts';

export default describePackage({
  package: 'aws-lambda',
  version: '@types/aws-lambda 8.10.164',
  sources: {
    secret: [`{RequestEvent,Event}#{headers,multiValueHeaders}.{${SECRET_HEADERS},Authorization,Cookie}`],
  },
});
