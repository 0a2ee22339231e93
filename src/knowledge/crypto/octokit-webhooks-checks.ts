import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@octokit/webhooks',
  version: '13.9.1',
  instances: { 'new Webhooks()': 'Webhooks' },
  roles: {
    'verdict-promise': ['Webhooks#verify()'],
    'verdict-rejected': ['Webhooks#verifyAndReceive()'],
  },
});
