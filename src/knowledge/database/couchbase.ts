import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'couchbase',
  version: '4.7',
  sinks: { url: ['connect(0)', 'Cluster.connect(0)', 'new Cluster(0)'] },
  roles: {
    'dial-url': ['connect(0)', 'Cluster.connect(0)', 'new Cluster(0)'],
  },
});
