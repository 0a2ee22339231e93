import { describePackage } from '../grammar/index.ts';

/** Before version 4 the module is called itself. */
export default describePackage({
  package: 'rimraf',
  version: '6.1.4',
  sinks: {
    path: [
      '{rimraf,rimrafSync,sync,native,nativeSync,manual,manualSync,moveRemove,moveRemoveSync}(0)',
      '{rimraf,rimrafSync,sync,native,nativeSync,manual,manualSync,moveRemove,moveRemoveSync}(0).*',
      '(0)',
    ],
  },
});
