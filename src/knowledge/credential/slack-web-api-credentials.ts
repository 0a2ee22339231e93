import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@slack/web-api',
  version: '7.9',
  roles: { credential: ['new WebClient(0)'] },
});
