import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sirv',
  version: '3.0.2',
  sinks: { path: ['(0)'] },
  roles: { 'static-server': ['()'], 'static-root': ['(0)'], 'static-dotfiles': ['(1).dotfiles'] },
});
