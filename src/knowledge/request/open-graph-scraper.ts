import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'open-graph-scraper',
  version: '6.12.0',
  sinks: { url: ['(0).url'] },
});
