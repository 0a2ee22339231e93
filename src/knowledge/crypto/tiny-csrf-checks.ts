import { describePackage } from '../grammar/index.ts';

/** The middleware throws; what it checks by gives an answer. */
export default describePackage({
  package: 'tiny-csrf/encryption',
  version: '1.1.6',
  aliases: ['tiny-csrf/encryption.js'],
  roles: { verdict: ['verifyCsrf()'] },
});
