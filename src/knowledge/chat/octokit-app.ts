import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@octokit/app',
  version: '16.1.4',
  aliases: ['octokit'],
  instances: { 'App#webhooks': '@octokit/webhooks:Webhooks' },
});
