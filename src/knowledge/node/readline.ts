import { describePackage } from '../grammar/index.ts';

/** The lines of a stream are what is read from it. */
export default describePackage({
  package: 'node:readline',
  version: '26.6.6',
  passes: [['createInterface(0).input', 'createInterface()']],
});
