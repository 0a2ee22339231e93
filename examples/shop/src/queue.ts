import { connect } from 'amqplib';

const BROKER = process.env.AMQP_URL ?? 'amqp://queue.shop-cloud.com'; // flaw: require-tls

export async function publish(event: string, payload: object): Promise<void> {
  const connection = await connect(BROKER);
  const channel = await connection.createChannel();
  channel.publish('shop', event, Buffer.from(JSON.stringify(payload)));
  await channel.close();
  await connection.close();
}
