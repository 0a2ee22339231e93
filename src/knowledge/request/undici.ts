import { describePackage } from '../grammar/index.ts';

/** A proxy's own URL is left out: what goes to HTTPS targets is tunnelled, whatever it says. */
export default describePackage({
  package: 'undici',
  version: '8.12.4',
  same: [['new Request(0)', 'new Request()']],
  derived: [['new Request(0)', 'new Request()']],
  extends: { Client: 'Dispatcher', Pool: 'Dispatcher', Agent: 'Dispatcher', ProxyAgent: 'Dispatcher' },
  sources: {
    remote: ['fetch().{text,json,arrayBuffer,blob}()', 'request().body.{text,json,arrayBuffer,blob}()'],
  },
  sinks: {
    'header-name': [
      '{request,stream,pipeline,connect,upgrade,fetch}(1).headers.*key',
      'Dispatcher#{request,stream,pipeline,connect,dispatch}(0).headers.*key',
    ],

    'third-party': ['{request,fetch}(1).body'],
    'secret-query': [
      '{request,stream,pipeline}(1).query.*',
      'Dispatcher#{request,stream,pipeline,dispatch}(0).query.*',
    ],
    url: [
      '{request,stream,pipeline,connect,upgrade,fetch}(0)',
      '{request,stream,pipeline,connect,upgrade}(0).{origin,href,host,hostname}',
      'new {Client,Pool,RoundRobinPool,H2CClient,BalancedPool}(0)',
      'new BalancedPool(0).*',
      'BalancedPool#addUpstream(0)',
      'Dispatcher#{request,stream,pipeline,connect,dispatch}(0).origin',
      'new {WebSocket,EventSource}(0)',
    ],
  },
  roles: {
    'tls-carrier': [
      '{request,stream,pipeline,connect,upgrade,fetch}(1).dispatcher',
      'new {WebSocket,EventSource}(1).dispatcher',
    ],
    'tls-elsewhere': ['setGlobalDispatcher(0)', 'new Request(1).dispatcher'],
    'dial-url': [
      '{request,stream,pipeline,connect,upgrade,fetch}(0)',
      '{request,stream,pipeline,connect,upgrade}(0).origin',
      'new {Client,Pool,RoundRobinPool,H2CClient}(0)',
      'new BalancedPool(0)',
      'new BalancedPool(0).*',
      'BalancedPool#addUpstream(0)',
      'Dispatcher#{request,stream,pipeline,connect,dispatch}(0).origin',
      'setGlobalOrigin(0)',
      'new {WebSocket,EventSource}(0)',
    ],
    'dial-protocol': ['{request,stream,pipeline,connect,upgrade}(0).protocol'],
    'dial-socket': ['new {Client,Pool,BalancedPool,RoundRobinPool,H2CClient}(1).socketPath'],
    'tls-options': [
      'new {Client,Pool,BalancedPool,RoundRobinPool}(1).connect',
      'new Agent(0).connect',
      'new {ProxyAgent,EnvHttpProxyAgent}(0).{connect,requestTls,proxyTls}',
      'new Socks5ProxyAgent(1).{requestTls,proxyTls}',
      'buildConnector(0)',
    ],
    'tls-verify': [
      'new {Client,Pool,BalancedPool,RoundRobinPool}(1).connect.rejectUnauthorized',
      'new Agent(0).connect.rejectUnauthorized',
      'new {ProxyAgent,EnvHttpProxyAgent}(0).{connect,requestTls,proxyTls}.rejectUnauthorized',
      'new Socks5ProxyAgent(1).{requestTls,proxyTls}.rejectUnauthorized',
      'buildConnector(0).rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new {Client,Pool,BalancedPool,RoundRobinPool}(1).connect.checkServerIdentity',
      'new Agent(0).connect.checkServerIdentity',
      'new {ProxyAgent,EnvHttpProxyAgent}(0).{connect,requestTls,proxyTls}.checkServerIdentity',
      'new Socks5ProxyAgent(1).{requestTls,proxyTls}.checkServerIdentity',
      'buildConnector(0).checkServerIdentity',
    ],
    'tls-version': [
      'new {Client,Pool,BalancedPool,RoundRobinPool}(1).connect.{minVersion,maxVersion}',
      'new Agent(0).connect.{minVersion,maxVersion}',
      'new {ProxyAgent,EnvHttpProxyAgent}(0).{connect,requestTls,proxyTls}.{minVersion,maxVersion}',
      'new Socks5ProxyAgent(1).{requestTls,proxyTls}.{minVersion,maxVersion}',
      'buildConnector(0).{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new {Client,Pool,BalancedPool,RoundRobinPool}(1).connect.secureProtocol',
      'new Agent(0).connect.secureProtocol',
      'new {ProxyAgent,EnvHttpProxyAgent}(0).{connect,requestTls,proxyTls}.secureProtocol',
      'new Socks5ProxyAgent(1).{requestTls,proxyTls}.secureProtocol',
      'buildConnector(0).secureProtocol',
    ],
    'tls-option-bits': [
      'new {Client,Pool,BalancedPool,RoundRobinPool}(1).connect.secureOptions',
      'new Agent(0).connect.secureOptions',
      'new {ProxyAgent,EnvHttpProxyAgent}(0).{connect,requestTls,proxyTls}.secureOptions',
      'new Socks5ProxyAgent(1).{requestTls,proxyTls}.secureOptions',
      'buildConnector(0).secureOptions',
    ],
    'tls-ciphers': [
      'new {Client,Pool,BalancedPool,RoundRobinPool}(1).connect.ciphers',
      'new Agent(0).connect.ciphers',
      'new {ProxyAgent,EnvHttpProxyAgent}(0).{connect,requestTls,proxyTls}.ciphers',
      'new Socks5ProxyAgent(1).{requestTls,proxyTls}.ciphers',
      'buildConnector(0).ciphers',
    ],
  },
});
