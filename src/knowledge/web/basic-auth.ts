import { describePackage } from '../grammar/index.ts';

/** It reads the header of HTTP Basic. */
export default describePackage({
  package: 'basic-auth',
  version: '2.0.1',
  sources: { request: ['().{name,pass}', 'parse().{name,pass}'], password: ['().pass', 'parse().pass'] },
});
