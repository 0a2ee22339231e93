import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@slack/bolt',
  version: '4.4',
  roles: { credential: ['new App(0).{token,signingSecret,clientSecret,appToken,stateSecret}'] },
});
