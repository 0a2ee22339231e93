import { describePackage } from '../grammar/index.ts';

/** Lists folders unless told otherwise, and serves the folder the program was started in unless told which. */
export default describePackage({
  package: 'serve-handler',
  version: '6.1.8',
  sinks: { path: ['(2).public'] },
  roles: {
    'static-server': ['()'],
    'static-root': ['(2).public'],
    'static-listing': ['(2).directoryListing'],
  },
});
