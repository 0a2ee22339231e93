import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'dset',
  version: '3.1.4',
  sinks: {
    'prototype-path': [
      { at: 'dset(1)', versions: '<3.1.4' },
      { at: 'dset(1).*', versions: '<3.1.4' },
    ],
  },
});
