import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@octokit/rest',
  version: '20.1',
  aliases: ['@octokit/core'],
  roles: { credential: ['new Octokit(0).auth'] },
});
