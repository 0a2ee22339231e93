import { describePackage } from '../grammar/index.ts';

/** What everybody can guess. */
export default describePackage({
  package: 'global',
  sources: {
    guessable: ['Math.random()', 'process.{pid,ppid}'],
    clock: [
      'Date.now()',
      'new Date()',
      'performance.now()',
      'process.{hrtime,uptime}()',
      'process.hrtime().*',
      'process.hrtime.bigint()',
    ],
  },
});
