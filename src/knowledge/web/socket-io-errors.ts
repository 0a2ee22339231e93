import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'socket.io',
  version: '4.8.4',
  sinks: { 'sent-live': ['Socket#emit(1..)', 'Socket#{send,write}(0..)'] },
});
