import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-session',
  version: '1.19.0',
  sinks: { unguessable: ['(0).secret', '(0).secret.*', '(0).genid()'] },
});
