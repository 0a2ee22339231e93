import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'serve-index',
  version: '1.9.2',
  sinks: { path: ['(0)'] },
  roles: { 'static-lister': ['()'], 'static-root': ['(0)'], 'static-dotfiles': ['(1).hidden'] },
});
