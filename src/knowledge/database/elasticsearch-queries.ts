import { describePackage, type PackageFacts } from '../grammar/index.ts';

const SEARCHING = '{search,count,deleteByQuery,updateByQuery,explain,validateQuery}';
const SCRIPTED = '{search,update,updateByQuery}';

/**
 * What the client is asked for, here and in its fork. A value of `match` or `term` is a value; whoever writes the query
 * itself asks for any index and any field.
 */
export const QUERIES = {
  instances: { 'Client#child()': 'Client' },
  sinks: {
    'nosql-fields': [
      `Client#${SEARCHING}(0).*key`,
      `Client#${SEARCHING}(0).{query,body}.*key`,
      `Client#${SEARCHING}(0).body.query.*key`,
    ],
    'nosql-text': [
      `Client#${SEARCHING}(0).q`,
      `Client#${SEARCHING}(0).query.query_string.query`,
      `Client#${SEARCHING}(0).body.query.query_string.query`,
      `Client#${SCRIPTED}(0).script.source`,
      `Client#${SCRIPTED}(0).body.script.source`,
      'Client#search(0).script_fields.*.script.source',
      'Client#putScript(0).script.source',
    ],
  },
} as const satisfies Partial<PackageFacts>;

export default describePackage({
  package: '@elastic/elasticsearch',
  version: '9.4',
  ...QUERIES,
});
