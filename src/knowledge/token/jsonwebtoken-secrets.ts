import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jsonwebtoken',
  version: '9.0.3',
  sources: { secret: ['sign()', 'sign(2:1)', 'sign(3:1)'] },
});
