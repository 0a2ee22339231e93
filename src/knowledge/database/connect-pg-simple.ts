import { describePackage } from '../grammar/index.ts';

/** Called with `express-session` it gives a class, whose `conObject` is handed on to a pool of pg. */
export default describePackage({
  package: 'connect-pg-simple',
  version: '10.0.0',
  instances: { '()': 'PGStore' },
  roles: {
    'dial-neutral-url': ['new PGStore(0).conString', 'new PGStore(0).conObject.connectionString'],
    'dial-host': ['new PGStore(0).conObject.host'],
    'tls-verify': ['new PGStore(0).conObject.ssl.rejectUnauthorized'],
    'tls-identity-check': ['new PGStore(0).conObject.ssl.checkServerIdentity'],
  },
});
