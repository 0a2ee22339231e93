import { describePackage } from '../grammar/index.ts';

/** Hands the failures of a handler on; what it gives is the handler. */
export default describePackage({
  package: 'express-async-handler',
  version: '1.2.0',
  handlers: {
    '(0)': [
      ['express:Request', 'express:Response', '-'],
      ['-', 'express:Request', 'express:Response', '-'],
    ],
  },
});
