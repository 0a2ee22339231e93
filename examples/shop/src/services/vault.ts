import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { config } from '../config.js';
import { logger } from '../logger.js';

const key = Buffer.from(config.vaultKey, 'base64');

/** Signs receipts, so that a customer can show one later. */
const receipts = generateKeyPairSync('rsa', {
  modulusLength: 1024, // flaw: no-weak-key
});

export const receiptKey = receipts.privateKey;

export function seal(text: string): { box: Buffer; tag: Buffer } {
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12)); // flaw: require-unique-nonce
  const box = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { box, tag: cipher.getAuthTag() };
}

export function open(nonce: Buffer, box: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }); // flaw: require-auth-tag
  return decipher.update(box).toString('utf8');
}

/** The terminal in the warehouse knows nothing newer. */
export function sealForTerminal(text: string, terminalKey: Buffer): Buffer {
  const nonce = randomBytes(8);
  const cipher = createCipheriv('des-ede3-cbc', terminalKey, nonce); // flaw: no-weak-cipher
  return Buffer.concat([nonce, cipher.update(text), cipher.final()]);
}

/** Proves to a partner that a list of prices is from here, by a key that is the partner's alone. */
export function provePrices(list: Buffer, partner: string): Buffer {
  const ownKey = Buffer.from(hkdfSync('sha256', key, partner, 'prices', 32)); // flaw: require-key-zeroization (strict)
  return createHmac('sha256', ownKey).update(list).digest();
}

/** Signs what goes to the bank. */
export const bankKey = readFileSync('/run/secrets/bank.key', 'utf8'); // flaw: require-protected-key-loading (strict)

/** Hands card numbers to the bookkeepers, who open them in a spreadsheet. */
export async function exportCards(nonce: Buffer, tag: Buffer, box: Buffer): Promise<void> {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  const cards = Buffer.concat([decipher.update(box), decipher.final()]);
  await writeFile('/var/lib/shop/cards.csv', cards, { mode: 0o600 }); // flaw: no-plaintext-to-disk
}

export function signDownload(path: string): string {
  const signature = createHash('md5').update(config.tokenSecret + path).digest('hex'); // flaw: no-weak-hash
  return `${config.publicUrl}${path}?signature=${signature}`;
}

/** A signature over the bytes as they came, compared in constant time. */
export function isSigned(body: Buffer, signature: string): boolean {
  const expected = createHmac('sha256', config.webhookSecret).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export function issueCode(keep: (code: string) => void): void {
  randomBytes(16, (_error, bytes) => { // flaw: require-crypto-error-handling
    keep(bytes.toString('hex'));
    logger.info({ length: bytes.length }, 'code issued');
  });
}
