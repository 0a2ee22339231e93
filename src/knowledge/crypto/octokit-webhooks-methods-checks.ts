import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@octokit/webhooks-methods',
  version: '6.0.0',
  sources: { digest: ['sign()'] },
  roles: { 'verdict-promise': ['{verify,verifyWithFallback}()'] },
});
