import { describePackage } from '../grammar/index.ts';

/** Options of the request are made by a decorator, one request at a time. */
export default describePackage({
  package: 'express-http-proxy',
  version: '2.1.2',
  sinks: { url: ['(0)'] },
  roles: { 'dial-url': ['(0)'] },
});
