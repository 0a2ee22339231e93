import { connect, type Channel, type ChannelModel } from 'amqplib';
import { logger } from './logger.js';

const BROKER = process.env.AMQP_URL ?? 'amqps://queue.shop-cloud.com';

let connection: Promise<ChannelModel> | undefined;

async function openChannel(): Promise<Channel> {
  connection ??= connect(BROKER);
  return (await connection).createChannel();
}

export async function publish(event: string, payload: object): Promise<void> {
  const channel = await openChannel();
  try {
    channel.publish('shop', event, Buffer.from(JSON.stringify(payload)));
  } finally {
    await channel.close();
  }
}

export async function consume(queue: string, work: (content: Buffer) => Promise<void>): Promise<void> {
  const channel = await openChannel();
  await channel.prefetch(4);
  await channel.consume(queue, (message) => {
    if (message === null) return;
    work(message.content).then(
      () => channel.ack(message),
      (error: unknown) => {
        logger.error({ err: error, queue }, 'job failed');
        channel.nack(message, false, false);
      },
    );
  });
}
