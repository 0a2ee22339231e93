import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@azure/keyvault-keys',
  version: '4.10.2',
  instances: { 'new KeyClient()': 'KeyClient', 'new CryptographyClient()': 'CryptographyClient' },
  sources: { plaintext: ['CryptographyClient#decrypt().result'] },
  roles: {
    'modulus-bits': ['KeyClient#createRsaKey(1).keySize', 'KeyClient#createKey(2).keySize'],
    curve: ['KeyClient#createEcKey(1).curve', 'KeyClient#createKey(2).curve'],
    'encrypt-padding': ['CryptographyClient#{encrypt,wrapKey}(0)', 'CryptographyClient#encrypt(0).algorithm'],
    'decrypt-padding': [
      'CryptographyClient#{decrypt,unwrapKey}(0)',
      'CryptographyClient#decrypt(0).algorithm',
    ],
    'verdict-part': [{ at: 'CryptographyClient#{verify,verifyData}()', is: 'result' }],
    'key-part': [{ at: 'CryptographyClient#unwrapKey()', is: 'result' }],
  },
});
