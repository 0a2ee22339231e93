import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'axios',
  version: '1.21',
  roles: {
    credential: [
      'create(0).auth.password',
      '{get,delete,head,options}(1).auth.password',
      '{post,put,patch}(2).auth.password',
      'request(0).auth.password',
    ],
  },
});
