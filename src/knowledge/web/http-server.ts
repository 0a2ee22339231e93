import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'http-server',
  version: '14.1.1',
  sinks: { path: ['createServer(0).root'] },
  roles: {
    'static-server': ['createServer()'],
    'static-root': ['createServer(0).root'],
    'static-listing': ['createServer(0).showDir'],
    'static-dotfiles': ['createServer(0).showDotfiles'],
  },
});
