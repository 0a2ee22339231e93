import { describePackage } from '../grammar/index.ts';

/** The export is a function that runs a text; `compile` makes one that runs it later. */
export default describePackage({
  package: 'alasql',
  version: '4.19',
  instances: { 'databases.*': 'Database' },
  sinks: { sql: ['(0)', '{exec,promise,compile}(0)', 'Database#{exec,compile}(0)'] },
  roles: { 'sql-values-marked': ['(1)', '{exec,promise}(1)', 'Database#exec(1)'] },
});
