import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jsonfile',
  version: '6.2.1, @types/jsonfile 6.1.4',
  sinks: { path: ['{readFile,readFileSync,writeFile,writeFileSync}(0)'] },
});
