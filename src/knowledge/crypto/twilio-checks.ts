import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'twilio',
  version: '6.3.1',
  roles: { verdict: ['{validateRequest,validateRequestWithBody}()'] },
});
