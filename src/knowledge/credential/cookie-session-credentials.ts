import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'cookie-session',
  version: '2.1',
  roles: { 'own-secret': ['(0).secret', '(0).keys.*'] },
});
