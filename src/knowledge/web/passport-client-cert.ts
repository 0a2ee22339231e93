import { describePackage } from '../grammar/index.ts';

/** A strategy that fails where the certificate of the client is missing or nobody vouches for it. */
export default describePackage({
  package: 'passport-client-cert',
  version: '2.1.0',
  roles: { 'client-cert-look': ['new Strategy()'] },
});
