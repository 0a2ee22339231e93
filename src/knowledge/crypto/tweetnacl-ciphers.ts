import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tweetnacl',
  version: '1.0.3',
  roles: {
    'key-bytes': ['box.before()'],
    nonce: ['{secretbox,box}(1)', 'box.after(1)'],
    'nonce-key': ['secretbox(2)', 'box(3)', 'box.after(2)'],
    'nonce-message': ['{secretbox,box}(0)', 'box.after(0)'],
    'random-value': ['randomBytes()', 'box.keyPair()'],
    'made-of': ['hash()', 'box.before()'],
  },
});
