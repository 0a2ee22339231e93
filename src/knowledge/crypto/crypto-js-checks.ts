import { describePackage } from '../grammar/index.ts';

const HMACS = ['MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA3', 'SHA384', 'SHA512', 'RIPEMD160'];
const ENCODINGS = ['Hex', 'Base64', 'Base64url'];

/** MACs, and how they become texts. */
export default describePackage({
  package: 'crypto-js',
  version: '4.2.0',
  parts: {
    ...Object.fromEntries(HMACS.map((name) => [`crypto-js/hmac-${name.toLowerCase()}`, `Hmac${name}`])),
    ...Object.fromEntries(ENCODINGS.map((name) => [`crypto-js/enc-${name.toLowerCase()}`, `enc.${name}`])),
  },
  sources: {
    digest: [`{${HMACS.map((name) => `Hmac${name}`).join(',')}}()`, 'algo.HMAC.create().**.finalize()'],
  },
  sinks: {
    unguessable: [
      '{AES,DES,TripleDES,RC4,RC4Drop,Rabbit,RabbitLegacy,Blowfish}.encrypt(1)',
      '{AES,DES,TripleDES,Rabbit,RabbitLegacy,Blowfish}.encrypt(2).iv',
      `{${HMACS.map((name) => `Hmac${name}`).join(',')}}(1)`,
      'PBKDF2(1)',
    ],
  },
  derived: ENCODINGS.map((name) => [`enc.${name}.stringify(0)`, `enc.${name}.stringify()`] as const),
});
