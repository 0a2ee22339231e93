import { describePackage } from '../grammar/index.ts';

/** The package is the pool. */
export default describePackage({
  package: 'jdbc',
  version: '0.7',
  instances: {
    '#reserve(0:1)': 'Reserved',
    'Reserved#conn': 'Connection',
    'Connection#createStatement(0..3:1)': 'Statement',
  },
  sinks: {
    sql: [
      'Connection#{prepareStatement,prepareCall}(0)',
      'Statement#{execute,executeQuery,executeUpdate,addBatch}(0)',
    ],
  },
});
