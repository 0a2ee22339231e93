import { describePackage } from '../grammar/index.ts';
import { BROWSER_ROUTERS, PASSES, ROUTES } from './react-router.ts';

const ARGUMENTS = '{LoaderFunction,ActionFunction}#(0)';

/** The same in a browser: what its loaders are given is the URL of the page. A handler for static routes is for servers. */
export default describePackage({
  package: 'react-router-dom',
  version: '7.18.7',
  conventions: [
    {
      exports: ['loader', 'action'],
      imports: ['react-router-dom'],
      parameters: ['PageLoaderArgs'],
    },
  ],
  instances: { [ARGUMENTS]: 'PageLoaderArgs' },
  extends: { LoaderFunctionArgs: 'PageLoaderArgs', ActionFunctionArgs: 'PageLoaderArgs' },
  passes: PASSES,
  handlers: Object.fromEntries(
    ROUTES.flatMap((route) => [
      [`createStaticHandler${route}`, [['react-router:LoaderFunctionArgs']]],
      [`${BROWSER_ROUTERS}${route}`, [['PageLoaderArgs']]],
    ]),
  ),
  sources: {
    browser: [
      'PageLoaderArgs#params',
      'PageLoaderArgs#request.url',
      '{useSearchParams,useParams}()',
      'useLocation().{search,hash,pathname}',
    ],
  },
  sinks: { redirect: ['{redirect,redirectDocument,replace}(0)'] },
});
