import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:string_decoder',
  version: '26.6.6',
  derived: [['StringDecoder#{write,end}(0)', 'StringDecoder#{write,end}()']],
});
