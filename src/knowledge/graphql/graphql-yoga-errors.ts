import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'graphql-yoga',
  version: '5.24.1',
  roles: { 'error-mask': ['createYoga(0).maskedErrors'] },
});
