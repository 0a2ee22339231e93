import { describePackage } from '../grammar/index.ts';

/** What the link that opened the page says. */
export default describePackage({
  package: '@solidjs/router',
  version: '1.0.0',
  sources: {
    browser: ['useParams()', 'useSearchParams().0', 'useLocation().{pathname,search,hash,query}'],
  },
  sanitizers: {
    'own-url': ['useLocation().pathname'],
    'own-url-part': ['useLocation().{search,hash}'],
  },
});
