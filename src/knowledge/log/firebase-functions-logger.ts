import { describePackage } from '../grammar/index.ts';

const LEVELS = 'debug,log,info,warn,error';

/** It writes one JSON text for each call, in which a line break is two characters. */
export default describePackage({
  package: 'firebase-functions/logger',
  version: '7.4.0',
  sinks: { logged: [`{${LEVELS}}(0..)`, 'write(0)'] },
});
