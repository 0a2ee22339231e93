import https from 'node:https';
import axios from 'axios';
import { config } from './config.js';

const agent = new https.Agent({
  keepAlive: true,
  minVersion: 'TLSv1', // flaw: no-legacy-tls
});

const client = axios.create({ baseURL: config.paymentsUrl, httpsAgent: agent, timeout: 5_000 });

export interface Charge {
  readonly orderId: string;
  readonly cents: number;
}

export async function charge({ orderId, cents }: Charge): Promise<string> {
  const { data } = await client.post<{ id: string }>('/charges', { orderId, cents });
  return data.id;
}
