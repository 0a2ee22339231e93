import { describePackage } from '../grammar/index.ts';
import { QUERIES } from './elasticsearch-queries.ts';

export default describePackage({
  package: '@opensearch-project/opensearch',
  version: '3.9',
  ...QUERIES,
});
