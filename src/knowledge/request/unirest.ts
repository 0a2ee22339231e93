import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'unirest',
  version: '0.6.0',
  sinks: { url: ['{get,head,put,post,patch,delete,options}(0)', '(1)'] },
});
