import { describePackage } from '../grammar/index.ts';

/** Functions are evaluated where that is asked for; version 5 cannot any more. */
export default describePackage({
  package: 'bson',
  version: '4.7.2',
  sinks: {
    deserialization: [
      { at: 'deserialize(0)', when: { '(1).evalFunctions': true }, versions: '<5' },
      { at: 'deserializeStream(0)', when: { '(5).evalFunctions': true }, versions: '<5' },
      { at: 'BSON#deserialize(0)', when: { '(1).evalFunctions': true }, versions: '<5' },
    ],
  },
});
