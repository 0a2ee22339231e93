import { describePackage } from '../grammar/index.ts';
import { SECRET_HEADERS } from '../network/secret-variables.ts';

const NAMES = SECRET_HEADERS.split(',');
/** However they are written: a header that proves nothing, of a request that others prove who they are by. */
const OF_NOBODY = {
  '(0)': {
    notIn: [
      ...NAMES,
      ...NAMES.map((name) => name.replaceAll(/(?:^|-)[a-z]/g, (start) => start.toUpperCase())),
    ],
  },
};

export default describePackage({
  package: 'express',
  version: '5.3.0',
  sources: {
    secret: [
      `Request#headers.{${SECRET_HEADERS}}`,
      'Request#rawHeaders',
      'Request#signedCookies',
      'Request#cookies.{session,sid,token,jwt}',
    ],
  },
  sinks: { 'cookie-value': ['Response#cookie(1)'] },
  sanitizers: Object.fromEntries(
    ['logged', 'cached', 'kept', 'secret-url', 'secret-query', 'error-text', 'disk-credential'].map(
      (kind) => [kind, [{ at: 'Request#{get,header}()', when: OF_NOBODY }]],
    ),
  ),
});
