import { describePackage } from '../grammar/index.ts';

/** Before version 12 the module is called itself. */
export default describePackage({
  package: 'globby',
  version: '14.1.0',
  sinks: {
    path: [
      '{globby,globbySync,globbyStream,sync,stream}(0)',
      '{globby,globbySync,globbyStream,sync,stream}(0).*',
      '{globby,globbySync,globbyStream,sync,stream}(1).cwd',
      '(0)',
      '(0).*',
      '(1).cwd',
    ],
  },
});
