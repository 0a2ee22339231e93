import { describePackage } from '../grammar/index.ts';

/** The template escapes what stands in its holes, unless it is raw. */
export default describePackage({
  package: 'hono/html',
  version: '4.13.19',
  sanitizers: { html: ['html~()'] },
  sinks: { html: ['raw(0)'] },
});
