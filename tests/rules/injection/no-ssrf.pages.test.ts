import rule from '../../../src/rules/injection/no-ssrf.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a loader of a router of the browser': `import { createBrowserRouter } from 'react-router-dom';
createBrowserRouter([{ path: '/mirror', loader: ({ request }) => fetch(new URL(request.url).searchParams.get('mirror')) }]);`,
    'one with a name and a type': `import { createBrowserRouter, type LoaderFunctionArgs } from 'react-router-dom';
const loader = ({ params }: LoaderFunctionArgs) => fetch(params.mirror!);
createBrowserRouter([{ path: '/', children: [{ path: ':mirror', loader }] }]);`,
    'one that is exported': `import { useLoaderData } from 'react-router-dom';
export const loader = ({ params }) => fetch(params.mirror);`,
    'a router of the browser of the newer package': `import { createHashRouter } from 'react-router';
createHashRouter([{ path: '/:mirror', loader: ({ params }) => fetch(params.mirror) }]);`,
  },
  vulnerable: {
    'a loader of a handler of a server': `import { createStaticHandler } from 'react-router-dom';
createStaticHandler([{ path: '/:mirror', loader: ({ params }) => fetch(params.mirror) }]); // !tainted`,
    'a loader of the framework': `import type { LoaderFunctionArgs } from 'react-router';
export const loader = ({ params }: LoaderFunctionArgs) => fetch(params.mirror!); // !tainted`,
    'a loader of Remix': `import { json } from '@remix-run/node';
export const loader = async ({ params }) => {
  const answer = await fetch(params.mirror); // !tainted
  return json(await answer.json());
};`,
  },
});
