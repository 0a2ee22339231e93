import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'koa',
  version: '3.3',
  roles: { 'own-secret': ['new ().keys.*'] },
});
