import { describePackage } from '../grammar/index.ts';

/** What a view takes for markup as it is. Everything else in it is escaped. */
export default describePackage({
  package: 'mithril',
  version: '2.3.8',
  sinks: { markup: ['trust(0)'] },
});
