import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'fast-glob',
  version: '3.3.3',
  sinks: {
    path: [
      '(0)',
      '(0).*',
      '(1).cwd',
      '{glob,sync,async,stream,globStream,globSync}(0)',
      '{glob,sync,async,stream,globStream,globSync}(0).*',
      '{glob,sync,async,stream,globStream,globSync}(1).cwd',
    ],
  },
});
