import { describePackage } from '../grammar/index.ts';

/** Parameters of `exec` are escaped for the shell, its command is not. */
export default describePackage({
  package: 'node-ssh',
  version: '13.2.1',
  sinks: {
    command: ['NodeSSH#{execCommand,exec}(0)'],
    url: ['NodeSSH#connect(0).host'],
    path: ['NodeSSH#getFile(0)', 'NodeSSH#putFile(0)'],
  },
});
