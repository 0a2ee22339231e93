import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'js-md5',
  version: '0.9.2',
  default: 'md5',
  instances: { 'md5.{create,update}()': 'Hasher', 'Hasher#update()': 'Hasher' },
  sinks: { hashed: ['md5(0)', 'md5.{update,hex,array,digest,arrayBuffer,base64}(0)', 'Hasher#update(0)'] },
  roles: {
    'hash-algorithm': [
      { at: 'md5()', is: 'md5' },
      { at: 'md5.{create,update,hex,array,digest,arrayBuffer,base64}()', is: 'md5' },
    ],
    'mac-algorithm': [
      { at: 'md5.hmac()', is: 'md5' },
      { at: 'md5.hmac.{create,update,hex,array,digest,arrayBuffer,base64}()', is: 'md5' },
    ],
  },
});
