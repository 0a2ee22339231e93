import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:process',
  version: '26.6.6',
  sources: { caught: ['on:{uncaughtException,uncaughtExceptionMonitor,unhandledRejection}(0)'] },
});
