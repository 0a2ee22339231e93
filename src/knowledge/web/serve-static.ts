import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'serve-static',
  version: '2.2.1',
  sinks: { path: ['(0)'] },
  roles: {
    'static-server': ['()'],
    'static-root': ['(0)'],
    'static-dotfiles': ['(1).dotfiles'],
  },
});
