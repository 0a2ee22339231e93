import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@sveltejs/kit',
  version: '2.70.4',
  sinks: { sent: ['{json,text}(0)', '{error,fail}(1)'] },
});
