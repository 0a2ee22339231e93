import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@clickhouse/client',
  version: '1.23',
  instances: { 'createClient()': 'ClickHouseClient' },
  extends: { NodeClickHouseClient: 'ClickHouseClient', WebClickHouseClient: 'ClickHouseClient' },
  sinks: { sql: ['ClickHouseClient#{query,command,exec}(0).query'] },
});
