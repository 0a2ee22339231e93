import { describePackage } from '../grammar/index.ts';
import { LOG_FILE } from './fs-logs.ts';

export default describePackage({
  package: 'node:fs/promises',
  version: '26.6.6',
  sinks: { 'log-file': [{ at: '{appendFile,writeFile}(1)', when: LOG_FILE }] },
});
