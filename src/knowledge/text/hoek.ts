import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hoek',
  version: '4.2.1',
  sinks: {
    merged: [
      { at: '{merge,applyToDefaults}(1)', versions: '<4.2.1' },
      { at: '{merge,applyToDefaults}(1)', versions: '>=5.0.0 <5.0.3' },
    ],
  },
});
