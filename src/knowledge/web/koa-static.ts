import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'koa-static',
  version: '5.0.0',
  sinks: { path: ['(0)'] },
  roles: { 'static-server': ['()'], 'static-root': ['(0)'], 'static-dotfiles': ['(1).hidden'] },
});
