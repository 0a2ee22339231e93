import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'global',
  version: 'WHATWG Fetch, 2026-11',
  sinks: { sent: ['Response.json(0)', 'new Response(0)'] },
});
