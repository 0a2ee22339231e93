import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@hono/node-server/serve-static',
  version: '2.1.9',
  aliases: ['hono/bun', 'hono/deno', 'hono/serve-static'],
  sinks: { path: ['serveStatic(0).{root,path}'] },
  roles: {
    'static-server': ['serveStatic()'],
    'static-root': ['serveStatic(0).root'],
    'sent-file': ['serveStatic(0).path'],
  },
});
