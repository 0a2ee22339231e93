import { describePackage } from '../grammar/index.ts';

const SEARCHING = 'Client#{search,count,deleteByQuery,updateByQuery,explain}';
const SCRIPTED = 'Client#{update,updateByQuery}';

/** Where a query has a script of its own. */
export const SCRIPTS = ['script.script', 'script_score.script'];

/**
 * What the client is asked for. A value of `match` or `term` is a value; whoever writes the query itself asks for any
 * index and any field.
 */
export default describePackage({
  package: '@elastic/elasticsearch',
  version: '9.4',
  instances: { 'Client#child()': 'Client' },
  sinks: {
    'nosql-fields': [
      `${SEARCHING}(0).*key`,
      `${SEARCHING}(0).{query,body}.*key`,
      `${SEARCHING}(0).body.query.*key`,
      'Client#indices.validateQuery(0).query.*key',
    ],
    'nosql-text': [
      `${SEARCHING}(0).q`,
      `${SEARCHING}(0).query.query_string.query`,
      `${SEARCHING}(0).body.query.query_string.query`,
      `${SCRIPTED}(0).script.source`,
      `${SCRIPTED}(0).body.script.source`,
      'Client#search(0).script_fields.*.script.source',
      ...SCRIPTS.flatMap((script) => [
        `${SEARCHING}(0).query.${script}.source`,
        `${SEARCHING}(0).body.query.${script}.source`,
      ]),
      'Client#putScript(0).script.source',
    ],
  },
});
