import { describePackage } from '../grammar/index.ts';

/** What pino-http puts into a request. */
export default describePackage({
  package: 'express',
  version: '5.3.0',
  instances: { '{Request,Response}#log': 'pino:Logger' },
});
