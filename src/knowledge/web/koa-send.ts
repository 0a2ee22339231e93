import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'koa-send',
  version: '5.0.1',
  sinks: { path: [{ at: '(1)', when: { '(2).root': 'absent' } }, '(2).root'] },
  roles: { 'static-server': ['()'], 'static-dotfiles': ['(2).hidden'], 'sent-file': ['(1)'] },
});
