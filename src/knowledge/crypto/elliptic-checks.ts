import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'elliptic',
  version: '6.6.1',
  instances: {
    'new ec()': 'ec',
    'ec()': 'ec',
    'ec#{keyFromPublic,keyFromPrivate,genKeyPair}()': 'KeyPair',
    'new eddsa()': 'eddsa',
    'eddsa()': 'eddsa',
    'eddsa#{keyFromPublic,keyFromSecret}()': 'EdKeyPair',
  },
  roles: { verdict: ['{ec,KeyPair,eddsa,EdKeyPair}#verify()'] },
});
