import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'twilio',
  version: '6.3.1',
  sources: { digest: ['getExpectedTwilioSignature()'] },
  roles: { verdict: ['{validateRequest,validateRequestWithBody}()'] },
});
