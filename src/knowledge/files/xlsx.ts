import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'xlsx',
  version: '0.18.5',
  sinks: { path: ['readFile(0)', '{writeFile,writeFileXLSX}(1)', 'writeFileAsync(0)'] },
});
