import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@fastify/static',
  version: '10.1.11',
  sinks: { path: ['(1).root', '(1).root.*'] },
  roles: {
    'static-server': ['()'],
    'static-root': ['(1).root', '(1).root.*'],
    'static-dotfiles': ['(1).dotfiles'],
    'static-listing': ['(1).list'],
  },
});
