import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:dgram',
  version: '26.6.6',
  instances: { 'createSocket()': 'Socket', 'Socket#{on,once,addListener,bind}()': 'Socket' },
  sources: { message: ['Socket#on:message(0)', 'createSocket(1:0)'] },
  roles: { 'bytes-shown': ['Socket#send(0)'] },
  sinks: {
    url: [{ at: 'Socket#send(2)', when: { '(3)': 'absent' } }, 'Socket#send(4)', 'Socket#connect(1)'],
  },
});
