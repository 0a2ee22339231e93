import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'nestjs-pino',
  version: '4.6.1',
  // Every line is JSON: text of others stays within its quotes.
  sinks: {
    logged: [
      'Logger#{log,debug,warn,error,fatal,verbose}(0..)',
      'PinoLogger#{trace,debug,info,warn,error,fatal}(0..)',
      'PinoLogger#assign(0)',
    ],
  },
});
