import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  sinks: { sent: ['Response.json(0)', 'new Response(0)'] },
});
