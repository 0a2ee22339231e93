import { describePackage } from '../grammar/index.ts';

/** Before version 9 the module is called itself. */
export default describePackage({
  package: 'glob',
  version: '11.1.0',
  sinks: {
    path: [
      '{glob,globSync,globStream,globStreamSync,globIterate,globIterateSync,sync,stream}(0)',
      '{glob,globSync,globStream,globStreamSync,globIterate,globIterateSync,sync,stream}(0).*',
      '{glob,globSync,globStream,globStreamSync,globIterate,globIterateSync,sync,stream}(1).cwd',
      '(0)',
      '(1).cwd',
    ],
  },
});
