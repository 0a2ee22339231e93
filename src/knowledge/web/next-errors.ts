import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next',
  version: '15.5.29',
  sinks: { sent: ['NextApiResponse#{send,json}(0)'], 'sent-live': ['ActionResult#*'] },
});
