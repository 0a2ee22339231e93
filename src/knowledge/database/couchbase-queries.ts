import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'couchbase',
  version: '4.7',
  instances: {
    'connect()': 'Cluster',
    'Cluster.connect()': 'Cluster',
    'Cluster#bucket()': 'Bucket',
    'Bucket#{scope,defaultScope}()': 'Scope',
  },
  sinks: { 'nosql-text': ['Cluster#{query,analyticsQuery}(0)', 'Scope#{query,analyticsQuery}(0)'] },
});
