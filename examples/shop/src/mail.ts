import { createTransport } from 'nodemailer';
import { config } from './config.js';

const transport = createTransport({
  host: config.mail.host,
  port: 587,
  ignoreTLS: true, // flaw: require-tls
  auth: { user: config.mail.user, pass: config.mail.password },
});

export async function sendReceipt(to: string, orderId: string): Promise<void> {
  await transport.sendMail({
    from: 'shop@shop.example.com',
    to,
    subject: `Your order ${orderId}`,
    text: 'Thank you. Your order is on its way.',
  });
}
