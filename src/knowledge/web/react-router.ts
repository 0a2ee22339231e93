import { describePackage } from '../grammar/index.ts';

const SCRIPT = '{js,jsx,ts,tsx}';
/** Routers of a page: their loaders run in the browser. */
export const BROWSER_ROUTERS = '{createBrowserRouter,createHashRouter,createMemoryRouter}';
/** Where a router is given the functions of its routes. */
export const ROUTES = ['(0).*.{loader,action}', '(0).*.children.*.{loader,action}'];
/** What a loader or an action answers is what its page is given. */
export const PASSES = [
  ['json(0)', 'json()'],
  ['data(0)', 'data()'],
  ['defer(0)', 'defer()'],
  ['export:loader()', 'useLoaderData()'],
  ['export:action()', 'useActionData()'],
] as const;
const LOADERS = '{LoaderFunction,ActionFunction}';

/** Loaders and actions of Remix and of React Router on a server; the hooks, and the routers of a browser, read the URL of the page. */
export default describePackage({
  package: 'react-router',
  version: '7.18.7',
  aliases: [
    '@remix-run/react',
    '@remix-run/node',
    '@remix-run/cloudflare',
    '@remix-run/deno',
    '@remix-run/server-runtime',
  ],
  conventions: [
    {
      exports: ['loader', 'action'],
      files: [`**/app/routes/**/*.${SCRIPT}`, `**/app/root.${SCRIPT}`],
      parameters: ['LoaderFunctionArgs'],
    },
    {
      exports: ['loader', 'action', 'middleware.*', 'unstable_middleware.*'],
      imports: ['@remix-run', 'react-router', './+types'],
      parameters: ['LoaderFunctionArgs'],
    },
    // Where neither the path nor an import says it: so called, and answering as the platform does.
    {
      exports: ['loader', 'action'],
      words: ['new Response(', 'Response.json(', 'Response.redirect('],
      parameters: ['LoaderFunctionArgs'],
    },
  ],
  instances: {
    [`${LOADERS}#(0)`]: 'LoaderFunctionArgs',
    'LoaderFunctionArgs#request': 'global:IncomingRequest',
    'createCookie()': 'Cookie',
  },
  extends: {
    ActionFunctionArgs: 'LoaderFunctionArgs',
    DataFunctionArgs: 'LoaderFunctionArgs',
    LoaderArgs: 'LoaderFunctionArgs',
    ActionArgs: 'LoaderFunctionArgs',
  },
  passes: PASSES,
  handlers: {
    ...Object.fromEntries(
      ROUTES.flatMap((route) => [
        [`createStaticHandler${route}`, [['LoaderFunctionArgs']]],
        [`${BROWSER_ROUTERS}${route}`, [['PageLoaderArgs']]],
      ]),
    ),
  },
  sources: {
    request: ['LoaderFunctionArgs#params'],
    browser: [
      'PageLoaderArgs#params',
      'PageLoaderArgs#request.url',
      '{useSearchParams,useParams}()',
      'useLocation().{search,hash,pathname}',
    ],
  },
  sinks: {
    redirect: ['{redirect,redirectDocument,replace}(0)'],
    'cookie-value': ['Cookie#serialize(0)'],
  },
});
