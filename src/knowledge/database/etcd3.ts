import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'etcd3',
  version: '1.1',
  roles: {
    'tls-enable-options': ['new Etcd3(0).credentials'],
    'dial-url': ['new Etcd3(0).hosts', 'new Etcd3(0).hosts.*'],
  },
});
