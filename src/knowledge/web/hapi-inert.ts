import { describePackage } from '../grammar/index.ts';

/** The handlers of `@hapi/inert` 7. */
export default describePackage({
  package: '@hapi/hapi',
  version: '21.4.10',
  instances: { 'server()': 'Server' },
  sinks: { path: ['ResponseToolkit#file(0)'] },
  roles: {
    'static-server': ['Server#route()', 'ResponseToolkit#file()'],
    'static-root': ['Server#route(0).handler.directory.path', 'Server#route(0).*.handler.directory.path'],
    'static-dotfiles': [
      'Server#route(0).handler.directory.showHidden',
      'Server#route(0).*.handler.directory.showHidden',
    ],
    'static-listing': [
      'Server#route(0).handler.directory.listing',
      'Server#route(0).*.handler.directory.listing',
    ],
    'sent-file': [
      'Server#route(0).handler.file',
      'Server#route(0).handler.file.path',
      'Server#route(0).*.handler.file',
      'ResponseToolkit#file(0)',
    ],
  },
});
