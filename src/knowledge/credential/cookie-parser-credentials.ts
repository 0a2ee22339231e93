import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'cookie-parser',
  version: '1.4',
  roles: { 'own-secret': ['(0)', '(0).*'] },
});
