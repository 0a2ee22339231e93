import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hono',
  version: '4.13.19',
  instances: { 'ErrorHandler#(0)': 'Failure' },
  sources: { caught: ['Failure#'] },
  sinks: { sent: ['Context#{body,text,html,json,newResponse,render}(0)'] },
});
