import { describePackage } from '../grammar/index.ts';
import { SCRIPTS } from './elasticsearch-queries.ts';

const SEARCHING = 'Client#{search,count,deleteByQuery,updateByQuery,explain}';

/** What the client is asked for. Queries and scripts stand in the body. */
export default describePackage({
  package: '@opensearch-project/opensearch',
  version: '3.9',
  instances: { 'Client#child()': 'Client' },
  sinks: {
    'nosql-fields': [
      `${SEARCHING}(0).*key`,
      `${SEARCHING}(0).body.*key`,
      `${SEARCHING}(0).body.query.*key`,
      'Client#indices.validateQuery(0).body.query.*key',
    ],
    'nosql-text': [
      `${SEARCHING}(0).q`,
      `${SEARCHING}(0).body.query.query_string.query`,
      'Client#{update,updateByQuery}(0).body.script.source',
      'Client#search(0).body.script_fields.*.script.source',
      ...SCRIPTS.map((script) => `${SEARCHING}(0).body.query.${script}.source`),
      'Client#putScript(0).body.script.source',
    ],
  },
});
