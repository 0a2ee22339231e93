import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jsdom',
  version: '26.1.0',
  sinks: { url: ['JSDOM.fromURL(0)'], path: ['JSDOM.fromFile(0)'] },
});
