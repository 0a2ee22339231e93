import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'dd-trace',
  version: '5.84.0',
  default: 'tracer',
  instances: {
    tracer: 'Tracer',
    'Tracer#init()': 'Tracer',
    'Tracer#startSpan()': 'Span',
    'Tracer#scope().active()': 'Span',
  },
  sinks: {
    logged: [
      'Span#{setTag,setBaggageItem}(1)',
      'Span#addTags(0)',
      'Span#log(0)',
      'Tracer#startSpan(1).tags',
      'Tracer#trace(1).tags',
    ],
  },
});
