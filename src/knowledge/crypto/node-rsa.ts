import { describePackage } from '../grammar/index.ts';

/** Read against 1.1.1 as well, whose default scheme for encryption is OAEP. */
export default describePackage({
  package: 'node-rsa',
  version: '2.0.0',
  default: 'NodeRSA',
  roles: {
    'modulus-bits': ['new NodeRSA(0).b', 'NodeRSA#generateKeyPair(0)'],
    'decrypt-padding': ['NodeRSA#setOptions(0).encryptionScheme', 'new NodeRSA(1..2).encryptionScheme'],
  },
});
