import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'elliptic',
  version: '6.6.1',
  roles: { curve: ['ec(0)', 'new ec(0)'] },
});
