import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next/navigation',
  version: '15.5.29',
  aliases: ['next/navigation.js'],
  sources: { browser: ['useSearchParams()', 'useParams()', 'useSearchParams().{get,getAll,toString}()'] },
  proofs: { never: ['{notFound,redirect,permanentRedirect,forbidden,unauthorized}()'] },
  sinks: { redirect: ['{redirect,permanentRedirect}(0)', 'useRouter().{push,replace}(0)'] },
});
