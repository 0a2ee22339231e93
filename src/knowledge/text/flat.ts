import { describePackage } from '../grammar/index.ts';

/** What stands below a name with dots in it is put where the name leads. */
export default describePackage({
  package: 'flat',
  version: '5.0.2',
  sinks: {
    merged: [{ at: 'unflatten(0)', versions: '<5.0.1' }],
  },
});
