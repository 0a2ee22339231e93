import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'set-value',
  version: '4.1.0',
  sinks: {
    'prototype-path': [
      { at: '(1)', versions: '<2.0.1' },
      { at: '(1)', versions: '>=3.0.0 <3.0.1' },
    ],
  },
});
