import axios from 'axios';

const CARRIER = 'http://rates.parcel-carrier.com/v1'; // flaw: require-tls

export interface Rate {
  readonly service: string;
  readonly cents: number;
}

export async function getRates(country: string, grams: number): Promise<Rate[]> {
  const { data } = await axios.get<Rate[]>(`${CARRIER}/rates`, { params: { country, grams } });
  return data;
}

/** The warehouse runs beside the shop, in the same compose file. */
export async function reserve(sku: string): Promise<void> {
  await axios.post('http://warehouse:8080/reservations', { sku });
}
