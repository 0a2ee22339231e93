import { describePackage } from '../grammar/index.ts';

/** No version refuses `__proto__`: the package is no longer published with `lodash` itself. */
export default describePackage({
  package: 'lodash.set',
  version: '4.3.2',
  sinks: { 'prototype-path': ['(1)', '(1).*'] },
});
