import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next/cache',
  version: '15.5.29',
  roles: { 'cached-function': ['unstable_cache(0)'], 'cached-key': ['unstable_cache(1)'] },
});
