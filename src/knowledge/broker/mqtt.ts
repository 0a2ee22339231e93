import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mqtt',
  version: '5.16',
  aliases: ['async-mqtt', 'mqtt/dist/mqtt.esm', 'mqtt/dist/mqtt.min'],
  instances: {
    '{connect,connectAsync}()': 'MqttClient',
    'MqttClient#{on,once,subscribe}()': 'MqttClient',
  },
  sources: { message: ['MqttClient#on:message(0)', 'MqttClient#on:message(1)'] },
  sinks: {
    url: [
      '{connect,connectAsync}(0)',
      '{connect,connectAsync}(0..1).{host,hostname}',
      '{connect,connectAsync}(0..1).servers.*.host',
    ],
  },
  roles: {
    'tls-options': ['{connect,connectAsync}(0..1)', '{connect,connectAsync}(0..1).wsOptions'],
    'tls-verify': [
      '{connect,connectAsync}(0..1).rejectUnauthorized',
      '{connect,connectAsync}(0..1).wsOptions.rejectUnauthorized',
    ],
    'tls-identity-check': [
      '{connect,connectAsync}(0..1).checkServerIdentity',
      '{connect,connectAsync}(0..1).wsOptions.checkServerIdentity',
    ],
    'dial-url': ['{connect,connectAsync}(0)'],
    'dial-protocol': [
      '{connect,connectAsync}(0..1).protocol',
      '{connect,connectAsync}(0..1).servers.*.protocol',
    ],
    'dial-host': [
      '{connect,connectAsync}(0..1).{host,hostname}',
      '{connect,connectAsync}(0..1).servers.*.host',
    ],
    'tls-version': [
      '{connect,connectAsync}(0..1).{minVersion,maxVersion}',
      '{connect,connectAsync}(0..1).wsOptions.{minVersion,maxVersion}',
    ],
    'tls-method': [
      '{connect,connectAsync}(0..1).secureProtocol',
      '{connect,connectAsync}(0..1).wsOptions.secureProtocol',
    ],
    'tls-option-bits': [
      '{connect,connectAsync}(0..1).secureOptions',
      '{connect,connectAsync}(0..1).wsOptions.secureOptions',
    ],
    'tls-ciphers': ['{connect,connectAsync}(0..1).ciphers', '{connect,connectAsync}(0..1).wsOptions.ciphers'],
  },
});
