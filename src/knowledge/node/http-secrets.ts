import { describePackage } from '../grammar/index.ts';
import { SECRET_HEADERS } from '../network/secret-variables.ts';

export default describePackage({
  package: 'node:http',
  version: '26.6.6',
  sources: {
    secret: [`IncomingMessage#{headers,headersDistinct}.{${SECRET_HEADERS}}`, 'IncomingMessage#rawHeaders'],
  },
});
