import rule from '../../../src/rules/crypto/no-weak-cipher.ts';
import { testRule } from '../../support/test-rule.ts';

const legacyFlags = { options: { legacyFlags: ['features.terminal'] } };

testRule(rule, {
  safe: {
    'AES-GCM': `import { createCipheriv, randomBytes } from 'node:crypto';
const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12));`,
    'ChaCha20-Poly1305': `import { createCipheriv } from 'node:crypto';
createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });`,
    'AES by its other name': `import crypto from 'crypto';
crypto.createDecipheriv('id-aes256-GCM', key, nonce);`,
    'CBC, which is dated and not broken': `import crypto from 'crypto';
crypto.createCipheriv('aes-256-cbc', key, iv);`,
    OAEP: `import crypto from 'crypto';
crypto.privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, box);
crypto.privateDecrypt(key, box);`,
    'tokens that come with OAEP': `import { compactDecrypt } from 'jose';
compactDecrypt(token, key, { keyManagementAlgorithms: ['RSA-OAEP-256'] });`,
    'the padding of a signature': `import crypto from 'crypto';
crypto.sign('sha256', body, { key, padding: crypto.constants.RSA_PKCS1_PADDING });`,
    'a name that is only compared': `import crypto from 'crypto';
if (config.cipher === 'des-cbc') throw new Error('too old');
const old = ['rc4', 'des'];`,
    'an algorithm that nobody knows': `import crypto from 'crypto';
crypto.createCipheriv(header.algorithm, key, iv);`,
    'a function of another package': `import { createCipheriv } from './ciphers.js';
createCipheriv('des-cbc', key, iv);`,
    WebCrypto: `await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, data);`,
    'crypto-js with AES': `import CryptoJS from 'crypto-js';
CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC });`,
    'behind a flag': {
      code: `import { createCipheriv } from 'node:crypto';
import { features } from './features.js';
export const seal = (text) =>
  features.terminal ? createCipheriv('des-ede3-cbc', key, iv).update(text) : sealNew(text);`,
      ...legacyFlags,
    },
    'in development': `import { createCipheriv } from 'node:crypto';
if (process.env.NODE_ENV !== 'production') createCipheriv('des-cbc', key, iv);`,
  },
  vulnerable: {
    'a mode that is loaded alone': `import AES from 'crypto-js/aes';
import ECB from 'crypto-js/mode-ecb';
AES.encrypt(text, key, { mode: ECB }); // !brokenCipher`,
    'a key that is written under DES': `import { createPrivateKey } from 'node:crypto';
createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem', cipher: 'des-cbc', passphrase }); // !brokenCipher`,
    'des.js and aes-js': `import des from 'des.js';
import { ModeOfOperation } from 'aes-js';
des.EDE.create({ type: 'encrypt', key }); // !brokenCipher
des.CBC.instantiate(des.DES).create({ type: 'encrypt', key, iv }); // !brokenCipher
new ModeOfOperation.ecb(key).encrypt(bytes); // !brokenCipher`,
    'tokens that may come with an old padding': `import { compactDecrypt } from 'jose';
const options = { keyManagementAlgorithms: ['RSA-OAEP-256', 'RSA1_5'] }; // !paddingOracle
export const open = (token, key) => compactDecrypt(token, key, options);`,
    'a key that is wrapped by Triple DES': `import { createCipheriv } from 'node:crypto';
createCipheriv('id-smime-alg-CMS3DESwrap', key, iv); // !brokenCipher
createCipheriv('des3-wrap', key, iv); // !brokenCipher
createCipheriv('camellia-256-ecb', key, null); // !brokenCipher`,
    'a vault that is asked for an old padding': `import { CryptographyClient } from '@azure/keyvault-keys';
new CryptographyClient(keyId, credential).decrypt('RSA1_5', box); // !paddingOracle`,
    'Triple DES': `import { createCipheriv } from 'node:crypto';
createCipheriv('des-ede3-cbc', key, iv); // !brokenCipher`,
    'opened with a short name': `const crypto = require('crypto');
crypto.createDecipheriv('des3', key, iv); // !brokenCipher`,
    'the old families': `import * as crypto from 'node:crypto';
crypto.createCipheriv('DES-CBC', key, iv); // !brokenCipher
crypto.createCipheriv('rc4', key, null); // !brokenCipher
crypto.createCipheriv('rc2-40-cbc', key, iv); // !brokenCipher
crypto.createCipheriv('bf-cfb', key, iv); // !brokenCipher
new crypto.Cipheriv('cast5-cbc', key, iv); // !brokenCipher`,
    'ECB of AES': `import { createCipheriv as seal } from 'crypto';
seal('aes-256-ecb', key, null); // !brokenCipher`,
    'a fallback': `import { createCipheriv } from 'node:crypto';
const algorithm = process.env.CIPHER || 'des-cbc'; // !brokenCipher
createCipheriv(algorithm, key, iv);`,
    'a field of a class': `import { createCipheriv } from 'node:crypto';
class Box {
  algorithm = 'rc2-cbc'; // !brokenCipher
  seal(key: Buffer, iv: Buffer) {
    return createCipheriv(this.algorithm as string, key, iv);
  }
}`,
    'no nonce at all': `const crypto = require('crypto');
crypto.createCipher('aes-256-cbc', password); // !noNonce
crypto.createDecipher('aes-256-cbc', password); // !noNonce`,
    'one report for a broken cipher without a nonce': `const crypto = require('crypto');
crypto.createCipher('des', password); // !brokenCipher`,
    'the cipher of a private key': `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa', {
  modulusLength: 3072,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'des-ede3-cbc', passphrase }, // !brokenCipher
});`,
    'a padding that answers questions': {
      code: `import { constants, privateDecrypt } from 'node:crypto';
privateDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, box); // !paddingOracle`,
      suggested: [
        `import { constants, privateDecrypt } from 'node:crypto';
privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, box);`,
      ],
    },
    'no padding': `import crypto from 'node:crypto';
crypto.publicEncrypt({ key, padding: crypto.constants.RSA_NO_PADDING }, block); // !noPadding`,
    'crypto-js': `import CryptoJS from 'crypto-js';
CryptoJS.DES.encrypt(text, key); // !brokenCipher
CryptoJS.RC4.decrypt(text, key); // !brokenCipher
CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB }); // !brokenCipher
CryptoJS.TripleDES.encrypt(text, key, { mode: CryptoJS.mode.ECB }); // !brokenCipher`,
    'a part of crypto-js': `const tripledes = require('crypto-js/tripledes');
tripledes.encrypt(text, key); // !brokenCipher`,
    'node-forge': `import forge from 'node-forge';
forge.cipher.createCipher('3DES-CBC', key); // !brokenCipher
forge.cipher.createDecipher('AES-ECB', key); // !brokenCipher
forge.rc2.createEncryptionCipher(key); // !brokenCipher
const privateKey = forge.pki.privateKeyFromPem(pem);
privateKey.decrypt(box); // !paddingOracle
privateKey.decrypt(box, 'RSAES-PKCS1-V1_5'); // !paddingOracle`,
    'noble ciphers': `import { ecb } from '@noble/ciphers/aes.js';
ecb(key).encrypt(text); // !brokenCipher`,
    'outside the branch of the flag': {
      code: `import { createCipheriv } from 'node:crypto';
import { features } from './features.js';
if (!features.terminal) createCipheriv('des-ede3-cbc', key, iv); // !brokenCipher
if (features.other) createCipheriv('des-ede3-cbc', key, iv); // !brokenCipher`,
      ...legacyFlags,
    },
  },
});
