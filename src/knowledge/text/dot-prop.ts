import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'dot-prop',
  version: '5.3.0',
  sinks: {
    'prototype-path': [
      { at: 'set(1)', versions: '<4.2.1' },
      { at: 'set(1)', versions: '>=5.0.0 <5.1.1' },
    ],
  },
});
