import { describePackage } from '../grammar/index.ts';

/** The router of Next's `pages`; a target that is a full URL leads there. */
export default describePackage({
  package: 'next/router',
  version: '15.5.29',
  sources: { browser: ['useRouter().{query,asPath}', '{query,asPath}'] },
  sanitizers: { 'own-url': ['useRouter().asPath', 'asPath'] },
  sinks: { redirect: ['useRouter().{push,replace}(0)', '{push,replace}(0)'] },
});
