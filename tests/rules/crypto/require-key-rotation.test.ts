import rule from '../../../src/rules/crypto/require-key-rotation.ts';
import { testRule } from '../../support/test-rule.ts';

const seal = (envelope: string): string => `import { createCipheriv, randomBytes } from 'node:crypto';
export function seal(text, key) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce);
  const data = Buffer.concat([cipher.update(text), cipher.final()]);
  return ${envelope};
}`;
const kept = { options: { files: ['src/store/**'] }, filename: 'src/store/seal.ts' };

testRule(rule, {
  safe: {
    'keys that are renewed': `import * as kms from 'aws-cdk-lib/aws-kms';
import * as aws from '@pulumi/aws';
import * as gcp from '@pulumi/gcp';
new kms.Key(this, 'Key', { enableKeyRotation: true });
new aws.kms.Key('data', { enableKeyRotation: true });
new gcp.kms.CryptoKey('data', { keyRing: ring.id, rotationPeriod: '7776000s' });`,
    'keys that cannot be renewed by themselves': `import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import * as aws from '@pulumi/aws';
import * as gcp from '@pulumi/gcp';
new Key(this, 'Signing', { keySpec: KeySpec.RSA_2048, keyUsage: KeyUsage.SIGN_VERIFY });
new aws.kms.Key('signing', { customerMasterKeySpec: 'ECC_NIST_P256' });
new gcp.kms.CryptoKey('signing', { keyRing: ring.id, purpose: 'ASYMMETRIC_SIGN' });`,
    'options that nobody knows': `import * as kms from 'aws-cdk-lib/aws-kms';
new kms.Key(this, 'Key', options);
new kms.Key(this, 'Key', { keyUsage: usage });
new kms.Key(this, 'Key', { enableKeyRotation: options.rotate });`,
    'a key of another package': `import * as kms from './kms.js';
new kms.Key(this, 'Key', {});`,
    'the id of the key that was used': seal('{ keyId: key.id, nonce, data }'),
    'a constant that finds the key, too': `import { createCipheriv } from 'node:crypto';
const CURRENT = 'v2';
export function seal(text, nonce) {
  const cipher = createCipheriv('aes-256-gcm', keys[CURRENT], nonce);
  return { kid: CURRENT, nonce, data: Buffer.concat([cipher.update(text), cipher.final()]) };
}`,
    'the header of a token': `import { createCipheriv } from 'node:crypto';
export const header = { kid: 'v1', alg: 'RS256' };`,
    'no key id, where no file is named': seal('{ nonce, data }'),
    'no key id, in another file': { code: seal('{ nonce, data }'), ...kept, filename: 'src/mail/seal.ts' },
    'a key id in a file that is named': { code: seal('{ keyId: key.id, nonce, data }'), ...kept },
    'a key id put before the bytes': {
      code: seal('Buffer.concat([Buffer.from(key.keyVersion), nonce, data])'),
      ...kept,
    },
  },
  vulnerable: {
    'a key of the CDK without rotation': `import * as kms from 'aws-cdk-lib/aws-kms';
new kms.Key(this, 'Key', { description: 'data' }); // !rotationMissing
new kms.Key(this, 'Other'); // !rotationMissing
new kms.CfnKey(this, 'Third', { keyPolicy, enableKeyRotation: false }); // !rotationOff`,
    'through a constant': `const { Key } = require('aws-cdk-lib/aws-kms');
const options = { alias: 'data', enableKeyRotation: false }; // !rotationOff
new Key(stack, 'Key', { ...options });`,
    'a key of Pulumi without rotation': `import * as aws from '@pulumi/aws';
import * as gcp from '@pulumi/gcp';
new aws.kms.Key('data', { deletionWindowInDays: 10 }); // !rotationMissing
new gcp.kms.CryptoKey('data', { keyRing: ring.id }); // !rotationMissing`,
    'a key for encryption, by name': `import * as aws from '@pulumi/aws';
new aws.kms.Key('data', { customerMasterKeySpec: 'SYMMETRIC_DEFAULT', keyUsage: 'ENCRYPT_DECRYPT' }); // !rotationMissing`,
    'a constant key id': seal(`{ keyId: 'v1', nonce, data }`).replace(';\n}', '; // !constantKeyId\n}'),
    'a constant key id beside the tag': `import crypto from 'crypto';
export function seal(text: string, key: Buffer, nonce: Buffer) {
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce);
  return {
    key_version: 1, // !constantKeyId
    data: cipher.update(text, 'utf8', 'hex') + cipher.final('hex'),
    tag: cipher.getAuthTag() as Buffer,
  };
}`,
    'no key id in a file that is named': {
      code: `import { createCipheriv } from 'node:crypto';
export function seal(text, key, nonce) {
  const cipher = createCipheriv('aes-256-gcm', key, nonce); // !noKeyId
  return { nonce, data: Buffer.concat([cipher.update(text), cipher.final()]) };
}`,
      ...kept,
    },
  },
});
