import { describePackage } from '../grammar/index.ts';

/** Functions behind `'use server'` are known by that directive, as those of Next.js are. */
export default describePackage({
  package: '@solidjs/start',
  version: '1.3.2',
  aliases: ['@solidjs/start/server'],
  conventions: [
    {
      exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      files: ['**/src/routes/**/*.{ts,js,tsx,jsx}'],
      imports: ['@solidjs/start'],
      parameters: ['APIEvent'],
    },
  ],
  instances: { 'APIEvent#request': 'global:IncomingRequest', 'APIHandler#(0)': 'APIEvent' },
  sources: { request: ['APIEvent#params'] },
  proofs: { text: ['APIEvent#params.*'] },
});
