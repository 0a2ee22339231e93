import { describePackage } from '../grammar/index.ts';

/** `csrfSynchronisedProtection` refuses by itself. */
export default describePackage({
  package: 'csrf-sync',
  version: '4.2.1',
  roles: { verdict: ['csrfSync().isRequestValid()'] },
});
