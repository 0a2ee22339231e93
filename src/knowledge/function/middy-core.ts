import { describePackage } from '../grammar/index.ts';

const HANDLER = [['aws-lambda:Event', '-', '-']];

export default describePackage({
  package: '@middy/core',
  version: '6.4.5',
  instances: { '()': 'Middy', 'Middy#{use,before,after,onError}()': 'Middy' },
  handlers: { '(0)': HANDLER, 'Middy#handler(0)': HANDLER },
});
