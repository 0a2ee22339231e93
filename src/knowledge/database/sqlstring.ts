import { describePackage } from '../grammar/index.ts';

/** What is laid into a text by `format` is escaped; the text itself, and what `raw` gives, is not. */
export default describePackage({
  package: 'sqlstring',
  version: '2.3.3',
  sinks: { sql: ['raw(0)'] },
  derived: [['format(0)', 'format()']],
  sanitizers: { sql: ['{escape,escapeId,dateToString,bufferToString,arrayToList}()'] },
});
