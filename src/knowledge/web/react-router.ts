import { describePackage } from '../grammar/index.ts';

const SCRIPT = '{js,jsx,ts,tsx}';
const LOADERS = '{LoaderFunction,ActionFunction}';

/** Loaders and actions of Remix and of React Router; the hooks read the URL of the page. */
export default describePackage({
  package: 'react-router',
  version: '7.18.7',
  aliases: [
    'react-router-dom',
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
      imports: ['@remix-run', 'react-router', 'react-router-dom', './+types'],
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
  passes: [
    ['json(0)', 'json()'],
    ['data(0)', 'data()'],
    ['defer(0)', 'defer()'],
    ['export:loader()', 'useLoaderData()'],
    ['export:action()', 'useActionData()'],
  ],
  handlers: {
    '{createBrowserRouter,createHashRouter,createMemoryRouter,createStaticHandler}(0).*.{loader,action}': [
      ['LoaderFunctionArgs'],
    ],
    '{createBrowserRouter,createHashRouter,createMemoryRouter,createStaticHandler}(0).*.children.*.{loader,action}':
      [['LoaderFunctionArgs']],
  },
  sources: {
    request: ['LoaderFunctionArgs#params'],
    browser: ['{useSearchParams,useParams}()', 'useLocation().{search,hash,pathname}'],
  },
  sinks: {
    redirect: ['{redirect,redirectDocument,replace}(0)'],
    'cookie-value': ['Cookie#serialize(0)'],
  },
});
