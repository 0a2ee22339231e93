import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tar-stream',
  version: '3.2.2',
  instances: { 'extract()': 'Extract' },
  sources: { archive: ['Extract#on:entry(0).{name,linkname}'] },
});
