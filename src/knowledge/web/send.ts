import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'send',
  version: '1.2.1',
  sinks: { path: [{ at: '(1)', when: { '(2).root': 'absent' } }, '(2).root'] },
  roles: { 'static-server': ['()'], 'static-dotfiles': ['(2).dotfiles'], 'sent-file': ['(1)'] },
});
