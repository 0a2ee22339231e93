import { describePackage } from '../grammar/index.ts';

const KEEPING = '{defineCachedEventHandler,cachedEventHandler,defineCachedFunction,cachedFunction}';

/** The path of the request is the key, unless the options say more. */
export default describePackage({
  package: 'h3',
  version: 'nitropack 2.13.6',
  globals: { defineCachedFunction: 'defineCachedFunction', cachedFunction: 'cachedFunction' },
  roles: {
    account: ['H3Event#context.{user,session}', '{useSession,getSession}()'],
    'cached-function': [`${KEEPING}(0)`],
    'cached-key': [`${KEEPING}(1).{getKey,varies}`],
  },
});
