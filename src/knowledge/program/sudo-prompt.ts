import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sudo-prompt',
  version: '9.2.1',
  aliases: ['@vscode/sudo-prompt'],
  sinks: { command: ['exec(0)'] },
});
