import { describePackage } from '../grammar/index.ts';

/** Over undici: options of TLS beside these are for a dispatcher. */
export default describePackage({
  package: 'urllib',
  version: '4.9.1',
  instances: { 'getDefaultHttpClient()': 'HttpClient' },
  sinks: {
    'header-name': ['{request,curl}(1).headers.*key', 'HttpClient#{request,curl}(1).headers.*key'],
    url: ['{request,curl}(0)', 'HttpClient#{request,curl}(0)'],
  },
  roles: {
    'dial-url': ['{request,curl}(0)', 'HttpClient#{request,curl}(0)'],
    'dial-socket': ['{request,curl}(1).socketPath', 'HttpClient#{request,curl}(1).socketPath'],
    'tls-carrier': ['{request,curl}(1).dispatcher', 'HttpClient#{request,curl}(1).dispatcher'],
    'tls-options': ['new HttpClient(0).connect'],
    'tls-verify': [
      'getDefaultHttpClient(0)',
      '{request,curl}(1).rejectUnauthorized',
      'new HttpClient(0).connect.rejectUnauthorized',
    ],
  },
});
