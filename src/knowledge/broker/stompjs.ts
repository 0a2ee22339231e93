import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@stomp/stompjs',
  version: '7.5',
  sinks: {
    url: ['new Client(0).brokerURL', 'Client#configure(0).brokerURL', 'Client#brokerURL', 'Stomp.client(0)'],
  },
  roles: {
    'dial-url': [
      'new Client(0).brokerURL',
      'Client#configure(0).brokerURL',
      'Client#brokerURL',
      'Stomp.client(0)',
    ],
  },
});
