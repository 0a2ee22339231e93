import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next/link',
  version: '15.5.29',
  sinks: { 'script-url': ['(0).href'] },
});
