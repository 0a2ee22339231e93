import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@google-cloud/bigquery',
  version: '8.3',
  instances: { 'BigQuery#dataset()': 'Dataset', 'Dataset#table()': 'Table' },
  sinks: {
    sql: [
      '{BigQuery,Dataset,Table}#{query,createQueryJob,createQueryStream}(0)',
      '{BigQuery,Dataset,Table}#{query,createQueryJob,createQueryStream}(0).query',
      'BigQuery#createJob(0).configuration.query.query',
    ],
  },
  roles: {
    'sql-values-typed': ['{BigQuery,Dataset,Table}#{query,createQueryJob,createQueryStream}(0).params'],
  },
});
