import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'stompjs',
  version: '2.3',
  roles: {
    'dial-url': ['{client,overWS}(0)'],
    'dial-host': ['overTCP(0)'],
    'dial-raw': ['overTCP()'],
  },
});
