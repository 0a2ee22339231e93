import { describePackage } from '../grammar/index.ts';

/** A server may ask for TLS after the connection is made; `null` refuses. */
export default describePackage({
  package: 'nats',
  version: '2.29',
  aliases: ['@nats-io/transport-node'],
  instances: {
    'connect()': 'NatsConnection',
    'NatsConnection#subscribe()': 'Subscription',
    'Subscription#.*': 'Msg',
    '{StringCodec,JSONCodec}()': 'Codec',
  },
  handlers: { 'NatsConnection#subscribe(1).callback': [['-', 'Msg']] },
  sources: { queue: ['Msg#{data,subject,reply,headers}', 'Msg#{json,string}()'] },
  derived: [['Codec#decode(0)', 'Codec#decode()']],
  sinks: { url: ['connect(0)', 'connect(0..1).{servers,url}', 'connect(0..1).servers.*'] },
  roles: {
    'tls-client-cert': ['connect(0).tls.certFile'],
    'tls-ca': ['connect(0).tls.caFile'],
    'tls-options': ['connect(0..1).tls'],
    'tls-verify': ['connect(0..1).tls.rejectUnauthorized'],
    'tls-identity-check': ['connect(0..1).tls.checkServerIdentity'],
    'tls-upgrade': ['connect(0..1).tls'],
    'dial-neutral-url': ['connect(0)', 'connect(0..1).{servers,url}', 'connect(0..1).servers.*'],
    'dial-host': ['connect(0..1).{servers,url}', 'connect(0..1).servers.*'],
    'tls-version': ['connect(0..1).tls.{minVersion,maxVersion}'],
    'tls-method': ['connect(0..1).tls.secureProtocol'],
    'tls-option-bits': ['connect(0..1).tls.secureOptions'],
    'tls-ciphers': ['connect(0..1).tls.ciphers'],
  },
});
