import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'nats.ws',
  version: '1.30',
  roles: {
    'dial-url': ['connect(0).servers', 'connect(0).servers.*'],
  },
});
