import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@smithy/node-http-handler',
  version: '4.14',
  aliases: ['@aws-sdk/node-http-handler'],
  roles: {
    'tls-verify': [
      'new NodeHttpHandler(0).httpsAgent.rejectUnauthorized',
      'NodeHttpHandler.create(0).httpsAgent.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new NodeHttpHandler(0).httpsAgent.checkServerIdentity',
      'NodeHttpHandler.create(0).httpsAgent.checkServerIdentity',
    ],
    'tls-version': [
      'new NodeHttpHandler(0).httpsAgent.{minVersion,maxVersion}',
      'NodeHttpHandler.create(0).httpsAgent.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new NodeHttpHandler(0).httpsAgent.secureProtocol',
      'NodeHttpHandler.create(0).httpsAgent.secureProtocol',
    ],
    'tls-option-bits': [
      'new NodeHttpHandler(0).httpsAgent.secureOptions',
      'NodeHttpHandler.create(0).httpsAgent.secureOptions',
    ],
    'tls-ciphers': [
      'new NodeHttpHandler(0).httpsAgent.ciphers',
      'NodeHttpHandler.create(0).httpsAgent.ciphers',
    ],
  },
});
