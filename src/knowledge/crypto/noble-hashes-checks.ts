import { describePackage } from '../grammar/index.ts';

/** MACs and keys made of passwords. */
export default describePackage({
  package: '@noble/hashes',
  version: '1.8.0',
  aliases: ['hmac', 'pbkdf2', 'scrypt', 'argon2'].flatMap((name) => [
    `@noble/hashes/${name}`,
    `@noble/hashes/${name}.js`,
  ]),
  instances: { 'hmac.create()': 'HMAC', 'HMAC#update()': 'HMAC' },
  sources: { digest: ['hmac()', 'HMAC#digest()', '{pbkdf2,scrypt,argon2id,argon2i,argon2d}()'] },
});
