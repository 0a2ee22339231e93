import { describePackage } from '../grammar/index.ts';

/** A report holds the environment, the command line and the stack. */
export default describePackage({
  package: 'node:process',
  version: '26.6.6',
  roles: {
    'memory-dump': ['report.{writeReport,getReport}()'],
    'memory-dump-path': ['report.writeReport(0)', 'report.directory'],
  },
});
