import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node-vault',
  version: '0.12.0',
  sources: { secret: ['Client#read().data'] },
});
