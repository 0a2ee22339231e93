import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:process',
  version: '26.6.6',
  globals: { process: '' },
  sources: {
    guessable: ['{pid,ppid}'],
    clock: ['{hrtime,uptime}()', 'hrtime().*', 'hrtime.bigint()'],
  },
});
