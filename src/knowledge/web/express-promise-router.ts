import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-promise-router',
  version: '4.1.1',
  instances: { '()': 'express:Router', 'new ()': 'express:Router' },
});
