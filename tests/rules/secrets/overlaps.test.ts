import { testOverlaps } from '../../support/overlaps.ts';

testOverlaps([
  [
    'classified data in an answer, not require-no-store',
    'no-classified-data-exposure',
    'recommended',
    `import express, { Router } from 'express';
interface User { /** @classification personal */ email: string }
export const router = Router();
router.get('/:id', async (req, res) => {
  const user: User = await load(String(req.params.id));
  res.json(user);
});`,
  ],
  [
    "what is one account's, not no-classified-data-exposure",
    'require-no-store',
    'strict',
    `import { Router } from 'express';
export const router = Router();
router.get('/me', async (req, res) => {
  res.json(await db.find(req.user.id));
});`,
  ],
  [
    'a classified secret in a log, not no-classified-data-exposure',
    'no-secret-logging',
    'recommended',
    `interface User { /** @classification secret */ answer: string }
export function show(user: User) { console.log(user.answer); }`,
  ],
  [
    'a classified secret in a URL, not no-classified-data-exposure',
    'no-secret-in-url',
    'recommended',
    `interface User { /** @classification secret */ answer: string }
export const send = (user: User) => fetch(\`https://api.example.com/?answer=\${user.answer}\`);`,
  ],
  [
    'decrypted text in a log, not no-plaintext-to-disk',
    'no-secret-logging',
    'recommended',
    `import { privateDecrypt } from 'node:crypto';
console.log(privateDecrypt(key, box).toString());`,
  ],
  [
    'decrypted text in a file, not no-cleartext-sensitive-storage',
    'no-plaintext-to-disk',
    'recommended',
    `import { privateDecrypt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
writeFileSync('/srv/out.txt', privateDecrypt(key, box));`,
  ],
  [
    'a key of a provider, not by the name that it has',
    'no-hardcoded-secrets',
    'recommended',
    `export const stripeSecret = 'sk_live_' + '51HqLyjWDarjtT1zdp7dcT8x';`,
  ],
  [
    'a password in a message of an error that is sent, once',
    'no-secret-logging',
    'recommended',
    `export function connect(password: string) { throw new Error('refused: ' + password); }`,
  ],
]);
