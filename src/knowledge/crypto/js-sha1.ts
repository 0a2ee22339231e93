import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'js-sha1',
  version: '0.7.0',
  default: 'sha1',
  instances: { 'sha1.{create,update}()': 'Hasher', 'Hasher#update()': 'Hasher' },
  sinks: { hashed: ['sha1(0)', 'sha1.{update,hex,array,digest,arrayBuffer}(0)', 'Hasher#update(0)'] },
  roles: {
    'hash-algorithm': [
      { at: 'sha1()', is: 'sha1' },
      { at: 'sha1.{create,update,hex,array,digest,arrayBuffer}()', is: 'sha1' },
    ],
    'mac-algorithm': [
      { at: 'sha1.hmac()', is: 'sha1' },
      { at: 'sha1.hmac.{create,update,hex,array,digest,arrayBuffer}()', is: 'sha1' },
    ],
  },
});
