import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:http2',
  version: '26.6.6',
  sinks: { sent: ['Http2ServerResponse#{write,end}(0)', 'ServerHttp2Stream#{write,end}(0)'] },
});
