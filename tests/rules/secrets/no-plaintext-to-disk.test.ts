import rule from '../../../src/rules/secrets/no-plaintext-to-disk.ts';
import { testRule } from '../../support/test-rule.ts';

const opened = `
      import { createDecipheriv, createCipheriv, createHash } from 'node:crypto';
      import { writeFile } from 'node:fs/promises';
      function open(key, nonce, box) {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
        decipher.setAuthTag(box.tag);
        return Buffer.concat([decipher.update(box.data), decipher.final()]);
      }`;

testRule(rule, {
  safe: {
    'a file of what was encrypted': `${opened}
      export async function move(key, nonce, box) {
        const cipher = createCipheriv('aes-256-gcm', key, nonce);
        await writeFile('/data/box', Buffer.concat([cipher.update(open(key, nonce, box)), cipher.final()]));
      }`,
    'a file of what is not known': `
      import { writeFile } from 'node:fs/promises';
      export const save = (data) => writeFile('/data/a', data);`,
    'its length': `${opened}
      export const count = (key, nonce, box) => writeFile('/data/size', open(key, nonce, box).length);`,
    'a digest of it': `${opened}
      export const sum = (key, nonce, box) =>
        writeFile('/data/sum', createHash('sha256').update(open(key, nonce, box)).digest('hex'));`,
    'it stays in memory': `${opened}
      export const read = (key, nonce, box) => JSON.parse(open(key, nonce, box).toString('utf8'));`,
    'a program of its own that encrypts it again': `${opened}
      import { seal } from './box.js';
      export const save = (key, nonce, box) => writeFile('/data/a', seal(open(key, nonce, box)));`,
    'the name of a file': `${opened}
      export const save = (key, nonce, box, data) => writeFile(String(open(key, nonce, box)), data);`,
    'a decipher that is piped to whoever asks': `
      import { createDecipheriv } from 'node:crypto';
      export const send = (input, response, key, iv) =>
        input.pipe(createDecipheriv('aes-256-ctr', key, iv)).pipe(response);`,
    'a cipher in between': `
      import { createCipheriv, createDecipheriv } from 'node:crypto';
      import { createWriteStream } from 'node:fs';
      import { pipeline } from 'node:stream';
      export const wrap = (input, key, iv, other, nonce, done) =>
        pipeline(input, createDecipheriv('aes-256-ctr', key, iv), createCipheriv('aes-256-gcm', other, nonce),
          createWriteStream('out'), done);`,
  },
  vulnerable: {
    'what a decipher gives': `${opened}
      export async function store(key, nonce, box) {
        const text = open(key, nonce, box);
        await writeFile('/tmp/cards.csv', text, { mode: 0o600 }); // !writtenPlaintext
      }`,
    'texts put together': `
      const crypto = require('crypto');
      const fs = require('fs');
      exports.store = (key, iv, box) => {
        const decipher = crypto.createDecipheriv('aes-256-cbc', key, iv);
        const text = decipher.update(box, 'hex', 'utf8') + decipher.final('utf8');
        fs.writeFileSync('out.txt', text); // !writtenPlaintext
        fs.appendFileSync('all.txt', \`\${text}\\n\`); // !writtenPlaintext
      };`,
    WebCrypto: `
      import fs from 'node:fs';
      export async function store(key, box) {
        const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: box.nonce }, key, box.data);
        fs.writeFileSync('out', Buffer.from(bytes)); // !writtenPlaintext
      }`,
    'privateDecrypt into a stream': `
      import * as fs from 'node:fs';
      import { privateDecrypt as unwrap } from 'node:crypto';
      export function store(key: string, box: Buffer) {
        const out = fs.createWriteStream('key.bin');
        out.write(unwrap(key, box)); // !writtenPlaintext
        out.end();
      }`,
    'a handle of a file': `
      import { open } from 'node:fs/promises';
      import { compactDecrypt } from 'jose';
      export async function store(token, key) {
        const { plaintext } = await compactDecrypt(token, key);
        const file = await open('out', 'w');
        await file.writeFile(plaintext); // !writtenPlaintext
      }`,
    'crypto-js, libsodium, tweetnacl, openpgp and node-rsa': `
      import fs from 'fs-extra';
      import CryptoJS from 'crypto-js';
      import sodium from 'libsodium-wrappers';
      import nacl from 'tweetnacl';
      import * as openpgp from 'openpgp';
      import NodeRSA from 'node-rsa';
      export async function store(key, nonce, box, message) {
        fs.outputFileSync('a', CryptoJS.AES.decrypt(box, key).toString(CryptoJS.enc.Utf8)); // !writtenPlaintext
        fs.writeFileSync('b', sodium.crypto_secretbox_open_easy(box, nonce, key)); // !writtenPlaintext
        fs.writeFileSync('c', nacl.secretbox.open(box, nonce, key)); // !writtenPlaintext
        const { data } = await openpgp.decrypt({ message, decryptionKeys: key });
        await fs.writeFile('d', data); // !writtenPlaintext
        const rsa = new NodeRSA(key);
        fs.writeFileSync('e', rsa.decrypt(box, 'utf8')); // !writtenPlaintext
      }`,
    'a decipher in a pipeline': `
      import { createDecipheriv } from 'node:crypto';
      import { createReadStream, createWriteStream } from 'node:fs';
      import { pipeline } from 'node:stream/promises';
      export const unpack = (key, iv) =>
        pipeline(createReadStream('in'), createDecipheriv('aes-256-ctr', key, iv), createWriteStream('out')); // !writtenPlaintext`,
    'a decipher that is piped': `
      const crypto = require('crypto');
      const fs = require('fs');
      module.exports = (key, iv) => {
        const decipher = crypto.createDecipheriv('aes-256-ctr', key, iv);
        const out = fs.createWriteStream('out');
        fs.createReadStream('in').pipe(decipher).pipe(gunzip()).pipe(out); // !writtenPlaintext
      };`,
    'a decipher that is piped by itself': `
      import { createDecipheriv } from 'node:crypto';
      import fs from 'node:fs';
      export function unpack(input, key, iv) {
        const decipher = createDecipheriv('aes-256-ctr', key, iv);
        input.pipe(decipher);
        decipher.pipe(fs.createWriteStream('out')); // !writtenPlaintext
      }`,
    'what the project declares to be decrypted': {
      settings: { models: [{ package: 'house', sources: { plaintext: ['unseal()'] } }] },
      code: `
      import { unseal } from 'house';
      import { writeFileSync } from 'node:fs';
      writeFileSync('/srv/out.txt', unseal(box)); // !writtenPlaintext`,
    },
    'a managed key': `
      import { writeFile } from 'node:fs/promises';
      import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
      const client = new KMSClient({});
      export async function store(box) {
        const answer = await client.send(new DecryptCommand({ CiphertextBlob: box }));
        await writeFile('/tmp/secret', answer.Plaintext); // !writtenPlaintext
      }`,
  },
});
