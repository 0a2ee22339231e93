import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next/router',
  version: '15.5.29',
  sources: { browser: ['useRouter().query'] },
  sinks: { redirect: ['useRouter().{push,replace}(0)', '{push,replace}(0)'] },
});
