import type { IncomingHttpHeaders } from 'node:http';
import axios from 'axios';

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
