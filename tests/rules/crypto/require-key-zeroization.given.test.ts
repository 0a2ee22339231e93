import rule from '../../../src/rules/crypto/require-key-zeroization.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string) => ({ level: 'strict', code }) as const;

testRule(rule, {
  safe: {
    'a key that a callback overwrites': strict(`
      import { createHmac, scrypt } from 'node:crypto';
      export function sign(text, password, salt, done) {
        scrypt(password, salt, 32, (error, key) => {
          if (error) return done(error);
          try {
            done(null, createHmac('sha256', key).update(text).digest());
          } finally {
            key.fill(0);
          }
        });
      }`),
    'a key that a callback hands on': strict(`
      import { pbkdf2, scrypt } from 'node:crypto';
      export const derive = (password, salt, done) => scrypt(password, salt, 32, (error, key) => done(error, key));
      export const other = (password, salt, done) => pbkdf2(password, salt, 600000, 32, 'sha256', done);`),
    'what is read and is no key': strict(`
      import { readFileSync } from 'node:fs';
      export function load(path) {
        const page = readFileSync(path);
        return page.toString();
      }`),
    'a key that is read and overwritten': strict(`
      import { createHmac } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      export function sign(text, path) {
        const key = readFileSync(path);
        try {
          return createHmac('sha256', key).update(text).digest();
        } finally {
          key.fill(0);
        }
      }`),
    'a data key that is overwritten': strict(`
      import { GenerateDataKeyCommand } from '@aws-sdk/client-kms';
      import { createHmac } from 'node:crypto';
      export async function sign(client, text) {
        const answer = await client.send(new GenerateDataKeyCommand({ KeyId: 'alias/app', KeySpec: 'AES_256' }));
        const key = answer.Plaintext;
        try {
          return createHmac('sha256', key).update(text).digest();
        } finally {
          key.fill(0);
        }
      }`),
    'a data key that is returned': strict(`
      import { GenerateDataKeyCommand } from '@aws-sdk/client-kms';
      export async function make(client) {
        const { Plaintext, CiphertextBlob } = await client.send(new GenerateDataKeyCommand({ KeyId: 'alias/app' }));
        return { key: Plaintext, wrapped: CiphertextBlob };
      }
      export const whole = (client) => client.send(new GenerateDataKeyCommand({ KeyId: 'alias/app' }));`),
    'a data key that comes wrapped only': strict(`
      import { GenerateDataKeyWithoutPlaintextCommand } from '@aws-sdk/client-kms';
      export async function make(client) {
        const { CiphertextBlob } = await client.send(new GenerateDataKeyWithoutPlaintextCommand({ KeyId: 'alias/app' }));
        return CiphertextBlob;
      }`),
  },
  vulnerable: {
    'a key that a callback is given': {
      level: 'strict',
      code: `import { createHmac, scrypt } from 'node:crypto';
export function sign(text, password, salt, done) {
  scrypt(password, salt, 32, { N: 131072 }, (error, key) => { // !keyLeft
    if (error) return done(error);
    const mac = createHmac('sha256', key).update(text).digest();
    done(null, mac);
  });
}`,
      suggested: [
        `import { createHmac, scrypt } from 'node:crypto';
export function sign(text, password, salt, done) {
  scrypt(password, salt, 32, { N: 131072 }, (error, key) => {
    if (error) return done(error);
    try {
      const mac = createHmac('sha256', key).update(text).digest();
      done(null, mac);
    } finally {
      key.fill(0);
    }
  });
}`,
      ],
    },
    'where nobody looks at the error first': strict(`
      import { createHmac, pbkdf2 } from 'node:crypto';
      export function sign(text, password, salt, done) {
        pbkdf2(password, salt, 600000, 32, 'sha256', function (error, key) { // !keyLeft
          done(error, createHmac('sha256', key).update(text).digest());
        });
      }`),
    'a key that is read': {
      level: 'strict',
      code: `import { createPrivateKey, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
export async function prove(text, path) {
  const pem = await readFile(path); // !keyLeft
  return sign('sha256', text, createPrivateKey(pem));
}`,
    },
    'a key that is read at once': {
      level: 'strict',
      code: `import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
export function prove(text, path) {
  const key = readFileSync(path); // !keyLeft
  return createHmac('sha256', key).update(text).digest();
}`,
      suggested: [
        `import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
export function prove(text, path) {
  const key = readFileSync(path);
  try {
    return createHmac('sha256', key).update(text).digest();
  } finally {
    key.fill(0);
  }
}`,
      ],
    },
    'a data key of KMS': {
      level: 'strict',
      code: `import { GenerateDataKeyCommand } from '@aws-sdk/client-kms';
import { createHmac } from 'node:crypto';
export async function sign(client, text) {
  const { Plaintext } = await client.send(new GenerateDataKeyCommand({ KeyId: 'alias/app' })); // !keyLeft
  return createHmac('sha256', Plaintext).update(text).digest();
}`,
      suggested: [
        `import { GenerateDataKeyCommand } from '@aws-sdk/client-kms';
import { createHmac } from 'node:crypto';
export async function sign(client, text) {
  const { Plaintext } = await client.send(new GenerateDataKeyCommand({ KeyId: 'alias/app' }));
  try {
    return createHmac('sha256', Plaintext).update(text).digest();
  } finally {
    Plaintext.fill(0);
  }
}`,
      ],
    },
    'as a member, of a request with a name': strict(`
      import { GenerateDataKeyCommand, KMS } from '@aws-sdk/client-kms';
      import { createHmac } from 'node:crypto';
      export async function sign(client, text) {
        const request = new GenerateDataKeyCommand({ KeyId: 'alias/app' }); // !keyLeft
        const answer = await client.send(request);
        return createHmac('sha256', answer.Plaintext).update(text).digest();
      }
      const kms = new KMS({});
      export async function prove(text) {
        const answer = await kms.generateDataKey({ KeyId: 'alias/app' }); // !keyLeft
        return createHmac('sha256', answer.Plaintext).update(text).digest();
      }`),
    'a key that a vault unwraps': strict(`
      import { CryptographyClient } from '@azure/keyvault-keys';
      import { createHmac } from 'node:crypto';
      export async function open(credential, wrapped, text) {
        const vault = new CryptographyClient('https://vault.example.com/keys/app', credential);
        const { result: key } = await vault.unwrapKey('RSA-OAEP-256', wrapped); // !keyLeft
        return createHmac('sha256', key).update(text).digest();
      }`),
  },
});
