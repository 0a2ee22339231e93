import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jsonwebtoken',
  version: '9.0.3',
  sinks: { unguessable: ['sign(1)'] },
  roles: {
    'failing-callback': ['{verify,sign}(2..3)'],
    'failing-check': ['verify()'],
  },
});
