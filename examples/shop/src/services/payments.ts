import https from 'node:https';
import axios from 'axios';
import { config } from '../config.js';

const agent = new https.Agent({
  keepAlive: true,
  maxSockets: 50,
  minVersion: 'TLSv1', // flaw: no-legacy-tls
});

const client = axios.create({
  baseURL: config.payments.url,
  httpsAgent: agent,
  timeout: 0, // flaw: require-timeouts
});

export interface Charge {
  readonly orderId: string;
  readonly cents: number;
}

export async function charge({ orderId, cents }: Charge): Promise<string> {
  const { data } = await client.post<{ id: string }>(
    '/charges',
    { orderId, cents },
    { headers: { authorization: `Bearer ${config.payments.apiKey}`, 'idempotency-key': orderId } },
  );
  return data.id;
}

export async function refund(chargeId: string): Promise<void> {
  const url = `${config.payments.url}/refunds?charge=${encodeURIComponent(chargeId)}&api_key=${config.payments.apiKey}`;
  await client.post(url); // flaw: no-secret-in-url
}
