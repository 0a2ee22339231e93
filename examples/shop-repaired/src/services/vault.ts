import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createSecretKey,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { config } from '../config.js';
import { logger } from '../logger.js';

const key = createSecretKey(config.vaultKey, 'base64');

/** Signs receipts, so that a customer can show one later. */
const receipts = generateKeyPairSync('rsa', {
  modulusLength: 3072,
});

export const receiptKey = receipts.privateKey;

export function seal(text: string): { nonce: Buffer; box: Buffer; tag: Buffer } {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  const box = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { nonce, box, tag: cipher.getAuthTag() };
}

export function open(nonce: Buffer, tag: Buffer, box: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(box), decipher.final()]).toString('utf8');
}

/** The terminal in the warehouse has a key of its own. */
export function sealForTerminal(text: string, terminalKey: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', terminalKey, nonce, { authTagLength: 16 });
  const box = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), box]);
}

/** Proves to a partner that a list of prices is from here, by a key that is the partner's alone. */
export function provePrices(list: Buffer, partner: string): Buffer {
  const ownKey = Buffer.from(hkdfSync('sha256', key, partner, 'prices', 32));
  try {
    return createHmac('sha256', ownKey).update(list).digest();
  } finally {
    ownKey.fill(0);
  }
}

/** Signs what goes to the bank. */
export const bankKey = createPrivateKey(readFileSync('/run/secrets/bank.key'));

/** The last digits of a card, which is all that the bookkeepers need. */
export function lastDigits(nonce: Buffer, tag: Buffer, box: Buffer): string {
  return open(nonce, tag, box).slice(-4);
}

export function signDownload(path: string): string {
  const signature = createHmac('sha256', config.tokenSecret).update(path).digest('hex');
  return `${config.publicUrl}${path}?signature=${signature}`;
}

/** A signature over the bytes as they came, compared in constant time. */
export function isSigned(body: Buffer, signature: string): boolean {
  const expected = createHmac('sha256', config.webhookSecret).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export function issueCode(keep: (error: Error | null, code?: string) => void): void {
  randomBytes(16, (error, bytes) => {
    if (error !== null) {
      keep(error);
      return;
    }
    keep(null, bytes.toString('hex'));
    logger.info({ length: bytes.length }, 'code issued');
  });
}
