import { describePackage } from '../grammar/index.ts';

/** The shell of the other machine reads the command. */
export default describePackage({
  package: 'ssh2',
  version: '1.17.0',
  sinks: {
    command: ['Client#exec(0)', 'Client#shell(0..1:1).{write,end}(0)'],
    url: ['Client#connect(0).host'],
  },
});
