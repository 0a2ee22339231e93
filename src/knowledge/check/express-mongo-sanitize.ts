import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-mongo-sanitize',
  version: '2.2',
  sanitizers: { nosql: ['sanitize()'] },
  roles: { 'operator-filter': ['()'] },
});
