import { describePackage } from '../grammar/index.ts';

/** The lines of a stream are what is read from it; answers are those of whoever sits before the program. */
export default describePackage({
  package: 'node:readline',
  version: '26.6.6',
  instances: { 'createInterface()': 'Interface' },
  sources: { 'command-line': ['Interface#question(1:0)', 'Interface#question(2:0)'] },
  passes: [['createInterface(0).input', 'createInterface()']],
});
