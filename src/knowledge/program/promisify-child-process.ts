import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';

export default describePackage({
  package: 'promisify-child-process',
  version: '5.0.1',
  sinks: {
    command: [
      '{exec,spawn,execFile}(0)',
      { at: '{spawn,execFile}(1).*', when: { '(2).shell': { truthy: true } } },
      { at: '{spawn,execFile}(1).1', when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } } },
    ],
    module: ['fork(0)'],
  },
});
