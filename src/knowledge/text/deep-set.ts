import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'deep-set',
  version: '1.0.1',
  sinks: { 'prototype-path': ['(1)', '(1).*'] },
});
