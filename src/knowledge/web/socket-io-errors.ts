import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'socket.io',
  version: '4.8.4',
  sinks: { sent: ['Socket#emit(1..)'] },
});
