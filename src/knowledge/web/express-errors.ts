import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express',
  version: '5.3.0',
  instances: { 'ErrorRequestHandler#(0)': 'Failure' },
  sources: { caught: ['Failure#'] },
  sinks: { sent: ['Response#{send,json,jsonp,write,end}(0)', 'Response#render(1)'] },
});
