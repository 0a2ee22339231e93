import { describePackage } from '../grammar/index.ts';

/** The router of Next's `app`. */
export default describePackage({
  package: 'next/navigation',
  version: '15.5.29',
  sources: { browser: ['useSearchParams().{get,getAll,toString}()', 'useParams()', 'usePathname()'] },
  sanitizers: { 'own-url': ['usePathname()'] },
  sinks: { redirect: ['useRouter().{push,replace}(0)'] },
});
