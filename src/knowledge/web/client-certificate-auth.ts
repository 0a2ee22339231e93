import { describePackage } from '../grammar/index.ts';

/** Middleware that refuses a request whose client has shown no certificate that somebody vouches for. */
export default describePackage({
  package: 'client-certificate-auth',
  version: '0.3.0',
  roles: { 'client-cert-look': ['()'] },
});
