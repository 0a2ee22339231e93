import { describePackage, type PackageFacts } from '../grammar/index.ts';

/** What the link that opened the page says. An absolute target of a link becomes its URL as it is. */
export const PAGE_ROWS: Pick<PackageFacts, 'version' | 'sources' | 'sanitizers' | 'sinks'> = {
  version: '7.18.7',
  sources: {
    browser: [
      'useParams()',
      'useSearchParams().0.{get,getAll,toString}()',
      'useLocation().{pathname,search,hash}',
    ],
  },
  sanitizers: {
    'own-url': ['useLocation().pathname'],
    'own-url-part': ['useLocation().{search,hash}'],
  },
  sinks: { 'script-url': ['{Link,NavLink}(0).to'] },
};

export default describePackage({ package: 'react-router', aliases: ['react-router/dom'], ...PAGE_ROWS });
