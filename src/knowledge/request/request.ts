import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'request',
  version: '2.88.2',
  aliases: ['request-promise', 'request-promise-native'],
  instances: { '{defaults,forever}()': '' },
  roles: {
    'dial-url': [
      '(0)',
      '{get,head,options,post,put,patch,del,delete}(0)',
      '(0..1).{uri,url,baseUrl}',
      '{get,head,options,post,put,patch,del,delete}(0..1).{uri,url,baseUrl}',
      'defaults(0).{uri,url,baseUrl}',
    ],
    'tls-verify': [
      '(0..1).{strictSSL,rejectUnauthorized}',
      '(0..1).agentOptions.rejectUnauthorized',
      '{get,head,options,post,put,patch,del,delete}(0..1).{strictSSL,rejectUnauthorized}',
      '{get,head,options,post,put,patch,del,delete}(0..1).agentOptions.rejectUnauthorized',
      'defaults(0).{strictSSL,rejectUnauthorized}',
      'defaults(0).agentOptions.rejectUnauthorized',
      'forever(0).rejectUnauthorized',
    ],
    'tls-identity-check': [
      '(0..1).checkServerIdentity',
      '(0..1).agentOptions.checkServerIdentity',
      '{get,head,options,post,put,patch,del,delete}(0..1).checkServerIdentity',
      '{get,head,options,post,put,patch,del,delete}(0..1).agentOptions.checkServerIdentity',
      'defaults(0).checkServerIdentity',
      'defaults(0).agentOptions.checkServerIdentity',
    ],
    'tls-version': [
      '(0..1).agentOptions.{minVersion,maxVersion}',
      '{get,head,options,post,put,patch,del,delete}(0..1).agentOptions.{minVersion,maxVersion}',
      'defaults(0).agentOptions.{minVersion,maxVersion}',
    ],
    'tls-method': [
      '(0..1).secureProtocol',
      '(0..1).agentOptions.secureProtocol',
      '{get,head,options,post,put,patch,del,delete}(0..1).secureProtocol',
      '{get,head,options,post,put,patch,del,delete}(0..1).agentOptions.secureProtocol',
      'defaults(0).secureProtocol',
      'defaults(0).agentOptions.secureProtocol',
    ],
    'tls-option-bits': [
      '(0..1).secureOptions',
      '(0..1).agentOptions.secureOptions',
      '{get,head,options,post,put,patch,del,delete}(0..1).secureOptions',
      '{get,head,options,post,put,patch,del,delete}(0..1).agentOptions.secureOptions',
      'defaults(0).secureOptions',
      'defaults(0).agentOptions.secureOptions',
    ],
    'tls-ciphers': [
      '(0..1).ciphers',
      '(0..1).agentOptions.ciphers',
      '{get,head,options,post,put,patch,del,delete}(0..1).ciphers',
      '{get,head,options,post,put,patch,del,delete}(0..1).agentOptions.ciphers',
      'defaults(0).ciphers',
      'defaults(0).agentOptions.ciphers',
    ],
  },
});
