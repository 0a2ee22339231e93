import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'download',
  version: '8.0.0, @types/download 8.0.5',
  sinks: { url: ['(0)'], path: ['(1)', '(1..2).filename'] },
});
