import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hdb',
  version: '2.30.1',
  instances: { 'createClient()': 'Client' },
  sinks: { sql: ['Client#{exec,execute,prepare}(0)'] },
});
