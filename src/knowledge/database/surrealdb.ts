import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'surrealdb',
  version: '2.0.8',
  aliases: ['surrealdb.js'],
  default: 'Surreal',
  sinks: { sql: ['Surreal#{query,query_raw,queryRaw}(0)'] },
});
