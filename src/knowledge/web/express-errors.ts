import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express',
  version: '5.3.0',
  instances: { 'ErrorRequestHandler#(0)': 'Failure' },
  sources: { caught: ['Failure#'] },
  sinks: {
    // A view has the variables of `locals` beside those it is given.
    sent: [
      'Response#{send,json,jsonp,write,end}(0)',
      'Response#render(1)',
      'Response#locals.{error,err,stack}',
    ],
  },
});
