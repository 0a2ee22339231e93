import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:process',
  version: '20.20.2',
  globals: { process: '' },
  sources: {
    guessable: ['{pid,ppid}'],
    clock: ['{hrtime,uptime}()', 'hrtime().*', 'hrtime.bigint()'],
  },
});
