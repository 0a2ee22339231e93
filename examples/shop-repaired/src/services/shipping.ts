import { createCipheriv, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import axios from 'axios';
import { logger } from '../logger.js';

const CARRIER = 'https://rates.parcel-carrier.com/v1';

export interface Rate {
  readonly service: string;
  readonly cents: number;
}

export async function getRates(country: string, grams: number): Promise<Rate[]> {
  const { data } = await axios.get<Rate[]>(`${CARRIER}/rates`, { params: { country, grams }, timeout: 5_000 });
  return data;
}

/** The warehouse runs beside the shop, in the same compose file. */
export async function reserve(sku: string, amount: number): Promise<void> {
  await axios.post('https://warehouse:8443/reservations', { sku, amount }, { timeout: 5_000 });
}

export async function track(parcel: string, headers: IncomingHttpHeaders): Promise<unknown> {
  const { data } = await axios.get<unknown>('https://track.parcel-carrier.com/v1/parcels', {
    params: { parcel },
    headers: { accept: headers.accept, 'accept-language': headers['accept-language'] },
    timeout: 5_000,
  });
  return data;
}

export interface Parcel {
  readonly id: string;
  /** @classification personal */
  readonly phone: string;
}

export function announce(parcel: Parcel): void {
  logger.info({ parcel: parcel.id }, 'parcel announced');
}

/** A note for the driver, who reads it with an app of the carrier's. */
export function sealNote(text: string, noteKey: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', noteKey, nonce, { authTagLength: 16 });
  const box = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), box]);
}
