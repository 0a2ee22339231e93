import { describePackage } from '../grammar/index.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const ANSWERING = ['new Response(', 'Response.json(', 'Response.redirect(', 'NextResponse', 'NextRequest'];
const SCRIPT = '{js,jsx,ts,tsx,mjs,cjs}';

/** What Next.js calls by the names of files and exports. */
export default describePackage({
  package: 'next',
  version: '15.5.29',
  conventions: [
    {
      exports: METHODS,
      files: [`**/app/**/route.${SCRIPT}`],
      parameters: ['next/server:NextRequest', 'RouteContext'],
    },
    // Where the path of the file does not say it: named as a method, and answering as the platform does. Other frameworks
    // give such functions an event that holds the request.
    {
      exports: METHODS,
      words: ANSWERING,
      parameters: ['RouteArgument', 'RouteContext'],
    },
    {
      exports: ['default'],
      files: [`**/pages/api/**/*.${SCRIPT}`],
      parameters: ['NextApiRequest', 'NextApiResponse'],
    },
    { exports: ['*'], directive: 'use server', parameters: ['...ActionArgument'], returns: 'ActionResult' },
    {
      exports: ['default', 'generateMetadata', 'generateViewport'],
      files: [`**/app/**/{page,layout,default,opengraph-image,twitter-image,icon,apple-icon}.${SCRIPT}`],
      parameters: ['PageProps'],
    },
    { exports: ['default'], imports: ['next'], words: ['searchParams'], parameters: ['PageProps'] },
    { exports: ['default'], files: [`**/pages/**/*.${SCRIPT}`], parameters: ['InferGetServerSidePropsType'] },
    {
      exports: ['getServerSideProps'],
      words: ['props', 'redirect', 'notFound'],
      parameters: ['GetServerSidePropsContext'],
      returns: 'GetServerSidePropsResult',
    },
    {
      exports: ['default.getInitialProps'],
      files: [`**/pages/**/*.${SCRIPT}`],
      parameters: ['NextPageContext'],
    },
    {
      exports: ['middleware', 'proxy', 'default'],
      files: [`{middleware,proxy}.${SCRIPT}`, `**/src/{middleware,proxy}.${SCRIPT}`],
      imports: ['next'],
      parameters: ['next/server:NextRequest'],
    },
  ],
  instances: {
    'RouteArgument#request': 'global:IncomingRequest',
    'RouteArgument#url.searchParams': 'node:url:URLSearchParams',
    'GetServerSidePropsContext#req': 'IncomingMessage',
    'GetServerSidePropsContext#res': 'node:http:ServerResponse',
    'NextPageContext#req': 'node:http:IncomingMessage',
    'NextPageContext#res': 'node:http:ServerResponse',
    'NextApiHandler#(0)': 'NextApiRequest',
    'NextApiHandler#(1)': 'NextApiResponse',
    'GetServerSideProps#(0)': 'GetServerSidePropsContext',
    'GetServerSideProps#()': 'GetServerSidePropsResult',
    'NextApiResponse#{status,setPreviewData,clearPreviewData,setDraftMode}()': 'NextApiResponse',
  },
  extends: {
    RouteArgument: 'next/server:NextRequest',
    NextApiRequest: 'node:http:IncomingMessage',
    NextApiResponse: 'node:http:ServerResponse',
    IncomingMessage: 'node:http:IncomingMessage',
  },
  passes: [['export:getServerSideProps().props', 'InferGetServerSidePropsType#']],
  proofs: {
    // Texts and lists of texts.
    text: [
      'NextApiRequest#cookies.*',
      'GetServerSidePropsContext#params.*',
      'GetServerSidePropsContext#resolvedUrl',
      'PageProps#params.*',
      '{RouteArgument,RouteContext}#params.*',
    ],
    'text-list': ['{NextApiRequest,GetServerSidePropsContext}#query.*', 'PageProps#searchParams.*'],
  },
  sources: {
    request: [
      'NextApiRequest#{query,body,cookies}',
      'IncomingMessage#cookies',
      'GetServerSidePropsContext#{query,params,resolvedUrl}',
      'NextPageContext#{query,asPath}',
      'PageProps#{params,searchParams}',
      '{RouteArgument,RouteContext}#params',
      'RouteArgument#url',
      'RouteArgument#url.searchParams',
      // Bound arguments, the state before and the form: all of it comes from the browser.
      'ActionArgument#',
    ],
  },
  sanitizers: { 'own-url': ['RouteArgument#url'] },
  roles: { 'bounded-part': ['NextApiRequest#query'] },
  sinks: {
    // A text is sent without saying of what type it is.
    'untyped-body': ['NextApiResponse#send(0)'],
    redirect: ['NextApiResponse#redirect(-1)', 'GetServerSidePropsResult#redirect.destination'],
  },
});
