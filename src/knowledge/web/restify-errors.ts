import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'restify',
  version: '11.1.0',
  sinks: { sent: ['Response#{send,json,sendRaw}(0..1)'] },
});
