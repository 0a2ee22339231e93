import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hasha',
  version: '5.2.2',
  sinks: { hashed: ['(0)', '{async,hash,hashSync}(0)'] },
  roles: {
    'hash-algorithm': [
      '(1).algorithm',
      '{async,hash,hashSync,fromFile,fromFileSync,fromStream,hashFile,hashFileSync}(1).algorithm',
    ],
  },
});
