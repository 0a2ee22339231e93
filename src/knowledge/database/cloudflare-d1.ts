import { describePackage } from '../grammar/index.ts';

/** Bindings of a worker come with its environment, so nothing but their types tells what they are. */
export default describePackage({
  package: '@cloudflare/workers-types',
  version: '5.20261117',
  globals: { D1Database: 'D1Database', D1DatabaseSession: 'D1DatabaseSession', SqlStorage: 'SqlStorage' },
  instances: { 'D1Database#withSession()': 'D1DatabaseSession' },
  extends: { D1DatabaseSession: 'D1Database' },
  sinks: { sql: ['D1Database#{prepare,exec}(0)', 'SqlStorage#exec(0)'] },
  roles: { 'sql-values-bind': ['D1Database#prepare()'] },
});
