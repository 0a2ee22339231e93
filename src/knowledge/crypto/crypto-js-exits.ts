import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'crypto-js',
  version: '4.2.0',
  sources: { plaintext: ['{AES,DES,TripleDES,Rabbit,RabbitLegacy,Blowfish,RC4,RC4Drop}.decrypt()'] },
});
