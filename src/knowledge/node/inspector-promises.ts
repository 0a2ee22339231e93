import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:inspector/promises',
  version: '26.6.6',
  roles: { 'debug-host': ['open(1)'] },
});
