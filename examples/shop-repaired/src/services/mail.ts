import Handlebars from 'handlebars';
import { createTransport } from 'nodemailer';
import { config } from '../config.js';

const transport = createTransport({
  host: config.mail.host,
  port: 587,
  requireTLS: true,
  auth: { user: config.mail.user, pass: config.mail.password },
  connectionTimeout: 10_000,
});

const receipt = Handlebars.compile<{ name: string; orderId: string }>(
  '<p>Dear {{name}}, your order {{orderId}} is on its way.</p>',
);

export async function sendReceipt(to: string, name: string, orderId: string): Promise<void> {
  await transport.sendMail({
    from: 'shop@shop.example',
    to,
    subject: `Your order ${orderId}`,
    text: 'Thank you. Your order is on its way.',
    html: receipt({ name, orderId }),
  });
}

/** The token is good for one use and a quarter of an hour. */
export async function sendReset(to: string, token: string): Promise<void> {
  const link = `${config.publicUrl}/reset?token=${encodeURIComponent(token)}`;
  await transport.sendMail({ from: 'shop@shop.example', to, subject: 'Your new password', text: link });
}
