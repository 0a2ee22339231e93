import { exec, execFile } from 'node:child_process';
import { writeFile } from 'node:fs';
import https from 'node:https';
import { promisify } from 'node:util';
import { z } from 'zod';
import { logger } from '../logger.js';
import { consume } from '../queue.js';

const run = promisify(execFile);
const runInShell = promisify(exec);

const Job = z.object({ orderId: z.uuid(), title: z.string().max(200) });
const STATE = '/var/lib/shop/invoices.json';

let printed = 0;

// The archive of the tax office answers over TLS 1.1 until they have moved.
const archive = new https.Agent({
  keepAlive: true,
  maxSockets: 2,
  /* eslint-disable-next-line mitigate/no-legacy-tls */ // flaw: require-deviation-record
  minVersion: 'TLSv1.1',
});

async function printInvoice(content: Buffer): Promise<void> {
  const { orderId, title } = Job.parse(JSON.parse(content.toString('utf8')));
  const file = `/var/lib/shop/invoices/${orderId}.pdf`;
  await run('wkhtmltopdf', ['--title', title, `https://www.shop.example/invoices/${orderId}`, file], { timeout: 30_000 });
  await runInShell(`exiftool -Title="${title}" ${file}`, { timeout: 10_000 }); // flaw: no-command-injection (project)
  printed += 1;
  writeFile(STATE, JSON.stringify({ printed, last: orderId }), () => undefined); // flaw: require-durable-write
}

function countArchived(): void {
  https.get('https://archive.tax-office.example/shop', { agent: archive, timeout: 5_000 }, (answer) => {
    logger.info({ status: answer.statusCode }, 'archive asked');
    answer.resume();
  });
}

export async function startInvoices(): Promise<void> {
  await consume('invoices', printInvoice);
  setInterval(countArchived, 3_600_000).unref();
}
