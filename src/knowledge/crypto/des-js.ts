import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'des.js',
  version: '1.1.0',
  roles: {
    'cipher-algorithm': [
      { at: 'DES.create()', is: 'des' },
      { at: 'EDE.create()', is: '3des' },
      { at: 'CBC.instantiate()', is: 'des' },
    ],
  },
});
