import { describePackage } from '../grammar/index.ts';

/** Before version 7 the module is called itself. */
export default describePackage({
  package: 'del',
  version: '8.0.1',
  sinks: {
    path: [
      '{deleteAsync,deleteSync,sync}(0)',
      '{deleteAsync,deleteSync,sync}(0).*',
      '{deleteAsync,deleteSync}(1).cwd',
      '(0)',
      '(0).*',
    ],
  },
});
