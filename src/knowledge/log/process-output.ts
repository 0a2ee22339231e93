import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:process',
  version: '26.6.6',
  sinks: {
    log: ['{stdout,stderr}.write(0)'],
    logged: ['{stdout,stderr}.write(0)', 'emitWarning(0)'],
  },
});
