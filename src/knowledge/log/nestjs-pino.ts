import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'nestjs-pino',
  version: '4.6.1',
  extends: { PinoLogger: 'Logger' },
  // Every line is JSON: text of others stays within its quotes.
  sinks: { logged: ['Logger#{log,trace,debug,info,warn,error,fatal,verbose}(0..)', 'Logger#assign(0)'] },
});
