import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mongo-sanitize',
  version: '1.1',
  sanitizers: { nosql: ['()'] },
});
