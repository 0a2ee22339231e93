import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:os',
  version: '26.6.6',
  roles: { 'folder-home': ['homedir()'] },
});
