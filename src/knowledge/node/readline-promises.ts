import { describePackage } from '../grammar/index.ts';

/** Answers are those of whoever sits before the program; the lines of a stream are what is read from it. */
export default describePackage({
  package: 'node:readline/promises',
  version: '26.6.6',
  instances: { 'createInterface()': 'Interface' },
  sources: { 'command-line': ['Interface#question()'] },
  passes: [['createInterface(0).input', 'createInterface()']],
});
