import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'amqplib',
  version: '2.3',
  aliases: ['amqplib/callback_api', 'amqplib/callback_api.js'],
  instances: {
    'connect()': 'ChannelModel',
    'connect(1..2:1)': 'Connection',
    'Connection#{createChannel,createConfirmChannel}()': 'Channel',
    'Connection#{createChannel,createConfirmChannel}(0:1)': 'Channel',
    'Channel#consume(1:0)': 'Message',
    'Channel#get()': 'Message',
    'ConsumeMessage#': 'Message',
    'GetMessage#': 'Message',
  },
  extends: { ConfirmChannel: 'Channel', ChannelModel: 'Connection' },
  sources: {
    queue: [
      'Message#content',
      'Message#properties.{headers,correlationId,replyTo,messageId,type,appId,userId}',
      'Message#fields.routingKey',
    ],
  },
  sinks: { url: ['connect(0)', 'connect(0).hostname'] },
  roles: {
    'tls-options': ['connect(1)'],
    'tls-verify': ['connect(1).rejectUnauthorized'],
    'tls-identity-check': ['connect(1).checkServerIdentity'],
    'dial-url': ['connect(0)'],
    'dial-protocol': ['connect(0).protocol'],
    'dial-host': ['connect(0).hostname'],
    'tls-version': ['connect(1).{minVersion,maxVersion}'],
    'tls-method': ['connect(1).secureProtocol'],
    'tls-option-bits': ['connect(1).secureOptions'],
    'tls-ciphers': ['connect(1).ciphers'],
  },
});
