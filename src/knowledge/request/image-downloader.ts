import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'image-downloader',
  version: '4.3.0',
  sinks: { url: ['image(0).url'], path: ['image(0).dest'] },
});
